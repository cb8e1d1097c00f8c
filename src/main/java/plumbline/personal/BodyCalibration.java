package plumbline.personal;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import plumbline.body.ImageSize;
import plumbline.body.Side;
import plumbline.kinematics.Measure;

/**
 * What was measured of one person who lay, knelt or stood still and then made a few comfortable
 * repetitions of one exercise before one camera. Immutable.
 *
 * @param exercise its id
 * @param variant which way of doing it
 * @param placement how the camera saw the person
 * @param still the primary angle while they kept still
 * @param rest median of every reading of the rest pose that could be seen, in its measure's unit
 * @param comfortMaxDeg of each side that could be judged, the median peak of the comfortable
 *     repetitions, degrees
 * @param rise how far each rule that depends on it went in them, by rule id, in the rule's unit
 */
public record BodyCalibration(
    String exercise,
    String variant,
    Placement placement,
    Still still,
    Map<Reading, Double> rest,
    Map<Side, Double> comfortMaxDeg,
    Map<String, Double> rise) {

  /** Every reading that is kept of the rest pose, in the order of the file. */
  public static final List<Reading> READINGS =
      Stream.concat(
              Stream.of(
                      Measure.KNEE_FLEXION,
                      Measure.LEG_ELEVATION,
                      Measure.THIGH_ELEVATION,
                      Measure.PELVIS_RISE,
                      Measure.HIP_HEIGHT)
                  .flatMap(m -> Stream.of(Reading.of(m, Side.LEFT), Reading.of(m, Side.RIGHT))),
              Stream.of(
                  Reading.of(Measure.TRUNK_INCLINATION),
                  Reading.of(Measure.TRUNK_PITCH),
                  Reading.of(Measure.SHOULDER_HEIGHT)))
          .toList();

  /**
   * How a camera sees somebody: what must not have changed much for a calibration to hold.
   *
   * @param camera its name, such as {@code camera 0}, or that of a file
   * @param size of its pictures
   * @param torsoPx the person's torso length, pixels
   * @param floorDeg how the line that is level or upright about a person at rest lies in the
   *     picture, degrees clockwise; see {@link FloorLine}
   * @param line what kind of line that is
   */
  public record Placement(
      String camera, ImageSize size, double torsoPx, double floorDeg, Line line) {}

  /** What the line tells about the camera. */
  public enum Line {
    /** A standing body: how far the picture is turned, to a degree. */
    PLUMB,
    /** A body on the floor from the side: the same, but for what lies under it. */
    LEVEL,
    /** A body on the floor from elsewhere: nothing. */
    SHEARED
  }

  /**
   * The primary angle at rest.
   *
   * @param primaryDeg its median
   * @param jitterSdDeg its scatter
   */
  public record Still(double primaryDeg, double jitterSdDeg) {}

  public BodyCalibration {
    rest = Map.copyOf(rest);
    comfortMaxDeg = Map.copyOf(comfortMaxDeg);
    rise = Map.copyOf(rise);
  }

  /** What both legs can comfortably do, degrees; empty when no repetition could be judged. */
  public OptionalDouble comfortDeg() {
    return comfortMaxDeg.values().stream().mapToDouble(Double::doubleValue).min();
  }
}
