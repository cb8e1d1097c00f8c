package plumbline.kinematics;

import java.util.List;
import java.util.Optional;
import plumbline.body.ImageSize;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/**
 * Which landmarks of one pose can be trusted at all.
 *
 * @param near the side nearer to the camera, to name a hidden leg rightly
 */
public record Sight(Pose pose, ImageSize size, Side near, ThresholdValues values) {
  public static final Threshold MIN_VISIBILITY =
      new ThresholdTable("confidence")
          .fraction(
              "min_visibility_frac",
              0.60,
              0.30,
              0.95,
              "D",
              "A landmark that the model sees less surely is not judged.");
  public static final Threshold MIN_GLIMPSE =
      new ThresholdTable("confidence")
          .fraction(
              "min_glimpse_frac",
              0.25,
              0.05,
              0.60,
              "M",
              "A landmark seen less surely is not even followed.");
  public static final Threshold EDGE_MARGIN =
      new ThresholdTable("camera")
          .fraction(
              "edge_margin_frac",
              0.02,
              0.0,
              0.10,
              "D",
              "A landmark nearer to the border of the picture is not judged.");
  public static final Threshold MIN_TORSO =
      new ThresholdTable("camera")
          .pixels(
              "min_torso_length_px",
              60,
              50,
              300,
              "M",
              "A person whose trunk is shorter in the picture is too far away.");

  /** What a person may change here. */
  public static List<Threshold> thresholds() {
    return List.of(MIN_VISIBILITY, MIN_GLIMPSE, EDGE_MARGIN, MIN_TORSO);
  }

  /** Why this joint cannot be judged, if so. */
  public Optional<Reason> problem(Joint joint, Side side) {
    if (!insideFrame(pose.px(joint, side))) {
      return Optional.of(outOfFrame(joint));
    }
    return pose.visibility(joint, side) < values.get(MIN_VISIBILITY)
        ? Optional.of(hidden(joint, side))
        : Optional.empty();
  }

  /** Why one of these joints of a side cannot be judged: the first problem found. */
  public Optional<Reason> problem(Side side, Joint... joints) {
    for (Joint joint : joints) {
      Optional<Reason> problem = problem(joint, side);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  /** Why the trunk cannot be judged, if so. */
  Optional<Reason> trunkProblem() {
    return problem(near, Joint.SHOULDER, Joint.HIP);
  }

  /** Whether all these joints of a side are in the picture and can at least be glimpsed. */
  boolean glimpses(Side side, Joint... joints) {
    for (Joint joint : joints) {
      boolean visible = pose.visibility(joint, side) >= values.get(MIN_GLIMPSE);
      if (!visible || !insideFrame(pose.px(joint, side))) {
        return false;
      }
    }
    return true;
  }

  private boolean insideFrame(Vec2 p) {
    double margin = values.get(EDGE_MARGIN) * Math.min(size.width(), size.height());
    return p.x() >= margin
        && p.y() >= margin
        && p.x() <= size.width() - margin
        && p.y() <= size.height() - margin;
  }

  private static Reason outOfFrame(Joint joint) {
    return switch (joint) {
      case ANKLE, HEEL, FOOT_INDEX -> Reason.FEET_OUT_OF_FRAME;
      default -> Reason.BODY_OUT_OF_FRAME;
    };
  }

  private Reason hidden(Joint joint, Side side) {
    return switch (joint) {
      case KNEE, ANKLE, HEEL, FOOT_INDEX ->
          side == near ? Reason.NEAR_LEG_HIDDEN : Reason.FAR_LEG_HIDDEN;
      case ELBOW, WRIST, INDEX -> Reason.HANDS_HIDDEN;
      default -> Reason.TRUNK_HIDDEN;
    };
  }
}
