package plumbline;

import java.util.List;
import plumbline.capture.VideoFileSource;
import plumbline.cli.PlumblineCli;
import plumbline.cli.StoredModels;
import plumbline.cli.Surroundings;
import plumbline.cli.Terminal;
import plumbline.exercises.ExerciseCatalog;
import plumbline.session.LiveOptions;
import plumbline.settings.SettingsCatalog;

/** The only composition root. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    prepare(args);
    System.exit(new PlumblineCli(surroundings()).run(args));
  }

  /** Before any class of the libraries is loaded: they read these when they are. */
  private static void prepare(String[] args) {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    if (List.of(args).contains("--verbose")) {
      System.setProperty("logback.configurationFile", "logback-verbose.xml");
    }
  }

  private static Surroundings surroundings() {
    return new Surroundings(
        Terminal.standardOutput(),
        Terminal.standardError(),
        Terminal.watchesStandardError(),
        ExerciseCatalog.all(),
        SettingsCatalog.schema(),
        VideoFileSource::open,
        StoredModels.standard(),
        Main::openWindow);
  }

  private static void openWindow(LiveOptions options) {
    throw new UnsupportedOperationException("the window is not part of this build: " + options);
  }
}
