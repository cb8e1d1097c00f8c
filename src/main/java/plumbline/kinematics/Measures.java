package plumbline.kinematics;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import plumbline.body.Side;

/** All measurements of one moment; a measure that was not taken reads as withheld. */
public final class Measures {
  private static final Measurement NOT_TAKEN = Measurement.withheld(Reason.NOBODY);

  private final Map<Measure, Measurement> unsided;
  private final Map<Side, Map<Measure, Measurement>> sided;

  private final Optional<Side> near;

  private Measures(
      Map<Measure, Measurement> unsided,
      Map<Side, Map<Measure, Measurement>> sided,
      Optional<Side> near) {
    this.unsided = unsided;
    this.sided = sided;
    this.near = near;
  }

  /** Nothing was measured, for one and the same reason. */
  public static Measures none(Reason reason) {
    return of((measure, side) -> Measurement.withheld(reason));
  }

  /** Asks for every measure, once a side for the sided ones; the side is null for the others. */
  public static Measures of(BiFunction<Measure, @Nullable Side, Measurement> taken) {
    Map<Measure, Measurement> unsided = new EnumMap<>(Measure.class);
    Map<Side, Map<Measure, Measurement>> sided = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      sided.put(side, new EnumMap<>(Measure.class));
    }
    for (Measure measure : Measure.values()) {
      if (measure.sided()) {
        sided.forEach((side, map) -> map.put(measure, taken.apply(measure, side)));
      } else {
        unsided.put(measure, taken.apply(measure, null));
      }
    }
    return new Measures(unsided, sided, Optional.empty());
  }

  /** The same, taken with this side nearer to the camera. */
  Measures seenFrom(Side nearer) {
    return new Measures(unsided, sided, Optional.of(nearer));
  }

  /** The side that was nearer to the camera, if known. */
  public Optional<Side> near() {
    return near;
  }

  /** A measure of the whole body. */
  public Measurement get(Measure measure) {
    requireSided(measure, false);
    return unsided.getOrDefault(measure, NOT_TAKEN);
  }

  /** A measure of one side. */
  public Measurement get(Measure measure, Side side) {
    requireSided(measure, true);
    return sided.getOrDefault(side, Map.of()).getOrDefault(measure, NOT_TAKEN);
  }

  /** Either of the two above: {@code side} is null for measures of the whole body. */
  public Measurement at(Measure measure, @Nullable Side side) {
    return side == null ? get(measure) : get(measure, side);
  }

  private static void requireSided(Measure measure, boolean sided) {
    if (measure.sided() != sided) {
      throw new IllegalArgumentException(measure + (sided ? " has no side" : " needs a side"));
    }
  }
}
