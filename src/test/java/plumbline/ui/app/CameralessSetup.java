package plumbline.ui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.exercises.ExerciseCatalog;
import plumbline.pose.PoseModelKind;
import plumbline.session.BandsByModel;
import plumbline.session.Bodies;
import plumbline.session.LensChoice;
import plumbline.session.LiveSetup;
import plumbline.session.NewSession;
import plumbline.session.SessionFolder;
import plumbline.session.SettingsWatch;
import plumbline.settings.AccuracyFile;
import plumbline.settings.LensFolder;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsLocation;

/** What the window begins with where there is neither a camera nor a model; files in one folder. */
final class CameralessSetup {
  private static final int NO_SUCH_CAMERA = 97;

  private CameralessSetup() {}

  static LiveSetup in(Path folder) {
    return in(folder, Optional.empty());
  }

  /**
   * @param review what is looked at first; the first screen when empty
   */
  static LiveSetup in(Path folder, Optional<Path> review) {
    SettingsFile file =
        new SettingsFile(
            SettingsCatalog.schema(), new SettingsLocation(folder.resolve("settings.toml"), false));
    return new LiveSetup(
        ExerciseCatalog.all(),
        new SettingsWatch(file),
        new BandsByModel(new AccuracyFile(folder.resolve("accuracy.toml"))).of(PoseModelKind.FULL),
        () -> {
          throw new IllegalStateException("no model is needed");
        },
        "full",
        OptionalInt.of(NO_SUCH_CAMERA),
        30,
        Optional.empty(),
        review,
        new NewSession(
            new SessionFolder(folder),
            values -> {
              throw new IllegalStateException("nothing is recorded");
            },
            Clock.systemUTC()),
        new Bodies(folder, ExerciseCatalog.all()),
        new LensChoice(new LensFolder(folder), Optional.empty()));
  }
}
