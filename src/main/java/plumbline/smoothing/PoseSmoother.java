package plumbline.smoothing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Vec2;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/**
 * Steadies all 33 landmarks in the image. The result is what is measured and what is drawn, so the
 * skeleton on the screen is the one that was judged. Single-threaded.
 *
 * <p>Speeds are taken in degrees a second of a lever as long as the torso, so that one setting fits
 * every body, distance and resolution.
 */
public final class PoseSmoother {
  public static final Threshold MIN_CUTOFF =
      new ThresholdTable("smoothing")
          .hertz(
              "one_euro_min_cutoff_hz",
              1.5,
              0.3,
              6.0,
              "M",
              "Lower is steadier at rest, and later.");
  public static final Threshold BETA =
      new ThresholdTable("smoothing")
          .multiple(
              "one_euro_beta", 0.02, 0.0, 1.0, "M", "Higher follows fast moves more closely.");

  /** After a gap this long the filters start anew. */
  private static final long RESET_GAP_NANOS = 500_000_000L;

  /** Visibility flickers from frame to frame; a limb is hidden for longer than that. */
  private static final double VISIBILITY_MEMORY_S = 0.3;

  /** A body keeps its size; what is seen of it changes with every movement. */
  private static final double TORSO_MEMORY_S = 10;

  private final SwapRepair swaps;
  private final double[] visibility = new double[Landmark.COUNT];
  private final List<SpikeGuard> guards = perLandmark(SpikeGuard::new);
  private final List<OneEuroPointFilter> filters;
  private long lastNanos = Long.MIN_VALUE;
  private final SlowMean torso = new SlowMean(TORSO_MEMORY_S);

  public PoseSmoother(ThresholdValues values) {
    swaps = new SwapRepair(values);
    filters = perLandmark(() -> new OneEuroPointFilter(values.get(MIN_CUTOFF), values.get(BETA)));
  }

  /** What this package lets a person change. */
  public static List<Threshold> thresholds() {
    return List.of(MIN_CUTOFF, BETA, SwapRepair.JUMP, SwapRepair.RESTORE);
  }

  /** Which of them must stay in order. */
  public static List<Ordering> orderings() {
    return List.of(Ordering.atMost(SwapRepair.RESTORE, SwapRepair.JUMP));
  }

  /**
   * The steadied pose, with left and right exchanged back where the model mixed them up; presence
   * and metres are passed on as they are.
   */
  public Pose smooth(long timestampNanos, Pose raw) {
    if (lastNanos == Long.MIN_VALUE || timestampNanos - lastNanos > RESET_GAP_NANOS) {
      reset();
    }
    double share = visibilityShare(timestampNanos);
    torso.add(timestampNanos, raw.torsoPx());
    lastNanos = timestampNanos;
    Pose named = swaps.repair(timestampNanos, raw, torso.value());
    List<LandmarkPoint> points = new ArrayList<>(Landmark.COUNT);
    for (int i = 0; i < Landmark.COUNT; i++) {
      LandmarkPoint point = named.landmarks().get(i);
      visibility[i] += share * (point.visibility() - visibility[i]);
      points.add(
          smooth(timestampNanos, point, guards.get(i), filters.get(i))
              .withVisibility(visibility[i]));
    }
    return new Pose(points);
  }

  /** The torso length of the person in this recording, pixels. */
  public double torsoPx() {
    return torso.value();
  }

  /** Forgets the person and their size, as when somebody else may be followed. */
  public void forget() {
    reset();
    torso.reset();
  }

  private void reset() {
    swaps.reset();
    guards.forEach(SpikeGuard::reset);
    filters.forEach(OneEuroPointFilter::reset);
    lastNanos = Long.MIN_VALUE;
  }

  /** The first frame after a gap counts in full. */
  private double visibilityShare(long timestampNanos) {
    return lastNanos == Long.MIN_VALUE
        ? 1
        : 1 - Math.exp(-(timestampNanos - lastNanos) / 1e9 / VISIBILITY_MEMORY_S);
  }

  private LandmarkPoint smooth(
      long timestampNanos, LandmarkPoint raw, SpikeGuard guard, OneEuroPointFilter filter) {
    if (!raw.imagePx().isFinite()) {
      return raw;
    }
    Vec2 believed = guard.accept(timestampNanos, raw.imagePx(), torso.value());
    double degreesPerPx = Math.toDegrees(1) / Math.max(torso.value(), 1);
    return raw.withImagePx(filter.filter(timestampNanos, believed, degreesPerPx));
  }

  private static <T> List<T> perLandmark(Supplier<T> maker) {
    return Stream.generate(maker).limit(Landmark.COUNT).toList();
  }
}
