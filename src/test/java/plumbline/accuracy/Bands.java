package plumbline.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import plumbline.accuracy.Sample.Leg;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Posture;
import plumbline.thresholds.Unit;

/** The samples of all clips, sorted into cells. */
final class Bands {

  /** What an error depends on. */
  record Cell(Measure measure, Posture posture, CameraView view, Leg leg, String model)
      implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::measure)
            .thenComparing(Cell::posture)
            .thenComparing(Cell::view)
            .thenComparing(Cell::leg)
            .thenComparing(Cell::model);

    boolean isAngle() {
      return measure.unit() == Unit.DEGREES;
    }

    /** As many as its unit deserves. */
    int decimals() {
      return isAngle() ? 1 : 3;
    }

    List<String> names() {
      return List.of(measure.id(), Names.of(posture), Names.of(view), Names.of(leg), model);
    }

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * @param clips from how many clips: the frames of one clip are much alike
   * @param errors of the value; of a height it means nothing
   * @param changes of the value's change from the rest pose
   * @param hidden frames in which a needed joint is really hidden
   * @param hiddenWithheld those of them in which nothing was said
   * @param hiddenErrors of the others of them, which the model guessed
   * @param seen the other frames
   * @param seenWithheld those of them in which nothing was said
   * @param seenErrors of the others of them
   */
  record Row(
      int clips,
      Statistics errors,
      Statistics changes,
      int hidden,
      int hiddenWithheld,
      Statistics hiddenErrors,
      int seen,
      int seenWithheld,
      Statistics seenErrors) {}

  /** Fewer frames, one second of video, prove no band. */
  static final int MIN_FRAMES = 30;

  private Bands() {}

  /** By what the program takes posture and view for: that is what it can look up. */
  static Map<Cell, Row> asSaid(List<ClipResult> results) {
    return by(results, Sample::saidPosture, Sample::saidView);
  }

  /** By how the person and the camera really are. */
  static Map<Cell, Row> asTrue(List<ClipResult> results) {
    return by(results, Sample::truePosture, Sample::trueView);
  }

  private static Map<Cell, Row> by(
      List<ClipResult> results,
      Function<Sample, Posture> posture,
      Function<Sample, CameraView> view) {
    Map<Cell, List<Sample>> samples = new TreeMap<>();
    Map<Cell, Set<String>> clips = new TreeMap<>();
    for (ClipResult result : results) {
      for (Sample s : result.samples()) {
        Cell cell = new Cell(s.measure(), posture.apply(s), view.apply(s), s.leg(), result.model());
        samples.computeIfAbsent(cell, c -> new ArrayList<>()).add(s);
        if (s.isJudged()) {
          clips.computeIfAbsent(cell, c -> new HashSet<>()).add(result.sha256());
        }
      }
    }
    Map<Cell, Row> rows = new TreeMap<>();
    samples.forEach(
        (cell, all) -> rows.put(cell, row(all, clips.getOrDefault(cell, Set.of()).size())));
    return rows;
  }

  private static Row row(List<Sample> samples, int clips) {
    List<Sample> hidden = samples.stream().filter(Sample::hidden).toList();
    List<Sample> seen = samples.stream().filter(s -> !s.hidden()).toList();
    return new Row(
        clips,
        statistics(samples, Sample::error),
        statistics(samples, Sample::changeError),
        hidden.size(),
        withheld(hidden),
        statistics(hidden, Sample::error),
        seen.size(),
        withheld(seen),
        statistics(seen, Sample::error));
  }

  private static Statistics statistics(List<Sample> samples, ToDoubleFunction<Sample> error) {
    return Statistics.of(samples.stream().mapToDouble(error).toArray());
  }

  private static int withheld(List<Sample> samples) {
    return (int) samples.stream().filter(s -> !s.isJudged()).count();
  }

  /** Heights in the picture have no zero: only their change is compared. */
  static boolean onlyChanges(Measure measure) {
    return measure == Measure.HIP_HEIGHT || measure == Measure.SHOULDER_HEIGHT;
  }
}
