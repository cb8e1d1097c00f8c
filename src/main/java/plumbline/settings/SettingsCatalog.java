package plumbline.settings;

import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.Sight;
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
    // .group(PoseSmoother.THRESHOLDS, PoseSmoother.ORDERINGS), ...,
    return new SchemaBuilder()
        .group(Sight.thresholds())
        .group(PoseSmoother.thresholds())
        .group(RepSettings.thresholds(), RepSettings.orderings())
        .exercises(ExerciseCatalog.all())
        .build();
  }
}
