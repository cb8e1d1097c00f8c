package plumbline.kinematics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;

/**
 * Finds the plane in which thighs and shanks keep their lengths best over some poses. Pure.
 *
 * <p>The lengths alone leave the camera's pitch open and may have two minima, so the pitch comes
 * from the model's metres and from lines known to lie on the floor, and the yaw is drawn a little
 * towards what the metres say.
 */
final class PlaneSearch {
  /** The model's own turn was wrong by up to 16 degrees (rendered people). */
  private static final double REACH_DEG = 20;

  private static final double COARSE_DEG = 10;
  private static final double FINE_DEG = 2.5;

  /** What a yaw costs that is 10 degrees off the model's own, in residual. */
  private static final double COST_OF_10_DEG = 0.01;

  /** Percentiles that leave out what a few wrong skeletons say. */
  private static final double LOW = 0.1;

  private static final double HIGH = 0.9;

  private final List<Pose> poses;
  private final Posture posture;
  private final Lens lens;
  private final ModelView view;
  private final Map<Double, PlaneFit> tried = new HashMap<>();

  private PlaneSearch(List<Pose> poses, ModelView view, Posture posture, Lens lens) {
    this.poses = poses;
    this.view = view;
    this.posture = posture;
    this.lens = lens;
  }

  /** The best plane for these poses, of which there must be at least one. */
  static PlaneFit fit(List<Pose> poses, ModelView view, Posture posture, Lens lens) {
    return new PlaneSearch(poses, view, posture, lens).best();
  }

  /** How far the limb that turned most turned in the picture, degrees, but for rare extremes. */
  static double turnedDeg(List<Pose> poses) {
    double most = 0;
    for (Side side : Side.values()) {
      most = Math.max(most, turnedDeg(poses, side, Joint.HIP, Joint.KNEE));
      most = Math.max(most, turnedDeg(poses, side, Joint.KNEE, Joint.ANKLE));
    }
    return most;
  }

  private static double turnedDeg(List<Pose> poses, Side side, Joint from, Joint to) {
    Vec2 mean = new Vec2(0, 0);
    for (Pose pose : poses) {
      Vec2 limb = pose.px(to, side).minus(pose.px(from, side));
      mean = mean.plus(limb.times(1 / Math.max(limb.length(), 1)));
    }
    Vec2 zero = mean;
    Vec2 clockwise = new Vec2(-zero.y(), zero.x());
    Values turns = new Values(poses.size());
    for (Pose pose : poses) {
      Vec2 limb = pose.px(to, side).minus(pose.px(from, side));
      turns.add(Angles.signed(zero, limb, clockwise));
    }
    return turns.at(HIGH) - turns.at(LOW);
  }

  private PlaneFit best() {
    double coarse = bestOffset(-REACH_DEG, REACH_DEG, COARSE_DEG);
    double reach = COARSE_DEG - FINE_DEG;
    return at(bestOffset(coarse - reach, coarse + reach, FINE_DEG));
  }

  private double bestOffset(double from, double to, double step) {
    double best = from;
    double lowest = Double.POSITIVE_INFINITY;
    for (double offset = from; offset <= to; offset += step) {
      PlaneFit fit = at(offset);
      double residual = (fit.leftResidualFrac() + fit.rightResidualFrac()) / 2;
      double cost = residual + COST_OF_10_DEG * offset * offset / 100;
      if (cost < lowest) {
        lowest = cost;
        best = offset;
      }
    }
    return best;
  }

  private PlaneFit at(double offsetDeg) {
    return tried.computeIfAbsent(offsetDeg, this::fit);
  }

  private PlaneFit fit(double offsetDeg) {
    double yawDeg = turn(view.yawDeg() + offsetDeg);
    double pitchDeg = pitchDeg(yawDeg);
    PlaneOfMotion plane = new PlaneOfMotion(yawDeg, pitchDeg, lens);
    return new PlaneFit(
        yawDeg, pitchDeg, residual(plane, Side.LEFT), residual(plane, Side.RIGHT), poses.size());
  }

  private double residual(PlaneOfMotion plane, Side side) {
    Values thighs = new Values(poses.size());
    Values shanks = new Values(poses.size());
    for (Pose pose : poses) {
      Vec2 hip = pose.px(Joint.HIP, side);
      Vec2 knee = plane.fromHip(hip, pose.px(Joint.KNEE, side));
      Vec2 shank = plane.fromHip(hip, pose.px(Joint.ANKLE, side)).minus(knee);
      thighs.add(knee.dot(knee));
      shanks.add(shank.dot(shank));
    }
    return (spread(thighs) + spread(shanks)) / 2;
  }

  private static double spread(Values squaredPx) {
    double longest = Math.sqrt(squaredPx.at(HIGH));
    double shortest = Math.sqrt(squaredPx.at(LOW));
    return (longest - shortest) / Math.max(Math.sqrt(squaredPx.at(0.5)), 1);
  }

  /**
   * Least squares of two witnesses: the more the plane is turned, the more a line along the floor
   * tells about the pitch, and the less a line across the body.
   */
  private double pitchDeg(double yawDeg) {
    double sine = Math.sin(Math.toRadians(yawDeg));
    PlaneOfMotion plane = new PlaneOfMotion(yawDeg, view.pitchDeg(), lens);
    return switch (posture) {
      case SUPINE -> view.pitchDeg() + sine * slopeDeg(plane, Joint.HIP, Joint.HEEL);
      case QUADRUPED -> view.pitchDeg() + sine * slopeDeg(plane, Joint.KNEE, Joint.WRIST);
      default -> view.pitchDeg();
    };
  }

  /** How much a line on the floor seems to rise towards the right of the picture, degrees. */
  private double slopeDeg(PlaneOfMotion plane, Joint from, Joint to) {
    return (slopeDeg(plane, Side.LEFT, from, to) + slopeDeg(plane, Side.RIGHT, from, to)) / 2;
  }

  private double slopeDeg(PlaneOfMotion plane, Side side, Joint from, Joint to) {
    Values slopes = new Values(poses.size());
    for (Pose pose : poses) {
      Vec2 line = plane.line(pose, side, from, to);
      slopes.add(-line.y() / line.x());
    }
    return Math.toDegrees(Math.atan(slopes.at(0.5)));
  }

  /** What was read off some poses, where it could be read. */
  private static final class Values {
    private final double[] values;
    private int size;

    Values(int most) {
      values = new double[most];
    }

    void add(double value) {
      if (!Double.isNaN(value)) {
        values[size++] = value;
      }
    }

    /** The value below which this share of them lies; NaN when there is none. */
    double at(double share) {
      int rank = (int) Math.round(share * (size - 1));
      return size == 0 ? Double.NaN : Ranks.select(values, size, rank);
    }
  }

  /** Planes half a turn apart are the same. */
  static double turn(double deg) {
    return Math.IEEEremainder(deg, 180);
  }
}
