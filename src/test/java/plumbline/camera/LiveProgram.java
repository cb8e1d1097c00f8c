package plumbline.camera;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import plumbline.cli.StoredModels;
import plumbline.exercises.ExerciseCatalog;
import plumbline.pose.PoseModelKind;
import plumbline.report.Provenance;
import plumbline.scoring.RepVerdict;
import plumbline.session.BandsByModel;
import plumbline.session.Bodies;
import plumbline.session.LensChoice;
import plumbline.session.LiveEvent;
import plumbline.session.LiveSession;
import plumbline.session.LiveSetup;
import plumbline.session.LiveView;
import plumbline.session.NewSession;
import plumbline.session.SessionFolder;
import plumbline.session.SettingsWatch;
import plumbline.session.ViewPort;
import plumbline.settings.AccuracyFile;
import plumbline.settings.LensFolder;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsLocation;

/**
 * A live session without a window, on camera 0, recorded, until a line is read: prints a line an
 * event, one every ten views, and one a repetition.
 */
final class LiveProgram {
  private LiveProgram() {}

  /** Arguments: the folder of recordings, the model, the exercise. */
  public static void main(String[] args) throws Exception {
    LiveSetup setup = setup(Path.of(args[0]), args[1], args[2]);
    LiveSession session =
        new LiveSession(
            setup.ofCamera(setup.personalUse()),
            () -> new ViewPort(640, 360, false, true),
            LiveProgram::tell);
    session.record(true, false);
    session.start();
    int views = 0;
    while (System.in.available() == 0) {
      Optional<LiveView> view = session.views().poll();
      if (view.isPresent()) {
        print(++views, view.get());
        session.buffers().giveBack(view.get().picture());
      }
      Thread.sleep(5);
    }
    session.stop().get(20, TimeUnit.SECONDS);
    System.exit(0);
  }

  private static void print(int views, LiveView view) {
    if (views % 10 == 0) {
      System.out.println("views " + views);
    }
    view.analysis().newVerdicts().stream()
        .filter(RepVerdict.Rep.class::isInstance)
        .forEach(rep -> System.out.println("rep " + rep));
  }

  private static void tell(LiveEvent event) {
    System.out.println(event.getClass().getSimpleName() + " " + event);
  }

  /** On camera 0, recorded into this folder. */
  static LiveSetup setup(Path folder, String modelName, String exercise) {
    PoseModelKind model = PoseModelKind.valueOf(modelName);
    return new LiveSetup(
        List.of(ExerciseCatalog.find(exercise).orElseThrow()),
        new SettingsWatch(
            new SettingsFile(SettingsCatalog.schema(), SettingsLocation.find(Optional.empty()))),
        new BandsByModel(AccuracyFile.standard()).of(model),
        () -> StoredModels.standard().open(model),
        model.id(),
        OptionalInt.of(0),
        30,
        Optional.empty(),
        Optional.empty(),
        new NewSession(
            new SessionFolder(folder),
            values -> new Provenance("test", model.id(), "0", "0"),
            Clock.systemUTC()),
        new Bodies(folder, ExerciseCatalog.all()),
        new LensChoice(new LensFolder(folder), Optional.empty()));
  }
}
