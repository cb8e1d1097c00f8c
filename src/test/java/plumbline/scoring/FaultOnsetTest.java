package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.thresholds.ThresholdValues;

/**
 * A person leans back from the moment at which the thigh leaves rest; every reading is exact, so
 * that nothing but the judge takes time.
 */
class FaultOnsetTest {
  private static final double THIGH_DEG = 60;
  private static final double LEAN_DEG = 30;
  private static final double PERSIST_S = 0.4;
  private static final double ROUNDING_S = 1e-6;
  private static final int REST_FRAMES = 20;

  /** The frame in which the persistence time is over, however long a frame lasts. */
  @ParameterizedTest
  @ValueSource(doubles = {9, 12, 15, 24, 30, 60})
  void thePersistenceTimeBeginsWithTheFirstFrameBeyondRest(double framesPerSecond) {
    double beganS = REST_FRAMES / framesPerSecond;
    OptionalDouble shownS =
        shownS(framesPerSecond, FaultOnsetTest::afterRest, FaultOnsetTest::afterRest);
    assertThat(shownS).isPresent();
    assertThat(shownS.getAsDouble() - beganS)
        .isBetween(PERSIST_S - ROUNDING_S, PERSIST_S + 1 / framesPerSecond - ROUNDING_S);
  }

  /** Who leans before the leg moves makes no fault yet, and a single wrong frame is no movement. */
  @Test
  void itDoesNotBeginWhileTheLegRests() {
    double framesPerSecond = 12;
    int wrong = REST_FRAMES - 2;
    IntPredicate up = i -> i == wrong || i >= REST_FRAMES;
    OptionalDouble shownS = shownS(framesPerSecond, up, i -> true);
    assertThat(shownS).isPresent();
    assertThat(shownS.getAsDouble() - REST_FRAMES / framesPerSecond)
        .isGreaterThanOrEqualTo(PERSIST_S - ROUNDING_S);
  }

  @Test
  void aLegThatIsReadTooLowForAMomentOfItsTopEndsNoFault() {
    IntToDoubleFunction thigh =
        i -> i < REST_FRAMES ? 0 : i >= REST_FRAMES + 5 && i < REST_FRAMES + 9 ? 60 : 90;
    IntPredicate leans = i -> i >= REST_FRAMES + 2 && i < REST_FRAMES + 12;
    assertThat(leanShownS(12, thigh, leans)).isPresent();
    assertThat(leanShownS(12, thigh, i -> leans.test(i) && i != REST_FRAMES + 7)).isEmpty();
  }

  private static boolean afterRest(int frame) {
    return frame >= REST_FRAMES;
  }

  /**
   * @param up in which frames the thigh is up
   * @param leans in which frames the trunk leans back
   */
  private static OptionalDouble shownS(
      double framesPerSecond, IntPredicate up, IntPredicate leans) {
    return leanShownS(framesPerSecond, i -> up.test(i) ? THIGH_DEG : 0, leans);
  }

  private static OptionalDouble leanShownS(
      double framesPerSecond, IntToDoubleFunction thighDeg, IntPredicate leans) {
    Variant march = ExerciseCatalog.find("march").orElseThrow().variants().get(0);
    ExerciseScorer scorer = new ExerciseScorer(march, ThresholdValues.defaults());
    for (int frame = 0; frame < REST_FRAMES + 2 * framesPerSecond; frame++) {
      double timeS = frame / framesPerSecond;
      scorer.update(
          Math.round(timeS * 1e9),
          body(thighDeg.applyAsDouble(frame), leans.test(frame) ? LEAN_DEG : 0),
          body(0, 0),
          CameraView.SIDE,
          Placement.IN_POSITION,
          0);
      if (scorer.activeFaults().stream().anyMatch(f -> f.rule().equals("march.lean_back"))) {
        return OptionalDouble.of(timeS);
      }
    }
    return OptionalDouble.empty();
  }

  private static Measures body(double thighDeg, double backDeg) {
    return Measures.of(
        (measure, side) -> Measurement.judged(reading(measure, side, thighDeg, backDeg), 0));
  }

  private static double reading(
      Measure measure, @Nullable Side side, double thighDeg, double backDeg) {
    return switch (measure) {
      case THIGH_ELEVATION -> side == Side.LEFT ? thighDeg : 0;
      case TRUNK_INCLINATION -> -backDeg;
      default -> 0;
    };
  }
}
