package plumbline.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Judged;
import plumbline.fixtures.Motion;
import plumbline.kinematics.Measure;
import plumbline.kinematics.PictureTurn;
import plumbline.personal.CalibrationView.Stage;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.thresholds.ThresholdValues;

class BodyCalibratorTest {

  private static BodyCalibrator calibrator(Drill drill) {
    return new BodyCalibrator(People.exercise(drill), People.USUAL, "camera 0");
  }

  private static CalibrationView last(List<CalibrationView> views) {
    return views.get(views.size() - 1);
  }

  private static CalibrationView last(Drill drill, List<PoseFrame> frames) {
    return last(People.measure(calibrator(drill), drill, frames));
  }

  @ParameterizedTest
  @EnumSource(names = {"LEG_RAISE", "MARCH", "KICK"})
  void theMiddleOfTheComfortablePeaksOfEachLegIsMeasured(Drill drill) {
    double lower = drill.ranges().partial() + 8;
    List<PoseFrame> frames =
        People.lifting(drill, 5, lower, lower + 8, lower + 4, lower + 12).frames();

    CalibrationView view = last(drill, frames);

    assertThat(view.stage()).isEqualTo(Stage.OFFER);
    BodyCalibration measured = view.result().orElseThrow();
    assertThat(measured.variant()).isEqualTo(drill.variant());
    for (Side side : Side.values()) {
      double[] peaks =
          Judged.as(drill.exercise(), frames).reps().stream()
              .filter(rep -> rep.side() == side)
              .mapToDouble(rep -> rep.peak().value())
              .toArray();
      assertThat(peaks).hasSize(2);
      assertThat(measured.comfortMaxDeg().get(side))
          .isCloseTo((peaks[0] + peaks[1]) / 2, within(0.1));
    }
    assertThat(measured.placement().camera()).isEqualTo("camera 0");
    assertThat(measured.still().jitterSdDeg()).isBetween(0.0, 2.0);
  }

  @Test
  void theRestPoseIsKept() {
    Body bent = Body.supine();
    bent.knee(Side.LEFT, 9);
    Motion motion = new Motion(bent, 30, 7).noise(0.2).rest(5);
    for (Side side : List.of(Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT)) {
      motion.raise(side, 50, 2, 1, 2).rest(1);
    }

    BodyCalibration measured = last(Drill.LEG_RAISE, motion.frames()).result().orElseThrow();

    assertThat(measured.rest().get(Reading.of(Measure.KNEE_FLEXION, Side.LEFT)))
        .isCloseTo(9, within(2.0));
    assertThat(measured.placement().torsoPx()).isCloseTo(168, within(5.0));
  }

  /** The comfortable repetitions bring the limit of a leg above the back closer. */
  @ParameterizedTest
  @CsvSource({"90, 101, true", "90, 95, false", "100, 101, false"})
  void aLegFurtherAboveTheBackThanIsComfortableIsTold(
      double comfortDeg, double peakDeg, boolean told) {
    Drill drill = Drill.BENT;
    BodyCalibration measured =
        last(
                drill,
                People.lifting(drill, 5, comfortDeg, comfortDeg, comfortDeg, comfortDeg).frames())
            .result()
            .orElseThrow();
    ThresholdValues own =
        PersonalRange.apply(
            new PersonalRange(People.variant(drill), People.USUAL).of(measured), People.USUAL);
    List<PoseFrame> later = People.lifting(drill, 3, peakDeg).frames();

    String rule = "kneeling-hip-extension.too_high";
    assertThat(faults(drill, own, later).contains(rule)).isEqualTo(told);
    assertThat(faults(drill, People.USUAL, later)).doesNotContain(rule);
  }

  private static List<String> faults(Drill drill, ThresholdValues values, List<PoseFrame> frames) {
    SessionAnalyzer analyzer = Analyzers.of(List.of(People.exercise(drill)), values);
    List<RepVerdict> said =
        new ArrayList<>(
            frames.stream().flatMap(f -> analyzer.analyze(f).newVerdicts().stream()).toList());
    said.addAll(analyzer.finish());
    List<Rep> reps = RepVerdict.reps(said);
    assertThat(reps).hasSize(1);
    return reps.get(0).faults();
  }

  /** The three seconds begin anew for who moves. */
  @Test
  void whoMovesDoesNotKeepStill() {
    Motion fidgeting = new Motion(Body.supine(), 30, 7).rest(2);
    for (int i = 0; i < 4; i++) {
      fidgeting.raise(Side.LEFT, 14, 0.4, 0.1, 0.4).rest(1.5);
    }

    List<CalibrationView> views =
        People.measure(calibrator(Drill.LEG_RAISE), Drill.LEG_RAISE, fidgeting.frames());

    assertThat(views).noneMatch(view -> view.stage() == Stage.COMFORT);
    assertThat(views).anyMatch(view -> view.stage() == Stage.STILL && view.progress() > 0.3);
  }

  @Test
  void oneThingIsAskedAtATimeAndTheOtherLegIsNamed() {
    Motion motion = new Motion(Body.supine(), 30, 7).rest(5);
    People.lift(motion, Drill.LEG_RAISE, Side.RIGHT, 50);
    People.lift(motion, Drill.LEG_RAISE, Side.RIGHT, 50);

    List<CalibrationView> views =
        People.measure(calibrator(Drill.LEG_RAISE), Drill.LEG_RAISE, motion.frames());

    assertThat(views.stream().map(CalibrationView::stage).distinct())
        .containsExactly(Stage.GET_READY, Stage.STILL, Stage.COMFORT);
    assertThat(last(views).side()).contains(Side.LEFT);
    assertThat(last(views).done(Side.RIGHT)).isEqualTo(2);
    assertThat(last(views).progress()).isEqualTo(0.5);
  }

  @Test
  void oneMoreLiftIsAYes() {
    List<PoseFrame> frames = People.lifting(Drill.LEG_RAISE, 5, 50, 50, 50, 50, 50).frames();
    assertThat(last(Drill.LEG_RAISE, frames).stage()).isEqualTo(Stage.ACCEPTED);
  }

  @Test
  void keepingStillIsANo() {
    List<PoseFrame> frames = People.lifting(Drill.LEG_RAISE, 5, 50, 50, 50, 50).rest(13).frames();
    CalibrationView view = last(Drill.LEG_RAISE, frames);
    assertThat(view.stage()).isEqualTo(Stage.DECLINED);
    assertThat(view.result()).isPresent();
  }

  @Test
  void nothingIsUsedUnlessItIsOffered() {
    BodyCalibrator calibrator = calibrator(Drill.LEG_RAISE);
    calibrator.answer(true);
    List<PoseFrame> frames = People.lifting(Drill.LEG_RAISE, 5, 50).frames();
    assertThat(last(People.measure(calibrator, Drill.LEG_RAISE, frames)).stage())
        .isEqualTo(Stage.COMFORT);
    calibrator.skip();
    calibrator.answer(true);
    assertThat(last(People.measure(calibrator, Drill.LEG_RAISE, frames)).stage())
        .isEqualTo(Stage.DECLINED);
  }

  /** The range is measured with the tilt undone, and the tilt is part of the offer. */
  @ParameterizedTest
  @CsvSource({"MARCH, 8", "MARCH, -8", "LEG_RAISE, 9"})
  void aTiltedCameraIsNoticedAndDoesNotChangeTheRange(Drill drill, double tiltDeg) {
    double peak = drill.ranges().partial() + 10;
    List<PoseFrame> level = People.lifting(drill, 5, peak, peak, peak, peak).frames();

    CalibrationView straight = last(drill, level);
    CalibrationView tilted = last(drill, People.tilted(level, tiltDeg));

    BodyCalibration measured = tilted.result().orElseThrow();
    assertThat(
            measured.placement().floorDeg()
                - straight.result().orElseThrow().placement().floorDeg())
        .isCloseTo(tiltDeg, within(0.5));
    assertThat(tilted.own())
        .filteredOn(value -> value.threshold().equals(PictureTurn.TURN))
        .singleElement()
        .satisfies(value -> assertThat(value.own()).isCloseTo(tiltDeg, within(3.0)));
    for (Side side : Side.values()) {
      assertThat(measured.comfortMaxDeg().get(side)).isCloseTo(peak, within(3.5));
    }
  }

  /** On the floor a pad or a pillow tilts the line more than a build does upright. */
  @ParameterizedTest
  @CsvSource({"MARCH, 1.5", "LEG_RAISE, 4.5"})
  void aSmallTiltMayNotBeTheCameras(Drill drill, double tiltDeg) {
    double peak = drill.ranges().partial() + 10;
    List<PoseFrame> frames =
        People.tilted(People.lifting(drill, 5, peak, peak, peak, peak).frames(), tiltDeg);
    assertThat(last(drill, frames).own())
        .noneMatch(value -> value.threshold().equals(PictureTurn.TURN));
  }
}
