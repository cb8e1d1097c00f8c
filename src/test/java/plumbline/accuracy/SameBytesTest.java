package plumbline.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.accuracy.Sample.Leg;
import plumbline.accuracy.Truth.Moment;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Posture;
import plumbline.scoring.Exercise;
import plumbline.settings.AccuracyFile;
import plumbline.settings.AccuracyResult;

/** From landmarks to the written files, on a body whose truth is known by construction. */
class SameBytesTest {
  private static final double FRAMES_PER_SECOND = 20;

  @TempDir private Path folder;

  /** Lies still for three seconds, raises the left leg once, lies still again. */
  private static List<PoseFrame> landmarks() {
    return new Motion(Body.supine(), FRAMES_PER_SECOND, 7)
        .noise(1)
        .rest(3)
        .raise(Side.LEFT, 70, 1.5, 0.5, 2)
        .rest(2)
        .frames();
  }

  /** The truth has the person lie still all the time: the raise is the error. */
  private static Truth truth(int frames) {
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < frames; i++) {
      double seconds = i / FRAMES_PER_SECOND;
      moments.add(TinyTruth.lying().moment(i, seconds >= 3 && seconds < 7 ? "rep0" : "rest"));
    }
    return TinyTruth.legRaises(moments, TinyTruth.movement(Side.LEFT, 3, 7, 70, true));
  }

  private static ClipResult result() {
    List<PoseFrame> landmarks = landmarks();
    Truth truth = truth(landmarks.size());
    Clip clip = new Clip("still", Path.of("still.mp4"), "0123", Optional.of(truth));
    Exercise exercise = ExerciseCatalog.find("leg-raise").orElseThrow();
    return ClipResult.of(clip, truth, "full", exercise, ErrorBands.wide(), landmarks);
  }

  @Test
  void theErrorOfEveryFrameIsWhatWasSaidLessTheTruth() {
    ClipResult result = result();
    assertThat(result.reps().pairs())
        .singleElement()
        .satisfies(pair -> assertThat(pair.peakErrorDeg().orElseThrow()).isCloseTo(0, within(3.0)));
    assertThat(result.introReps()).isZero();
    assertThat(largest(result, Leg.NEAR)).isCloseTo(70, within(3.0));
    assertThat(largest(result, Leg.FAR)).isLessThan(3);
  }

  private static double largest(ClipResult result, Leg leg) {
    return result.samples().stream()
        .filter(s -> s.measure() == Measure.LEG_ELEVATION && s.leg() == leg && s.isJudged())
        .mapToDouble(s -> Math.abs(s.changeError()))
        .max()
        .orElseThrow();
  }

  @Test
  void theSameLandmarksGiveTheSameBytes() throws IOException {
    Path once = write(folder.resolve("once"));
    Path again = write(folder.resolve("again"));
    for (String file :
        List.of(
            "toml",
            "evidence",
            "md",
            "tables",
            Plots.PEAKS,
            Plots.COVERAGE,
            Plots.YAW,
            Plots.FAULTS)) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(once.resolve(file)).isNotEmptyFile();
    }
    assertThat(Files.readString(once.resolve("md")))
        .doesNotContain(folder.toString())
        .doesNotContain(Path.of("").toAbsolutePath().toString())
        .doesNotContain("NaN");
  }

  private static Path write(Path to) throws IOException {
    Files.createDirectories(to);
    List<ClipResult> results = List.of(result());
    Files.writeString(to.resolve("toml"), AccuracyToml.write(results));
    Files.writeString(to.resolve("evidence"), EvidenceToml.write(results));
    Findings findings = new Findings(results, List.of(), List.of(), List.of());
    Files.writeString(to.resolve("md"), AccuracyPage.write(findings));
    Files.writeString(to.resolve("tables"), AccuracyPage.tables(findings));
    new Plots(results).write(to);
    return to;
  }

  @Test
  void theProgramReadsWhatTheToolWrites() throws IOException {
    Path file = folder.resolve("accuracy.toml");
    Files.writeString(file, AccuracyToml.write(List.of(result())));
    AccuracyResult read = new AccuracyFile(file).load("full");
    assertThat(read.mistake()).isEmpty();
    ErrorBands bands = read.bands();
    assertThat(bands.band(Measure.TRUNK_PITCH, Posture.SUPINE, CameraView.SIDE, true))
        .isLessThan(ErrorBands.WIDE_DEG);
  }
}
