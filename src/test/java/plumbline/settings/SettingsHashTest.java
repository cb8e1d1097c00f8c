package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.settings.SettingsHash.settingsSha256;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.thresholds.ThresholdValues;

class SettingsHashTest {
  private static final ThresholdValues DEFAULTS = ThresholdValues.defaults();

  @Test
  void spellingAndOrderOfDeclarationDoNotMatter() {
    var reversed =
        new SettingsSchema(
            List.of(Samples.TOE, Samples.KNEE, Samples.TARGET), Samples.UNORDERED.orderings());
    var forward = new SettingsSchema(List.of(Samples.TARGET, Samples.KNEE, Samples.TOE), List.of());
    assertThat(settingsSha256(reversed, DEFAULTS))
        .isEqualTo(settingsSha256(forward, DEFAULTS.with(Samples.TARGET, 60.0)))
        .matches("[0-9a-f]{64}");
  }

  @Test
  void everyValueMatters() {
    String base = settingsSha256(Samples.SCHEMA, DEFAULTS);
    assertThat(Samples.THRESHOLDS)
        .allSatisfy(
            threshold ->
                assertThat(
                        settingsSha256(Samples.SCHEMA, DEFAULTS.with(threshold, threshold.max())))
                    .isNotEqualTo(base));
  }
}
