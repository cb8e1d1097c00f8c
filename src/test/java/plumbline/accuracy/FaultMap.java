package plumbline.accuracy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.kinematics.CameraView;

/** Which of the program's rules should find a scripted fault, and from where it can be seen. */
final class FaultMap {

  /**
   * @param fault the script's name
   * @param rules any of these finds it; the rule's name behind the exercise's
   * @param views in which the program claims to judge it; in others it is not asked for
   */
  record Entry(String fault, List<String> rules, Set<CameraView> views) {}

  private static final Set<CameraView> SIDE = EnumSet.of(CameraView.SIDE);
  private static final Set<CameraView> SIDE_OBLIQUE =
      EnumSet.of(CameraView.SIDE, CameraView.OBLIQUE);
  private static final Set<CameraView> FRONT_OBLIQUE =
      EnumSet.of(CameraView.FRONT, CameraView.OBLIQUE);
  private static final Set<CameraView> ALL =
      EnumSet.of(CameraView.SIDE, CameraView.OBLIQUE, CameraView.FRONT);

  /**
   * Faults that no landmark shows (a hollow back) and small ranges, which are kinds, are absent.
   */
  private static final Map<String, List<Entry>> BY_EXERCISE =
      Map.of(
          "leg-raise",
          List.of(
              new Entry("knee-bend", List.of("knee_bend"), SIDE),
              new Entry("other-leg", List.of("other_leg"), SIDE),
              new Entry("fast-lower", List.of("tempo_down"), SIDE)),
          "march",
          List.of(
              new Entry("lean-back", List.of("lean_back"), SIDE_OBLIQUE),
              new Entry("support-knee", List.of("stance_knee"), SIDE_OBLIQUE),
              new Entry("hip-drop", List.of("hip_drop", "side_lean"), FRONT_OBLIQUE)),
          "march-supine",
          List.of(new Entry("other-leg", List.of("still_knee"), SIDE)),
          "kneeling-hip-extension",
          List.of(
              new Entry("elbow-bend", List.of("elbows"), SIDE),
              new Entry("high-kick", List.of("too_high", "back_moves"), SIDE)),
          "twist-toe-touch",
          List.of(
              new Entry("knee-bend", List.of("kick_knee"), SIDE),
              new Entry("round", List.of("round_back"), SIDE),
              new Entry("miss", List.of("reach"), ALL),
              new Entry("same-side", List.of("same_hand"), FRONT_OBLIQUE),
              new Entry("no-twist", List.of("no_twist"), FRONT_OBLIQUE)));

  private FaultMap() {}

  /** What may be asked for in a clip of this exercise. */
  static List<Entry> of(String exercise) {
    return BY_EXERCISE.getOrDefault(exercise, List.of());
  }

  /** {@code leg-raise.knee_bend} is called {@code knee_bend} here. */
  static String shortName(String rule) {
    return rule.substring(rule.indexOf('.') + 1);
  }
}
