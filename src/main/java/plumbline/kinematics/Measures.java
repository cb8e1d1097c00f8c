package plumbline.kinematics;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import plumbline.body.Side;

/**
 * All measurements of one moment, each taken when it is first asked for: few rules look at more
 * than a handful. Immutable as seen from outside, on any thread: at worst a measure is taken twice,
 * with the same result.
 */
public final class Measures {
  private static final int COUNT = Measure.values().length;
  private static final Map<Reason, Measures> NONE = new EnumMap<>(Reason.class);

  static {
    for (Reason reason : Reason.values()) {
      Measurement withheld = Measurement.withheld(reason);
      NONE.put(reason, of((measure, side) -> withheld));
    }
  }

  private final BiFunction<Measure, @Nullable Side, Measurement> taking;
  private final @Nullable Measurement[] taken = new Measurement[2 * COUNT];
  private final Optional<Side> near;

  private Measures(BiFunction<Measure, @Nullable Side, Measurement> taking, Optional<Side> near) {
    this.taking = taking;
    this.near = near;
  }

  /** Nothing was measured, for one and the same reason. */
  public static Measures none(Reason reason) {
    return Objects.requireNonNull(NONE.get(reason));
  }

  /**
   * Takes each measure that is asked for, once a side for the sided ones; the side is null for the
   * others. {@code taking} must give the same whenever, and on whichever thread, it is asked.
   */
  public static Measures of(BiFunction<Measure, @Nullable Side, Measurement> taking) {
    return new Measures(taking, Optional.empty());
  }

  /** The same, taken with this side nearer to the camera. */
  Measures seenFrom(Side nearer) {
    return new Measures(taking, Optional.of(nearer));
  }

  /** The side that was nearer to the camera, if known. */
  public Optional<Side> near() {
    return near;
  }

  /** A measure of the whole body. */
  public Measurement get(Measure measure) {
    return at(measure, null);
  }

  /** A measure of one side. */
  public Measurement get(Measure measure, Side side) {
    return at(measure, side);
  }

  /** Either of the two above: {@code side} is null for measures of the whole body. */
  @SuppressWarnings("EnumOrdinal") // an index of nothing but this array
  public Measurement at(Measure measure, @Nullable Side side) {
    if (measure.sided() != (side != null)) {
      throw new IllegalArgumentException(
          measure + (side == null ? " needs a side" : " has no side"));
    }
    int index = side == Side.RIGHT ? COUNT + measure.ordinal() : measure.ordinal();
    Measurement known = taken[index];
    if (known == null) {
      known = taking.apply(measure, side);
      taken[index] = known;
    }
    return known;
  }
}
