package plumbline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import plumbline.body.ImageSize;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.capture.CaptureException;
import plumbline.capture.NativeLibraries;
import plumbline.capture.SourceInfo;
import plumbline.coaching.Wording;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionInfo;
import plumbline.recording.SessionWriter;
import plumbline.scoring.RepVerdict;
import plumbline.session.ReviewSession;
import plumbline.session.ScoredSession;
import plumbline.session.SessionFolder;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsLocation;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.review.ReviewActions;
import plumbline.ui.review.SessionPanels;

/**
 * A folder of recorded sessions in which the knee bends more and more, and the review of one of
 * them with all its panels. It remembers what was asked of the window.
 */
final class RecordedReview implements ReviewActions {
  private static final ThresholdValues VALUES = ThresholdValues.defaults();

  private final Path work;
  private final SettingsLocation location;

  /** Where an export goes, and which session is chosen to compare with; none when empty. */
  Optional<Path> chosen = Optional.empty();

  Optional<Path> opened = Optional.empty();
  Optional<RepVerdict.Rep> openedAt = Optional.empty();
  int left;

  /** {@code work} is an empty folder; the settings file in it is a copy of the standard one. */
  RecordedReview(Path work) throws IOException, CaptureException {
    this.work = work;
    NativeLibraries.openCv();
    Path settings = Files.createDirectories(work).resolve("settings.toml");
    Files.copy(Path.of("calibration/settings.toml"), settings);
    location = new SettingsLocation(settings, true);
  }

  Path settings() {
    return location.path();
  }

  /** Records a session: each repetition's knee is bent more than the one's before. */
  Path record(String name, int reps, double firstBendDeg) throws Exception {
    Path file = Files.createDirectories(work.resolve("sessions")).resolve(name + ".plumbline");
    try (SessionWriter writer = SessionWriter.create(file, info(name))) {
      for (PoseFrame frame : frames(reps, firstBendDeg)) {
        writer.add(frame);
      }
      writer.finish();
    }
    List<RepVerdict> told;
    try (SessionFile written = SessionFile.open(file)) {
      told = ScoredSession.of(written, VALUES, ScoredSession.Progress.SILENT).result().verdicts();
    }
    Files.delete(file);
    try (SessionWriter writer = SessionWriter.create(file, info(name))) {
      for (PoseFrame frame : frames(reps, firstBendDeg)) {
        writer.add(frame);
      }
      writer.add(told);
      writer.finish();
    }
    return file;
  }

  /** Opens one with all that the window gives it. */
  ShownReview open(Path file, int width, int height) throws Exception {
    return open(file, Wording.english(), width, height);
  }

  /** The same in another language. */
  ShownReview open(Path file, Wording wording, int width, int height) throws Exception {
    ShownReview shown = ShownReview.of(ReviewSession.ofSession(file), this, wording, width, height);
    return shown.run(screen -> SessionPanels.attach(screen, wording, file, around()));
  }

  SessionPanels.Surroundings around() {
    return new SessionPanels.Surroundings(
        SettingsCatalog.schema(),
        location,
        new SessionFolder(work.resolve("sessions")),
        (other, at) -> {
          opened = Optional.of(other);
          openedAt = at;
        },
        this,
        () -> "0.1.0");
  }

  @Override
  public void leave() {
    left++;
  }

  @Override
  public Optional<Path> chooseSession() {
    return chosen;
  }

  @Override
  public Optional<Path> chooseTarget(String name, String ending) {
    return chosen;
  }

  /** A name such as a recording's tells when it began. */
  private static SessionInfo info(String name) {
    return new SessionInfo(
        "0.1.0",
        name.matches("[-0-9]+_[.0-9]+")
            ? name.replace('_', 'T').replace('.', ':') + "+01:00"
            : "2026-03-14T18:30:00+01:00",
        new SourceInfo("camera", new ImageSize(640, 480), 25, OptionalLong.empty(), 0),
        "full",
        "0",
        "0",
        VALUES,
        List.of("leg-raise"),
        Optional.empty());
  }

  private static List<PoseFrame> frames(int reps, double firstBendDeg) {
    Motion motion = new Motion(Body.supine(), 25, 3).noise(0.5).rest(3);
    IntStream.range(0, reps)
        .forEach(
            i ->
                motion
                    .lift(
                        1.5,
                        1.2,
                        2,
                        (way, body) ->
                            body.elevation(side(i), 68 * way)
                                .knee(side(i), (firstBendDeg + 3 * i) * way))
                    .rest(1));
    return motion.frames();
  }

  private static Side side(int i) {
    return i % 2 == 0 ? Side.LEFT : Side.RIGHT;
  }

  /** Compares what is shown with a session of 10 March, as far as it is read. */
  void beside(ShownReview shown, Path other) throws Exception {
    chosen = Optional.of(other);
    shown.run(ShownReview::compare);
    shown.run(screen -> ShownReview.press(screen, "Other session …"));
    shown.until(
        screen ->
            ShownReview.texts(screen).contains("Tue 10 Mar 2026, 07:15")
                && screen.lookupAll(".compare .combo-box").stream()
                    .allMatch(box -> ((ComboBox<?>) box).getValue() != null));
  }
}
