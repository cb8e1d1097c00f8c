package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plumbline.thresholds.ThresholdValues;

class SettingsWriterTest {
  private final SettingsWriter writer = new SettingsWriter(Samples.SCHEMA);

  @Test
  void everyTableOnceWithMeaningRangeUnitAndSource() {
    assertThat(writer.writeAll(ThresholdValues.defaults()))
        .contains("\nschema_version = 1\n")
        .contains("[session]\n# Sets of one exercise.\nsets_count = 2  # [1, 5], S45 S46\n")
        .contains("[leg-raise]\n# The goal.\ntarget_deg = 60  # [20, 85] deg, S13\n")
        .contains("rest_deg = -22  # [-45, 0.5] deg, D\n")
        .containsOnlyOnce("[leg-raise]")
        .containsOnlyOnce("[leg-raise.fault.knee_bend]");
  }

  @Test
  void aPersonsOwnFileHoldsOnlyWhatDiffers() {
    ThresholdValues values = ThresholdValues.defaults().with(Samples.TARGET, 55.5);
    assertThat(writer.writeChanged(values))
        .endsWith(
            """
            schema_version = 1

            [leg-raise]
            # The goal.
            target_deg = 55.5  # [20, 85] deg, default 60, S13
            """);
    assertThat(SettingsDiff.fromDefaults(Samples.SCHEMA, values))
        .extracting(SettingsDiff.Change::text)
        .containsExactly("leg-raise.target_deg = 55.5 (default 60)");
  }
}
