package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Motion;
import plumbline.personal.BodyCalibration;
import plumbline.personal.People;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/** Whoever has a video judged by a calibration that does not fit it is told. */
class StaleSinkTest {
  private static final ThresholdValues USUAL = ThresholdValues.defaults();
  private static final List<Exercise> LEG_RAISE =
      ExerciseCatalog.find("leg-raise").stream().toList();

  private static final List<PoseFrame> FRAMES =
      new Motion(Body.supine(), 25, 3)
          .noise(0.3)
          .rest(5)
          .raise(Side.LEFT, 60, 2, 1, 2)
          .rest(2)
          .frames();
  private static final double TORSO_PX = FRAMES.get(50).pose().orElseThrow().torsoPx();

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  private static List<String> told(BodyCalibration body) throws Exception {
    List<String> told = new ArrayList<>();
    SessionAnalyzer analyzer = Analyzers.of(LEG_RAISE, USUAL);
    try (StaleSink sink = new StaleSink(body, USUAL, told::add)) {
      for (PoseFrame seen : FRAMES) {
        try (Frame frame =
            new Frame(seen.index(), seen.timestampNanos(), new Mat(6, 8, CvType.CV_8UC3))) {
          sink.accept(frame, analyzer.analyze(seen));
        }
      }
      sink.finish(List.of());
    }
    return told;
  }

  private static BodyCalibration measuredAt(double torsoPx) {
    BodyCalibration near = People.reaching(Drill.LEG_RAISE, 50, 55);
    return new BodyCalibration(
        near.exercise(),
        near.variant(),
        new BodyCalibration.Placement(
            near.placement().camera(),
            FRAMES.get(0).size(),
            torsoPx,
            near.placement().floorDeg(),
            near.placement().line()),
        near.still(),
        near.rest(),
        near.comfortMaxDeg(),
        near.rise());
  }

  @Test
  void aCalibrationFromAnotherDistanceIsTold() throws Exception {
    assertThat(told(measuredAt(0.8 * TORSO_PX)))
        .singleElement()
        .asString()
        .contains("longer or shorter", "judged by it all the same");
  }

  @Test
  void oneThatFitsIsNotSpokenOf() throws Exception {
    assertThat(told(measuredAt(TORSO_PX))).isEmpty();
  }
}
