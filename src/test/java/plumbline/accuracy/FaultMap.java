package plumbline.accuracy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.kinematics.CameraView;
import plumbline.scoring.FaultRule;
import plumbline.scoring.Variant;

/** Which of the program's rules should find a scripted fault, and from where they claim to. */
final class FaultMap {

  /**
   * @param fault the script's name
   * @param rules any of these finds it; the rule's name behind the exercise's
   */
  record Entry(String fault, List<String> rules) {

    /** The views from which a rule claims to judge it; none when the program has no such rule. */
    Set<CameraView> views(Variant variant) {
      Set<CameraView> views = EnumSet.noneOf(CameraView.class);
      for (FaultRule rule : variant.faultRules()) {
        if (rules.contains(shortName(rule.id()))) {
          views.addAll(rule.views());
        }
      }
      if (isGeneral()) {
        views.addAll(variant.judgedViews());
      }
      return views;
    }

    boolean isGeneral() {
      return rules.stream().anyMatch(GENERAL::contains);
    }
  }

  /** Judged with the range, and not by a rule of their own. */
  private static final Set<String> GENERAL = Set.of("tempo_down", "reach");

  /**
   * Faults that no landmark shows (a hollow back) and small ranges, which are kinds, are absent.
   */
  private static final Map<String, List<Entry>> BY_EXERCISE =
      Map.of(
          "leg-raise",
          List.of(
              new Entry("knee-bend", List.of("knee_bend")),
              new Entry("other-leg", List.of("other_leg")),
              new Entry("fast-lower", List.of("tempo_down"))),
          "march",
          List.of(
              new Entry("lean-back", List.of("lean_back")),
              new Entry("support-knee", List.of("stance_knee")),
              new Entry("hip-drop", List.of("hip_drop", "side_lean"))),
          "march-supine",
          List.of(new Entry("other-leg", List.of("still_knee"))),
          "kneeling-hip-extension",
          List.of(
              new Entry("elbow-bend", List.of("elbows")),
              new Entry("high-kick", List.of("too_high", "back_moves")),
              new Entry("pelvis-open", List.of("hips_open"))),
          "twist-toe-touch",
          List.of(
              new Entry("knee-bend", List.of("kick_knee")),
              new Entry("round", List.of("round_back")),
              new Entry("miss", List.of("reach")),
              new Entry("same-side", List.of("same_hand")),
              new Entry("no-twist", List.of("no_twist"))));

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
