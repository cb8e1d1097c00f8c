package plumbline.ui.overlay;

import static plumbline.body.Joint.ANKLE;
import static plumbline.body.Joint.EAR;
import static plumbline.body.Joint.ELBOW;
import static plumbline.body.Joint.HIP;
import static plumbline.body.Joint.KNEE;
import static plumbline.body.Joint.SHOULDER;
import static plumbline.body.Joint.WRIST;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.body.Joint;

/**
 * Where on the body a fault shows: a point, a line, or an angle between two lines.
 *
 * @param joints one, two or three of them, from the trunk outwards
 * @param whose of which side
 */
public record FaultPlace(List<Joint> joints, Whose whose) {

  /** Whose joints, as seen from the leg that works. */
  public enum Whose {
    WORKING,
    OTHER,
    /** Whichever the camera sees better. */
    NEAR
  }

  /** By the name of the rule within its exercise: the same name means the same place. */
  private static final Map<String, FaultPlace> PLACES =
      Map.ofEntries(
          Map.entry("knee_bend", working(HIP, KNEE, ANKLE)),
          Map.entry("kick_knee", working(HIP, KNEE, ANKLE)),
          Map.entry("knee_shape", working(HIP, KNEE, ANKLE)),
          Map.entry("finish_knee", working(HIP, KNEE, ANKLE)),
          Map.entry("stance_knee", other(HIP, KNEE, ANKLE)),
          Map.entry("still_knee", other(HIP, KNEE, ANKLE)),
          Map.entry("elbows", near(SHOULDER, ELBOW, WRIST)),
          Map.entry("lean_back", near(HIP, SHOULDER)),
          Map.entry("lean_forward", near(HIP, SHOULDER)),
          Map.entry("side_lean", near(HIP, SHOULDER)),
          Map.entry("round_back", near(HIP, SHOULDER)),
          Map.entry("back_moves", near(HIP, SHOULDER)),
          Map.entry("no_twist", near(HIP, SHOULDER)),
          Map.entry("other_leg", other(HIP, ANKLE)),
          Map.entry("weight_shift", other(HIP, KNEE)),
          Map.entry("too_high", working(HIP, KNEE)),
          Map.entry("swing", working(HIP, ANKLE)),
          Map.entry("knee_out", working(KNEE)),
          Map.entry("hip_drop", working(HIP)),
          Map.entry("hips_lift", near(HIP)),
          Map.entry("hips_open", working(HIP)),
          Map.entry("head_lift", near(EAR)),
          Map.entry("head", near(EAR)),
          Map.entry("hands_help", near(WRIST)),
          Map.entry("same_hand", working(WRIST)));

  /** Empty for what is no fault of form. */
  public static Optional<FaultPlace> of(String rule) {
    int dot = rule.indexOf('.');
    return dot < 0 ? Optional.empty() : Optional.ofNullable(PLACES.get(rule.substring(dot + 1)));
  }

  private static FaultPlace working(Joint... joints) {
    return new FaultPlace(List.of(joints), Whose.WORKING);
  }

  private static FaultPlace other(Joint... joints) {
    return new FaultPlace(List.of(joints), Whose.OTHER);
  }

  private static FaultPlace near(Joint... joints) {
    return new FaultPlace(List.of(joints), Whose.NEAR);
  }
}
