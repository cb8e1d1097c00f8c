package plumbline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import plumbline.capture.NativeLibraries;
import plumbline.capture.VideoFileSource;
import plumbline.cli.AppVersion;
import plumbline.cli.CliException;
import plumbline.cli.PlumblineCli;
import plumbline.cli.StoredModels;
import plumbline.cli.Surroundings;
import plumbline.cli.Terminal;
import plumbline.exercises.ExerciseCatalog;
import plumbline.pose.PoseModelException;
import plumbline.pose.PoseModelKind;
import plumbline.report.Provenance;
import plumbline.session.BandsByModel;
import plumbline.session.Bodies;
import plumbline.session.DemoClip;
import plumbline.session.EarlyEstimator;
import plumbline.session.EstimatorOpener;
import plumbline.session.FirstStart;
import plumbline.session.LensChoice;
import plumbline.session.LiveOptions;
import plumbline.session.LiveSetup;
import plumbline.session.MachineSpeedFile;
import plumbline.session.ModelChoice;
import plumbline.session.NewSession;
import plumbline.session.PreferencesFile;
import plumbline.session.SessionFolder;
import plumbline.session.SettingsWatch;
import plumbline.session.SpeedProbe;
import plumbline.settings.AccuracyFile;
import plumbline.settings.BodyFile;
import plumbline.settings.CameraCalibration;
import plumbline.settings.LensFile;
import plumbline.settings.LensFolder;
import plumbline.settings.LensResult;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsHash;
import plumbline.settings.SettingsLocation;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.app.EarlyWindow;
import plumbline.ui.app.NoWindowException;
import plumbline.ui.app.PlumblineApp;

/** The only composition root. */
public final class Main {
  private static final String NO_WINDOW_REMEDY =
      "; start it where there is a screen, or use plumbline analyze, which needs none";

  private Main() {}

  public static void main(String[] args) {
    prepare(args);
    Optional<EarlyWindow> window = earlyWindow(args);
    int status = new PlumblineCli(surroundings(window)).run(args);
    if (status != 0) {
      window.ifPresent(EarlyWindow::settle);
    }
    System.exit(status);
  }

  /** Before any class of the libraries is loaded: they read these when they are. */
  private static void prepare(String[] args) {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
    if (List.of(args).contains("--verbose")) {
      System.setProperty("logback.configurationFile", "logback-verbose.xml");
    }
  }

  /** Begun before anything else where the arguments ask for a window. */
  private static Optional<EarlyWindow> earlyWindow(String... args) {
    return PlumblineCli.opensWindow(args) ? Optional.of(earlyWindow()) : Optional.empty();
  }

  private static EarlyWindow earlyWindow() {
    NativeLibraries.javaFx();
    return EarlyWindow.begin(PreferencesFile.standard()::load);
  }

  private static Surroundings surroundings(Optional<EarlyWindow> window) {
    return new Surroundings(
        Terminal.standardOutput(),
        Terminal.standardError(),
        Terminal.watchesStandardError(),
        ExerciseCatalog.all(),
        SettingsCatalog.schema(),
        VideoFileSource::open,
        StoredModels.standard(),
        options -> openWindow(options, window.orElseGet(Main::earlyWindow)));
  }

  private static void openWindow(LiveOptions options, EarlyWindow window) throws CliException {
    window.show();
    BandsByModel bands = new BandsByModel(AccuracyFile.standard());
    PreferencesFile preferences = PreferencesFile.standard();
    SettingsWatch settings =
        new SettingsWatch(
            new SettingsFile(SettingsCatalog.schema(), SettingsLocation.find(options.settings())));
    EarlyEstimator early = new EarlyEstimator(StoredModels.standard()::open);
    ModelChoice models =
        new ModelChoice(
            (model, rate) -> setup(options, settings, bands, model, rate, () -> early.open(model)),
            options.model().flatMap(PoseModelKind::find),
            MachineSpeedFile.standard(AppVersion.NUMBER),
            SpeedProbe.standard(
                DemoClip::unpacked, () -> StoredModels.standard().open(PoseModelKind.FULL)));
    FirstStart first = FirstStart.standard();
    PoseModelKind model = models.of(preferences.load());
    window.whenShown(bands.of(model)::begin);
    if (options.review().isEmpty()) {
      early.begin(model, window::whenShown);
    }
    try (early) {
      PlumblineApp.run(window, preferences, models, first, settings);
    } catch (NoWindowException e) {
      throw CliException.failed("no window can open here: " + e.getMessage() + NO_WINDOW_REMEDY, e);
    }
  }

  private static LiveSetup setup(
      LiveOptions options,
      SettingsWatch settings,
      BandsByModel bands,
      PoseModelKind model,
      double cameraRate,
      EstimatorOpener estimator) {
    return new LiveSetup(
        options
            .exercise()
            .flatMap(ExerciseCatalog::find)
            .map(List::of)
            .orElse(ExerciseCatalog.all()),
        settings,
        bands.of(model),
        estimator,
        model.id(),
        options.camera(),
        cameraRate,
        options.video(),
        options.review(),
        new NewSession(
            SessionFolder.standard(),
            values -> provenance(model, values),
            Clock.system(ZoneId.systemDefault())),
        new Bodies(BodyFile.standardFolder(), ExerciseCatalog.all()),
        new LensChoice(LensFolder.standard(), options.cameraFile().flatMap(Main::lens)));
  }

  /** Its mistakes were told before the window opened. */
  private static Optional<CameraCalibration> lens(Path file) {
    return new LensFile(file).load() instanceof LensResult.Accepted accepted
        ? Optional.of(accepted.calibration())
        : Optional.empty();
  }

  private static Provenance provenance(PoseModelKind model, ThresholdValues values) {
    try {
      return new Provenance(
          AppVersion.NUMBER,
          model.id(),
          StoredModels.standard().sha256(model),
          SettingsHash.settingsSha256(SettingsCatalog.schema(), values));
    } catch (PoseModelException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
