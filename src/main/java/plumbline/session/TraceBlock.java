package plumbline.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.Phase;
import plumbline.scoring.SideProgress;

/** A thousand frames of a {@link FrameTrace} in arrays of numbers; grown by one thread. */
@SuppressWarnings("EnumOrdinal") // never leaves the memory of this run
final class TraceBlock {
  static final int FRAMES = 1024;
  static final List<Phase> PHASES = List.of(Phase.values());

  private static final int SIDES = 2;
  private static final int PER_LANDMARK = 3;
  private static final List<Side> BOTH = List.of(Side.values());
  private static final List<Posture> POSTURES = List.of(Posture.values());
  private static final List<CameraView> VIEWS = List.of(CameraView.values());
  private static final List<Reason> REASONS = List.of(Reason.values());
  private static final byte NONE = -1;
  private static final Vec3 UNKNOWN = new Vec3(Double.NaN, Double.NaN, Double.NaN);

  final long[] index = new long[FRAMES];
  final long[] nanos = new long[FRAMES];
  final float[] angleDeg = new float[FRAMES * SIDES];
  final float[] bandDeg = new float[FRAMES * SIDES];
  final byte[] phase = new byte[FRAMES * SIDES];
  final byte[] near = new byte[FRAMES];
  final byte[] working = new byte[FRAMES];
  final byte[] variant = new byte[FRAMES];
  final short[] goal = new short[FRAMES];
  final boolean[] inPosition = new boolean[FRAMES];
  private final byte[] posture = new byte[FRAMES];
  private final byte[] view = new byte[FRAMES];
  private final byte[] reason = new byte[FRAMES];
  private final float[] frontX = new float[FRAMES];
  private final float[] frontY = new float[FRAMES];
  private final boolean[] seen = new boolean[FRAMES];

  /** x, y, visibility. */
  private final float[] landmarks = new float[FRAMES * Landmark.COUNT * PER_LANDMARK];

  static int sided(int i, Side side) {
    return i * SIDES + side.ordinal();
  }

  static Optional<Side> side(byte stored) {
    return stored == NONE ? Optional.empty() : Optional.of(BOTH.get(stored));
  }

  Posture posture(int i) {
    return POSTURES.get(posture[i]);
  }

  CameraView view(int i) {
    return VIEWS.get(view[i]);
  }

  Optional<Reason> cannotSee(int i) {
    return reason[i] == NONE ? Optional.empty() : Optional.of(REASONS.get(reason[i]));
  }

  Optional<Vec2> front(int i) {
    return Float.isNaN(frontX[i]) ? Optional.empty() : Optional.of(new Vec2(frontX[i], frontY[i]));
  }

  Optional<Pose> pose(int i) {
    if (!seen[i]) {
      return Optional.empty();
    }
    List<LandmarkPoint> points = new ArrayList<>(Landmark.COUNT);
    for (int l = 0; l < Landmark.COUNT; l++) {
      int at = (i * Landmark.COUNT + l) * PER_LANDMARK;
      Vec2 px = new Vec2(landmarks[at], landmarks[at + 1]);
      double visibility = landmarks[at + 2];
      points.add(new LandmarkPoint(px, Double.NaN, UNKNOWN, visibility, visibility));
    }
    return Optional.of(new Pose(points));
  }

  void put(int i, FrameAnalysis analysis) {
    index[i] = analysis.raw().index();
    nanos[i] = analysis.raw().timestampNanos();
    near[i] = ordinal(analysis.near().orElse(null));
    working[i] = ordinal(analysis.working().orElse(null));
    inPosition[i] = analysis.inPosition();
    posture[i] = ordinal(analysis.posture());
    view[i] = ordinal(analysis.view());
    reason[i] = ordinal(analysis.cannotSee().orElse(null));
    frontX[i] = (float) (double) analysis.front().map(Vec2::x).orElse(Double.NaN);
    frontY[i] = (float) (double) analysis.front().map(Vec2::y).orElse(Double.NaN);
    for (Side side : BOTH) {
      putSide(sided(i, side), analysis.progress().get(side));
    }
    seen[i] = analysis.smoothed().isPresent();
    analysis.smoothed().ifPresent(pose -> putPose(i, pose));
  }

  private void putSide(int at, @Nullable SideProgress leg) {
    Optional<Measurement> judged =
        Optional.ofNullable(leg).map(SideProgress::primary).filter(Measurement::isJudged);
    angleDeg[at] = (float) (double) judged.map(Measurement::value).orElse(Double.NaN);
    bandDeg[at] = (float) (double) judged.map(Measurement::sd).orElse(Double.NaN);
    phase[at] = ordinal(leg == null ? Phase.NOT_READY : leg.phase());
  }

  private void putPose(int i, Pose pose) {
    int at = i * Landmark.COUNT * PER_LANDMARK;
    for (LandmarkPoint point : pose.landmarks()) {
      landmarks[at++] = (float) point.imagePx().x();
      landmarks[at++] = (float) point.imagePx().y();
      landmarks[at++] = (float) point.visibility();
    }
  }

  private static byte ordinal(@Nullable Enum<?> value) {
    return value == null ? NONE : (byte) value.ordinal();
  }
}
