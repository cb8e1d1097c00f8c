package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseEstimator;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionWriter;
import plumbline.recording.Streams;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.session.LiveParts.Pace;
import plumbline.settings.SettingsCatalog;
import plumbline.settings.SettingsEdit;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsLocation;
import plumbline.thresholds.Threshold;

/** A settings file that is edited while somebody exercises. */
@Timeout(60)
class SettingsLiveTest {
  private static final List<Exercise> EXERCISES =
      List.of(ExerciseCatalog.find("leg-raise").orElseThrow());
  private static final Threshold KNEE =
      SettingsCatalog.schema().find("leg-raise.fault.knee_bend.threshold_deg").orElseThrow();
  private static final String GOOD =
      """
      # mine
      [leg-raise.fault.knee_bend]
      threshold_deg = 20  # as it was
      """;
  private static final List<PoseFrame> STREAM = raises();

  private final Heard heard = new Heard();
  private final CountDownLatch resting = new CountDownLatch(1);
  private final CountDownLatch edited = new CountDownLatch(1);
  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  @BeforeEach
  void writeFile() throws IOException {
    path = folder.resolve("settings.toml");
    Files.writeString(path, GOOD);
  }

  /** The first repetition is judged by the old limit, the second by the new one. */
  @Test
  void anEditHoldsFromTheNextRepetitionOnAndTheRecordingGivesTheSameVerdictsAgain()
      throws Exception {
    Path kept = folder.resolve("kept.plumbline");
    try (SettingsWatch watch = watch()) {
      LiveSession session = session(watch, kept);
      session.record(true, false);
      session.start();
      resting.await();
      SettingsEdit.prepare(SettingsCatalog.schema(), watch.file().location(), KNEE, 40).save();
      await(watch, 40, 0);
      edited.countDown();
      heard.awaitEnd(30);
      session.stop().get(10, TimeUnit.SECONDS);
    }

    List<Rep> reps = reps();
    assertThat(reps).extracting(Rep::number).containsExactly(1, 2);
    assertThat(reps.get(0).faults()).containsExactly("leg-raise.knee_bend");
    assertThat(reps.get(1).faults()).isEmpty();
    assertThat(heard.events()).filteredOn(LiveEvent.SettingsChanged.class::isInstance).hasSize(1);
    assertThat(Files.readString(path)).isEqualTo(GOOD.replace("20 ", "40 "));
    try (SessionFile file = SessionFile.open(kept)) {
      assertThat(file.settingsChanges()).hasSize(1);
      assertThat(file.settingsChanges().get(0).values().get(KNEE)).isEqualTo(40);
      assertThat(file.info().settings().get(KNEE)).isEqualTo(20);
      assertThat(file.verdicts()).isEqualTo(heard.verdicts());
      assertThat(Rescore.asRecorded(file, ErrorBands.wide(), EXERCISES, frame -> {}).verdicts())
          .isEqualTo(heard.verdicts());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          syntax         | threshold_deg = = 20     | 3 | 17
          unknown key    | treshold_deg = 20        | 3 | 1
          out of range   | threshold_deg = 99       | 3 | 1
          wrong type     | threshold_deg = "twenty" | 3 | 1
          order violated | threshold_deg = 20       | 5 | 1
          """)
  void aMistakeIsToldWithItsPlaceAndTheLastGoodSettingsStay(
      String kind, String line, int atLine, int atColumn) throws Exception {
    Files.writeString(path, GOOD.replace("20 ", "25 "));
    String disorder =
        kind.startsWith("order") ? "[leg-raise]\npartial_min_deg = 15\nfull_min_deg = 15\n" : "";
    try (SettingsWatch watch = watch()) {
      LiveSession session = session(watch, folder.resolve("unused.plumbline"));
      session.start();
      resting.await();
      Files.writeString(path, GOOD.replace("threshold_deg = 20", line) + disorder);
      await(watch, 25, 1);
      edited.countDown();
      heard.awaitEnd(30);
      session.stop().get(10, TimeUnit.SECONDS);

      assertThat(watch.now().mistakes().get(0).line()).isEqualTo(atLine);
      assertThat(watch.now().mistakes().get(0).column()).isEqualTo(atColumn);
      assertThat(watch.now().values().get(KNEE)).isEqualTo(25);
      assertThat(reps()).hasSize(2);
      assertThat(heard.events()).noneMatch(LiveEvent.SettingsChanged.class::isInstance);
      Files.writeString(path, GOOD);
      await(watch, 20, 0);
    }
  }

  /** Waits until the watch knows what was written; that it does is what is tested. */
  private static void await(SettingsWatch watch, double knee, int mistakes)
      throws InterruptedException {
    while (watch.now().values().get(KNEE) != knee
        || (watch.now().mistakes().isEmpty() != (mistakes == 0))) {
      Thread.sleep(5);
    }
  }

  private SettingsWatch watch() {
    SettingsWatch watch =
        new SettingsWatch(
            new SettingsFile(SettingsCatalog.schema(), new SettingsLocation(path, false)));
    watch.start();
    return watch;
  }

  /** Between the two repetitions it waits for the file to be edited. */
  private final class Recited implements PoseEstimator {
    private static final double REST_S = 10.2;

    @Override
    public PoseFrame estimate(Frame frame) {
      PoseFrame seen = STREAM.get((int) frame.index());
      if (seen.timeS() >= REST_S && edited.getCount() > 0) {
        resting.countDown();
        try {
          edited.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return seen;
    }

    @Override
    public void close() {}
  }

  private LiveSession session(SettingsWatch watch, Path kept) {
    LiveParts parts =
        new LiveParts(
            Pace.FILE,
            () -> new NumberedSource(STREAM.size(), 0),
            Recited::new,
            () -> watch.now().values(),
            values -> new SessionAnalyzer(EXERCISES, values, ErrorBands.wide()),
            "full",
            (source, exercises, values) -> SessionWriter.create(kept, Streams.info(values)),
            EXERCISES);
    return heard.of(parts);
  }

  private List<Rep> reps() {
    return heard.verdicts().stream().filter(Rep.class::isInstance).map(Rep.class::cast).toList();
  }

  private static List<PoseFrame> raises() {
    Motion motion = new Motion(Body.supine(), 25, 3).noise(0.5).rest(3);
    for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
      motion.raise(side, 65, 2, 2, 3, (way, body) -> body.knee(side, 32 * way)).rest(1);
    }
    return motion.rest(1).frames().stream().map(Streams::asEstimated).toList();
  }
}
