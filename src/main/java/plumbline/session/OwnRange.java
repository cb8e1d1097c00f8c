package plumbline.session;

import java.util.List;
import java.util.Optional;
import plumbline.personal.CalibrationWatch.Stale;
import plumbline.personal.OwnValue;

/**
 * What a session makes of a person's calibrations. Immutable.
 *
 * @param exercise of which it is told; empty when none was calibrated
 * @param own the numbers that are changed; none while they are stale
 * @param stale why the calibration does not hold here
 */
public record OwnRange(Optional<String> exercise, List<OwnValue> own, Optional<Stale> stale) {
  public OwnRange {
    own = List.copyOf(own);
  }

  /** Nothing personal is in use. */
  public static OwnRange none() {
    return new OwnRange(Optional.empty(), List.of(), Optional.empty());
  }
}
