package plumbline.settings;

import plumbline.analysis.SessionAnalyzer;
import plumbline.coaching.CueRules;
import plumbline.exercises.ExerciseCatalog;
import plumbline.guidance.SetupRules;
import plumbline.kinematics.Kinematics;
import plumbline.kinematics.Sight;
import plumbline.personal.PersonalRules;
import plumbline.plan.PlanRules;
import plumbline.scoring.ExerciseScorer;
import plumbline.scoring.RepSettings;
import plumbline.smoothing.PoseSmoother;

/**
 * Every threshold of the program, in the order of the settings file: the general groups first, then
 * each exercise. The declarations stand beside the rules that use them; here, a new group is one
 * line.
 */
public final class SettingsCatalog {
  private SettingsCatalog() {}

  /** What a settings file of this program may contain. */
  public static SettingsSchema schema() {
    return new SchemaBuilder()
        .group(SessionAnalyzer.thresholds(), SessionAnalyzer.orderings())
        .group(Sight.thresholds())
        .group(Kinematics.thresholds())
        .group(PoseSmoother.thresholds(), PoseSmoother.orderings())
        .group(ExerciseScorer.thresholds(), RepSettings.orderings())
        .group(PersonalRules.thresholds())
        .group(CueRules.thresholds())
        .group(PlanRules.thresholds())
        .group(SetupRules.thresholds())
        .exercises(ExerciseCatalog.all())
        .build();
  }
}
