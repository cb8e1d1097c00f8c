package plumbline.personal;

import java.util.Locale;
import java.util.Optional;
import plumbline.body.Side;
import plumbline.kinematics.Measure;

/**
 * One measure of the rest pose.
 *
 * @param side empty for a measure of the whole body
 */
public record Reading(Measure measure, Optional<Side> side) {

  public static Reading of(Measure measure) {
    return new Reading(measure, Optional.empty());
  }

  public static Reading of(Measure measure, Side side) {
    return new Reading(measure, Optional.of(side));
  }

  /** {@code left_knee_flexion_deg}, as written in a file. */
  public String id() {
    String unit = measure.unit().symbol().toLowerCase(Locale.ROOT);
    return side.map(s -> s.id() + "_").orElse("") + measure.id() + "_" + unit;
  }
}
