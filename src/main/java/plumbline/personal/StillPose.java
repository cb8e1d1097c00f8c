package plumbline.personal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.personal.BodyCalibration.Placement;
import plumbline.personal.BodyCalibration.Still;
import plumbline.scoring.Phase;
import plumbline.scoring.SideProgress;
import plumbline.thresholds.Unit;

/**
 * The newest stretch in which somebody has kept still: no angle that is used scatters. Single-
 * threaded.
 */
final class StillPose {
  private static final int ENOUGH = 5;
  private static final SideProgress NOTHING =
      new SideProgress(Phase.NOT_READY, Measurement.withheld(Reason.NOBODY));

  private final double maxSdDeg;
  private final Deque<FrameAnalysis> frames = new ArrayDeque<>();

  StillPose(double maxSdDeg) {
    this.maxSdDeg = maxSdDeg;
  }

  void forget() {
    frames.clear();
  }

  /** Takes in the next frame; whoever moves begins anew with it. */
  void add(FrameAnalysis frame) {
    frames.addLast(frame);
    while (frames.size() > 1 && !isStill()) {
      frames.removeFirst();
    }
  }

  /** How long it has lasted. */
  double seconds() {
    return frames.isEmpty()
        ? 0
        : (frames.getLast().raw().timestampNanos() - frames.getFirst().raw().timestampNanos())
            / 1e9;
  }

  private boolean isStill() {
    return BodyCalibration.READINGS.stream()
        .filter(reading -> reading.measure().unit() == Unit.DEGREES)
        .map(this::seen)
        .allMatch(values -> values.length < ENOUGH || sd(values) < maxSdDeg);
  }

  /** Median of every reading that was seen in at least half of the time. */
  Map<Reading, Double> rest() {
    Map<Reading, Double> rest = new HashMap<>();
    for (Reading reading : BodyCalibration.READINGS) {
      double[] values = judged(reading);
      if (values.length >= ENOUGH && 2 * values.length >= frames.size()) {
        rest.put(reading, median(values));
      }
    }
    return rest;
  }

  /** The same, as a rest pose from which changes are taken. */
  Measures neutral() {
    List<FrameAnalysis> seen = List.copyOf(frames);
    return Measures.of(
        (measure, side) -> {
          double[] values = judged(seen, frame -> frame.measures().at(measure, side));
          return values.length < ENOUGH
              ? Measurement.withheld(Reason.NO_NEUTRAL)
              : Measurement.judged(median(values), 0);
        });
  }

  /** The primary angle of the steadier leg: the other one is more hidden. */
  Still primary() {
    Still best = new Still(0, Double.POSITIVE_INFINITY);
    for (Side side : Side.values()) {
      double[] values =
          judged(
              List.copyOf(frames), frame -> frame.progress().getOrDefault(side, NOTHING).primary());
      if (values.length >= ENOUGH && sd(values) < best.jitterSdDeg()) {
        best = new Still(median(values), sd(values));
      }
    }
    return Double.isFinite(best.jitterSdDeg()) ? best : new Still(0, 0);
  }

  Placement placement(String camera) {
    FrameAnalysis last = frames.getLast();
    return new Placement(
        camera,
        last.raw().size(),
        medianOf(frame -> frame.smoothed().map(Pose::torsoPx).orElse(Double.NaN)),
        medianOf(
            frame ->
                frame
                    .smoothed()
                    .map(pose -> FloorLine.deg(pose, frame.posture()))
                    .orElse(Double.NaN)),
        FloorLine.kind(last.posture(), last.view()));
  }

  /** Whether everything is seen that a calibration is made of. */
  boolean tellsPlacement() {
    Placement placement = placement("");
    return Double.isFinite(placement.torsoPx()) && Double.isFinite(placement.floorDeg());
  }

  private double medianOf(ToDoubleFunction<FrameAnalysis> of) {
    double[] values = frames.stream().mapToDouble(of).filter(Double::isFinite).toArray();
    return values.length == 0 ? Double.NaN : median(values);
  }

  /** What is only glimpsed tells too whether it moves. */
  private double[] seen(Reading reading) {
    return frames.stream()
        .map(frame -> frame.measures().at(reading.measure(), reading.side().orElse(null)))
        .filter(Measurement::hasValue)
        .mapToDouble(Measurement::value)
        .toArray();
  }

  private double[] judged(Reading reading) {
    return judged(
        List.copyOf(frames),
        frame -> frame.measures().at(reading.measure(), reading.side().orElse(null)));
  }

  private static double[] judged(
      List<FrameAnalysis> frames, Function<FrameAnalysis, Measurement> what) {
    return frames.stream()
        .map(what)
        .filter(Measurement::isJudged)
        .mapToDouble(Measurement::value)
        .toArray();
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
  }

  private static double sd(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0));
  }
}
