package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.thresholds.ThresholdValues;

/** The settings file in the repository says what the program declares. */
class SettingsTomlTest {
  private static final Path IN_REPOSITORY = Path.of("calibration", "settings.toml");
  private static final Path FRESH = Path.of("target", "settings.toml");

  @Test
  void theFileInTheRepositoryIsFresh() throws IOException {
    String fresh =
        new SettingsWriter(SettingsCatalog.schema()).writeAll(ThresholdValues.defaults());
    Files.createDirectories(FRESH.getParent());
    Files.writeString(FRESH, fresh);
    String present = Files.exists(IN_REPOSITORY) ? Files.readString(IN_REPOSITORY) : "";
    assertThat(present.replace("\r\n", "\n"))
        .as(
            "%s is stale; this test wrote the fresh one: cp %s %s",
            IN_REPOSITORY, FRESH, IN_REPOSITORY)
        .isEqualTo(fresh);
  }

  @Test
  void theDefaultsKeepTheDeclaredOrder() {
    assertThat(SettingsCatalog.schema().orderings())
        .allMatch(ordering -> ordering.holdsFor(ThresholdValues.defaults()));
  }

  @Test
  void everySourceIsListed() throws IOException {
    String sources = Files.readString(Path.of("src", "site", "markdown", "sources.md"));
    assertThat(SettingsCatalog.schema().thresholds())
        .isNotEmpty()
        .allSatisfy(threshold -> assertThat(threshold.source()).matches("[SMD]\\d*( [SMD]\\d*)*"))
        .flatMap(threshold -> List.of(threshold.source().split(" ", -1)))
        .filteredOn(source -> source.startsWith("S"))
        .allSatisfy(source -> assertThat(sources).contains("| " + source + " |"));
  }
}
