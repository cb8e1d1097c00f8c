package plumbline.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.ImageSize;
import plumbline.body.PoseFrame;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Drill;
import plumbline.personal.CalibrationWatch.Stale;

class CalibrationWatchTest {
  private static final BodyCalibration MEASURED = measured();

  private static BodyCalibration measured() {
    List<PoseFrame> frames = People.lifting(Drill.MARCH, 5, 70, 70, 70, 70).frames();
    BodyCalibrator calibrator =
        new BodyCalibrator(People.exercise(Drill.MARCH), People.USUAL, "camera 0");
    List<CalibrationView> views = People.measure(calibrator, Drill.MARCH, frames);
    return views.get(views.size() - 1).result().orElseThrow();
  }

  private static Optional<Stale> watch(List<PoseFrame> frames) {
    CalibrationWatch watch = new CalibrationWatch(MEASURED, People.USUAL);
    SessionAnalyzer analyzer = Analyzers.of(List.of(People.exercise(Drill.MARCH)), People.USUAL);
    Optional<Stale> stale = Optional.empty();
    for (PoseFrame frame : frames) {
      stale = watch.update(analyzer.analyze(frame));
    }
    return stale;
  }

  @Test
  void theSamePersonInTheSamePlaceIsFine() {
    assertThat(watch(People.lifting(Drill.MARCH, 4, 95, 95).frames())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.10, 0, ",
    "1.20, 0, OTHER_DISTANCE",
    "0.80, 0, OTHER_DISTANCE",
    "1, 4, ",
    "1, 6, OTHER_TILT",
    "1, -6, OTHER_TILT"
  })
  void anotherDistanceOrTiltIsNoticed(double nearer, double tiltDeg, Stale expected) {
    List<PoseFrame> frames = People.lifting(Drill.MARCH, 4).frames();
    assertThat(watch(People.tilted(People.nearer(frames, nearer), tiltDeg)))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void anotherPictureSizeIsNoticed() {
    List<PoseFrame> frames =
        People.lifting(Drill.MARCH, 4).frames().stream()
            .map(
                f ->
                    new PoseFrame(
                        f.index(), f.timestampNanos(), new ImageSize(1920, 1080), f.pose()))
            .toList();
    assertThat(watch(frames)).contains(Stale.OTHER_PICTURE);
  }

  /** What has become stale stays so: the person may measure again. */
  @Test
  void whatIsStaleStaysSo() {
    List<PoseFrame> near = People.nearer(People.lifting(Drill.MARCH, 4).frames(), 1.3);
    List<PoseFrame> all = new ArrayList<>(near);
    long later = near.get(near.size() - 1).timestampNanos() + 33_000_000;
    People.lifting(Drill.MARCH, 6).frames().stream()
        .map(f -> new PoseFrame(f.index(), later + f.timestampNanos(), f.size(), f.pose()))
        .forEach(all::add);
    assertThat(watch(all)).contains(Stale.OTHER_DISTANCE);
  }
}
