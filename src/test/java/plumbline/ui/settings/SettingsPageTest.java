package plumbline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import plumbline.settings.SettingsCatalog;
import plumbline.thresholds.Threshold;

/** The guide's page of settings says what the program declares. */
class SettingsPageTest {
  private static final Path IN_GUIDE = Path.of("src", "site", "markdown", "settings.md");
  private static final Path FRESH = Path.of("target", "settings.md");

  @Test
  void thePageInTheGuideIsFresh() throws IOException {
    String fresh = SettingsPage.of(SettingsCatalog.schema());
    Files.createDirectories(FRESH.getParent());
    Files.writeString(FRESH, fresh);
    String present = Files.exists(IN_GUIDE) ? Files.readString(IN_GUIDE) : "";
    assertThat(present.replace("\r\n", "\n"))
        .as("%s is stale; this test wrote the fresh one: cp %s %s", IN_GUIDE, FRESH, IN_GUIDE)
        .isEqualTo(fresh);
  }

  @Test
  void everySettingIsThere() {
    String page = SettingsPage.of(SettingsCatalog.schema());
    assertThat(page.lines().filter(line -> line.matches("\\| `\\w+` \\|(.*\\|){5}")))
        .hasSameSizeAs(SettingsCatalog.schema().thresholds());
    assertThat(SettingsCatalog.schema().sections().keySet())
        .allSatisfy(table -> assertThat(page).contains("`[" + table + "]`"));
  }

  @Test
  void whatIsSaidOfEveryExerciseIsOfASetting() {
    assertThat(SettingsPage.kindNames())
        .allSatisfy(
            name ->
                assertThat(SettingsCatalog.schema().thresholds())
                    .extracting(Threshold::name)
                    .contains(name));
  }
}
