package plumbline.kinematics;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import plumbline.thresholds.Unit;

/**
 * How far a value of each measure may be from the truth: nine of ten errors measured on rendered
 * people with known joints are not larger (see the user guide, accuracy). Immutable.
 *
 * <p>A cell that was not measured has the widest band of the same measure, whatever the posture,
 * view, leg and model; a measure that was never measured has {@link #WIDE_DEG} or {@link #WIDE_TL}.
 */
public final class ErrorBands {
  /**
   * For an angle of which nothing is known, degrees: about the larger errors that studies of this
   * pose model report.
   */
  public static final double WIDE_DEG = 20;

  /** For a distance of which nothing is known, torso lengths. */
  public static final double WIDE_TL = 0.4;

  /**
   * So many times as wide the band of a peak reaches nine of ten also in people who are not among
   * those measured: bodies differ more than the few that were do (decisions 38 and 39).
   */
  private static final double OTHER_PEOPLE = 1.3;

  /** Which leg a band was measured on, as the program took it. */
  public enum Leg {
    NEAR,
    FAR,
    /** Measures of the whole body. */
    BOTH
  }

  /**
   * What a band depends on.
   *
   * @param view as the program took it, not as it truly was
   * @param model the pose model's id
   */
  public record Cell(Measure measure, Posture posture, CameraView view, Leg leg, String model) {}

  /**
   * What the band of a repetition's peak depends on.
   *
   * @param exercise its id
   * @param oblique measured in the plane of motion, not straight from the side
   * @param model the pose model's id
   */
  public record PeakCell(String exercise, Posture posture, boolean oblique, String model) {}

  private final Map<PeakCell, Double> peaks;
  private final Map<Cell, Double> bands;
  private final Map<Measure, Double> widest = new EnumMap<>(Measure.class);
  private final String model;

  /**
   * @param bands in each measure's unit
   * @param model the id of the pose model in use
   */
  public ErrorBands(Map<Cell, Double> bands, String model) {
    this(bands, Map.of(), model);
  }

  /**
   * @param bands in each measure's unit
   * @param peaks of the primary angle at its peak, degrees, of the people measured
   * @param model the id of the pose model in use
   */
  public ErrorBands(Map<Cell, Double> bands, Map<PeakCell, Double> peaks, String model) {
    this.peaks = new HashMap<>(peaks);
    this.bands = new HashMap<>(bands);
    this.model = model;
    bands.forEach((cell, band) -> widest.merge(cell.measure(), band, Math::max));
  }

  /** Nothing was measured: every band is a wide one. */
  public static ErrorBands wide() {
    return new ErrorBands(Map.of(), "");
  }

  /**
   * The band to show behind a value as +-, in the measure's unit: degrees for an angle, torso
   * lengths for a distance.
   *
   * @param near whether the value is of the side nearer to the camera; no matter for a measure of
   *     the whole body
   */
  public double band(Measure measure, Posture posture, CameraView view, boolean near) {
    Cell cell = new Cell(measure, posture, view, leg(measure, near), model);
    return bands.getOrDefault(cell, widest.getOrDefault(measure, unknown(measure)));
  }

  /**
   * The band of a repetition's peak of anybody, degrees: a held peak is known better than an angle
   * on the way. Empty when it was not measured.
   */
  public OptionalDouble peakBand(String exercise, Posture posture, CameraView view) {
    boolean oblique = view != CameraView.SIDE;
    Double band = peaks.get(new PeakCell(exercise, posture, oblique, model));
    return band == null ? OptionalDouble.empty() : OptionalDouble.of(OTHER_PEOPLE * band);
  }

  private static Leg leg(Measure measure, boolean near) {
    if (!measure.sided()) {
      return Leg.BOTH;
    }
    return near ? Leg.NEAR : Leg.FAR;
  }

  private static double unknown(Measure measure) {
    return measure.unit() == Unit.DEGREES ? WIDE_DEG : WIDE_TL;
  }
}
