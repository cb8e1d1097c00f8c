package plumbline.session;

import java.util.List;
import java.util.Optional;
import plumbline.personal.CalibrationWatch.Stale;
import plumbline.personal.LegsCompared;
import plumbline.personal.OwnValue;

/**
 * What a session makes of a person's calibrations. Immutable.
 *
 * @param exercise of which it is told; empty when none was calibrated
 * @param own the numbers that are changed; none while they are stale
 * @param stale why the calibration does not hold here
 * @param apart how far the legs came, where they may be compared and differ
 */
public record OwnRange(
    Optional<String> exercise,
    List<OwnValue> own,
    Optional<Stale> stale,
    Optional<LegsCompared.Apart> apart) {
  public OwnRange {
    own = List.copyOf(own);
  }

  /** Of legs that are not compared. */
  public OwnRange(Optional<String> exercise, List<OwnValue> own, Optional<Stale> stale) {
    this(exercise, own, stale, Optional.empty());
  }

  /** Nothing personal is in use. */
  public static OwnRange none() {
    return new OwnRange(Optional.empty(), List.of(), Optional.empty());
  }
}
