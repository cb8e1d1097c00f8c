package plumbline.ui.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import plumbline.body.Joint;
import plumbline.body.Vec2;
import plumbline.kinematics.Posture;
import plumbline.scoring.Lever;
import plumbline.scoring.ShankShape;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * A person seen from the side, with the working leg where a variant's primary angle reads so many
 * degrees. Metres, x to the right, y up, the floor at 0. Standing they face to the right; lying the
 * feet, kneeling the head are at the right.
 *
 * @param working joints of the side of the working leg
 * @param other joints of the other side
 * @param head its middle
 */
public record Mannequin(Map<Joint, Vec2> working, Map<Joint, Vec2> other, Vec2 head) {
  public static final double HEAD_RADIUS_M = 0.11;
  static final double TORSO_M = 0.5;
  static final double THIGH_M = 0.43;
  static final double SHANK_M = 0.43;
  private static final double UPPER_ARM_M = 0.27;
  private static final double FOREARM_M = 0.24;
  private static final double FINGERS_M = 0.09;
  private static final double NECK_M = 0.2;
  private static final double LYING_HIP_M = 0.11;

  /** Who reaches for the foot turns the shoulder and leans a little towards it. */
  private static final double TURNED_SHOULDER_M = 0.12;

  private static final double REACHING_LEAN_DEG = 10;

  public Mannequin {
    working = Map.copyOf(working);
    other = Map.copyOf(other);
  }

  /** With the primary angle of the working leg at {@code deg}. */
  public static Mannequin of(Variant variant, double deg) {
    return new Builder(variant).build(deg);
  }

  private static final class Builder {
    private final Variant variant;
    private final Posture posture;
    private final Lever lever;

    Builder(Variant variant) {
      this.variant = variant;
      posture = variant.postures().get(0);
      lever = variant.lever();
    }

    Mannequin build(double deg) {
      double lift = (deg - lever.restDeg()) / 90;
      boolean reaches = reaches() && lift > 0;
      double lean = leanDeg() + (reaches ? REACHING_LEAN_DEG * Math.min(1, lift) : 0);
      Vec2 hip = new Vec2(0, hipHeight());
      Vec2 trunk = direction(180 - lean);
      Vec2 shoulder = hip.plus(trunk.times(TORSO_M));
      Map<Joint, Vec2> working = leg(hip, thighDeg(deg), kneeDeg(deg));
      Map<Joint, Vec2> other = leg(hip, otherThighDeg(), otherKneeDeg());
      arm(working, shoulder, armDeg());
      if (reaches) {
        Vec2 turned = shoulder.plus(direction(90 - lean).times(TURNED_SHOULDER_M * lift));
        Vec2 foot = Objects.requireNonNull(working.get(Joint.FOOT_INDEX)).minus(turned);
        double at = armDeg() + (degrees(foot) - armDeg()) * Math.min(1, lift * 1.3);
        arm(other, turned, at);
      } else {
        arm(other, shoulder, armDeg());
      }
      Vec2 head = shoulder.plus(direction(180 - lean + nod()).times(NECK_M));
      working.put(Joint.EAR, head);
      other.put(Joint.EAR, head);
      return new Mannequin(working, other, head);
    }

    /** How far the trunk leans forward from upright. */
    private double leanDeg() {
      return switch (posture) {
        case SUPINE -> -90;
        case QUADRUPED -> 90;
        default -> 0;
      };
    }

    private double hipHeight() {
      return switch (posture) {
        case SUPINE -> LYING_HIP_M;
        case QUADRUPED -> THIGH_M;
        default -> THIGH_M + SHANK_M;
      };
    }

    private boolean reaches() {
      return variant.goals(ThresholdValues.defaults()).reach().isPresent();
    }

    /** On hands and knees one looks at the floor. */
    private double nod() {
      return posture == Posture.QUADRUPED ? -14 : 0;
    }

    /** Hanging, beside the lying body, or down to the floor. */
    private double armDeg() {
      return posture == Posture.SUPINE ? 90 : 0;
    }

    /** Where the line of the trunk goes on: there a leg's angle to the front is 0. */
    private double trunkLineDeg() {
      return -leanDeg();
    }

    /** An angle to the back begins square to the trunk, or is told from the trunk's line. */
    private double lineDeg(double deg) {
      if (!lever.backward()) {
        return trunkLineDeg() + deg;
      }
      boolean fromTheLine = lever.restDeg() < 0;
      return trunkLineDeg() + (fromTheLine ? 0 : 90) - deg;
    }

    private double thighDeg(double deg) {
      return lineDeg(deg);
    }

    private double kneeDeg(double deg) {
      if (lever.end() == Joint.ANKLE) {
        return 0;
      }
      if (variant.shank() == ShankShape.HANGS) {
        return Math.max(0, deg);
      }
      boolean straightens = posture == Posture.SUPINE;
      return straightens ? Math.max(0, 90 - 1.5 * deg) : 90;
    }

    private double otherThighDeg() {
      return posture == Posture.QUADRUPED ? 0 : thighDeg(lever.restDeg());
    }

    private double otherKneeDeg() {
      return posture == Posture.QUADRUPED ? 90 : kneeDeg(lever.restDeg());
    }

    private Map<Joint, Vec2> leg(Vec2 hip, double thighDeg, double kneeDeg) {
      Map<Joint, Vec2> points = new EnumMap<>(Joint.class);
      double shankDeg = thighDeg - kneeDeg;
      Vec2 knee = hip.plus(direction(thighDeg).times(THIGH_M));
      Vec2 ankle = knee.plus(direction(shankDeg).times(SHANK_M));
      boolean onItsBack = posture == Posture.QUADRUPED && kneeDeg > 45 && shankDeg > -120;
      double footDeg = shankDeg + (onItsBack ? 15 : 90);
      points.put(Joint.HIP, hip);
      points.put(Joint.KNEE, knee);
      points.put(Joint.ANKLE, ankle);
      points.put(Joint.HEEL, ankle.plus(direction(shankDeg).times(0.04)));
      points.put(Joint.FOOT_INDEX, ankle.plus(direction(footDeg).times(0.19)));
      return points;
    }

    private void arm(Map<Joint, Vec2> points, Vec2 shoulder, double deg) {
      // On hands and knees the arms are as long as the thighs: the trunk is level.
      double size = posture == Posture.QUADRUPED ? THIGH_M / (UPPER_ARM_M + FOREARM_M) : 1;
      Vec2 along = direction(deg);
      Vec2 elbow = shoulder.plus(along.times(UPPER_ARM_M * size));
      Vec2 wrist = elbow.plus(along.times(FOREARM_M * size));
      Vec2 fingers = posture == Posture.QUADRUPED ? new Vec2(1, 0) : along;
      points.put(Joint.SHOULDER, shoulder);
      points.put(Joint.ELBOW, elbow);
      points.put(Joint.WRIST, wrist);
      points.put(Joint.INDEX, wrist.plus(fingers.times(FINGERS_M)));
    }

    /** 0 = straight down, 90 = to the right. */
    private static Vec2 direction(double deg) {
      double rad = Math.toRadians(deg);
      return new Vec2(Math.sin(rad), -Math.cos(rad));
    }

    private static double degrees(Vec2 line) {
      return Math.toDegrees(Math.atan2(line.x(), -line.y()));
    }
  }
}
