package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseModelKind;
import plumbline.settings.AccuracyFile;
import plumbline.settings.AccuracyResult;
import plumbline.settings.SettingsMistake;

class MeasuredBandsTest {
  @TempDir Path folder;

  @Test
  void nobodyWaitsForThemBeforeTheyAreUsed() {
    ErrorBands wide = ErrorBands.wide();
    AtomicInteger readings = new AtomicInteger();
    MeasuredBands bands =
        new MeasuredBands(
            () -> {
              readings.incrementAndGet();
              return new AccuracyResult(wide, Optional.empty());
            });
    AtomicInteger told = new AtomicInteger();
    bands.onMistake(mistake -> told.incrementAndGet());
    assertThat(readings).hasValue(0);

    bands.begin();
    assertThat(bands.get()).isSameAs(wide);
    assertThat(bands.get()).isSameAs(wide);

    assertThat(readings).hasValue(1);
    assertThat(told).hasValue(0);
  }

  @Test
  void aDamagedFileIsToldAndTheWideOnesHold() throws Exception {
    Path file = Files.writeString(folder.resolve("accuracy.toml"), "schema_version = \n");
    MeasuredBands bands = new BandsByModel(new AccuracyFile(file)).of(PoseModelKind.FULL);
    CompletableFuture<SettingsMistake> told = new CompletableFuture<>();
    bands.onMistake(told::complete);
    bands.begin();

    assertThat(told.get(30, TimeUnit.SECONDS).text()).contains("accuracy.toml:1");
    assertThat(bands.get()).usingRecursiveComparison().isEqualTo(ErrorBands.wide());
  }

  @Test
  void theFileIsReadOncePerModel() throws Exception {
    Path file = Files.writeString(folder.resolve("accuracy.toml"), "schema_version = \n");
    BandsByModel bands = new BandsByModel(new AccuracyFile(file));

    assertThat(bands.of(PoseModelKind.LITE)).isSameAs(bands.of(PoseModelKind.LITE));
    assertThat(bands.of(PoseModelKind.LITE)).isNotSameAs(bands.of(PoseModelKind.FULL));
  }
}
