package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plumbline.settings.Samples.FULL;
import static plumbline.settings.Samples.KNEE;
import static plumbline.settings.Samples.SCHEMA;
import static plumbline.settings.Samples.TARGET;
import static plumbline.settings.Samples.UNORDERED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

class SettingsEditTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("settings.toml");
  }

  @Test
  void oneNumberChangesAndItsCommentsStay() throws Exception {
    Files.writeString(
        file,
        """
        # mine
        [leg-raise]
        target_deg=58 # our physio said so
        full_min_deg   =   40.5
        """);
    SettingsEdit edit = prepare(TARGET, 62.5);
    assertThat(edit.edit().line()).isEqualTo(3);
    assertThat(edit.edit().lineBefore()).isEqualTo("target_deg=58 # our physio said so");
    assertThat(edit.edit().lineAfter()).isEqualTo("target_deg=62.5 # our physio said so");
    edit.save();
    assertThat(file)
        .hasContent(
            """
            # mine
            [leg-raise]
            target_deg=62.5 # our physio said so
            full_min_deg   =   40.5
            """);
  }

  @Test
  void aNewNumberComesUnderItsTable() throws Exception {
    Files.writeString(
        file, "[leg-raise]\ntarget_deg = 58\n# the end\n\n[smoothing]\ncutoff_hz = 2");
    prepare(FULL, 40).save();
    assertThat(Files.readAllLines(file))
        .containsExactly(
            "[leg-raise]",
            "target_deg = 58",
            "# Counts in full.",
            "full_min_deg = 40  # [15, 80] deg, default 45, S18",
            "# the end",
            "",
            "[smoothing]",
            "cutoff_hz = 2");
  }

  @Test
  void aNewTableComesAtTheEnd() throws Exception {
    Files.writeString(file, "[smoothing]\r\ncutoff_hz = 2");
    prepare(KNEE, 15).save();
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            [smoothing]
            cutoff_hz = 2

            [leg-raise.fault.knee_bend]
            # Bend of the raised knee.
            threshold_deg = 15  # [10, 45] deg, default 20, M S66
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void aMissingFileIsMade() throws Exception {
    file = folder.resolve("new").resolve("settings.toml");
    prepare(KNEE, 15).save();
    assertThat(read()).isEqualTo(ThresholdValues.defaults().with(KNEE, 15));
  }

  @Test
  void backAtItsDefaultALineStaysWithItsComment() throws Exception {
    Files.writeString(file, "[leg-raise]\ntarget_deg = 58  # why\n");
    prepare(TARGET, 60).save();
    assertThat(file).hasContent("[leg-raise]\ntarget_deg = 60  # why\n");
    assertThat(read()).isEqualTo(ThresholdValues.defaults());
  }

  @Test
  void aValueThatTheFileMayNotHoldIsRefused() throws Exception {
    Files.writeString(file, "[leg-raise]\ntarget_deg = 58\n");
    assertThatThrownBy(() -> prepare(TARGET, 86)).hasMessageContaining("out of range");
    assertThatThrownBy(() -> prepare(TARGET, Double.NaN)).isInstanceOf(SettingsEditException.class);
    assertThatThrownBy(() -> prepare(FULL, 59))
        .hasMessageContaining("full_min_deg = 59 must be at most target_deg = 58 (line 2)");
  }

  @Test
  void aFileWithMistakesIsRefusedWithTheirLine() throws Exception {
    Files.writeString(file, "[leg-raise]\ntarget = 58\n");
    assertThatThrownBy(() -> prepare(TARGET, 55))
        .hasMessageContaining("settings.toml:2:1: unknown");
  }

  @Test
  void anUnusualWayOfWritingIsLeftToThePerson() throws Exception {
    String unusual = "leg-raise.target_deg = 58\n";
    Files.writeString(file, unusual);
    assertThatThrownBy(() -> prepare(FULL, 40)).hasMessageContaining("change it by hand");
    assertThat(file).hasContent(unusual);
  }

  @Test
  void aFileThatSomebodyElseChangedIsNotOverwritten() throws Exception {
    Files.writeString(file, "[leg-raise]\ntarget_deg = 58\n");
    SettingsEdit edit = prepare(TARGET, 55);
    Files.writeString(file, "[leg-raise]\ntarget_deg = 57\n");
    assertThatThrownBy(edit::save).hasMessageContaining("changed by somebody else");
    assertThat(file).hasContent("[leg-raise]\ntarget_deg = 57\n");
  }

  @Test
  void rightsAndLinksStay() throws Exception {
    Path real = folder.resolve("real.toml");
    Files.writeString(real, "[leg-raise]\ntarget_deg = 58\n");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
    Files.createSymbolicLink(file, real);
    prepare(TARGET, 55).save();
    assertThat(Files.isSymbolicLink(file)).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, real);
    }
  }

  @Property(tries = 300)
  void onlyTheAskedNumberChangesWhateverTheFileLooksLike(
      @ForAll("values") ThresholdValues values,
      @ForAll("thresholds") Threshold threshold,
      @ForAll("shares") double share,
      @ForAll boolean everything,
      @ForAll("noise") List<String> noise) {
    SettingsWriter writer = new SettingsWriter(UNORDERED);
    String text = everything ? writer.writeAll(values) : writer.writeChanged(values);
    String noisy = text.replace("\n[", "\n" + String.join("\n", noise) + "\n[");
    double value = valueAt(threshold, share);

    TextEdit edit = TextEdit.of(noisy, threshold, value);

    SettingsParser parser = new SettingsParser(UNORDERED);
    ThresholdValues expected =
        new ThresholdValues(
            Samples.THRESHOLDS.stream()
                .map(t -> new Changed(t, t.equals(threshold) ? value : values.get(t)))
                .filter(c -> c.value() != c.threshold().defaultValue())
                .collect(
                    java.util.stream.Collectors.toMap(c -> c.threshold().key(), Changed::value)));
    assertThat(parser.parse("s", edit.text())).isEqualTo(new SettingsResult.Accepted(expected));
    if (!edit.adds()) {
      assertThat(edit.text().replace(edit.lineAfter() + "\n", edit.lineBefore() + "\n"))
          .isEqualTo(noisy);
    } else {
      assertThat(edit.text().lines()).containsSubsequence(noisy.lines().toList());
    }
  }

  private record Changed(Threshold threshold, double value) {}

  @Provide
  Arbitrary<ThresholdValues> values() {
    return Arbitraries.of(Samples.THRESHOLDS)
        .set()
        .flatMap(
            some ->
                Combinators.combine(some.stream().map(t -> shares()).toList())
                    .as(
                        shares -> {
                          ThresholdValues values = ThresholdValues.defaults();
                          int i = 0;
                          for (Threshold threshold : some) {
                            values = values.with(threshold, valueAt(threshold, shares.get(i++)));
                          }
                          return values;
                        }));
  }

  @Provide
  Arbitrary<Threshold> thresholds() {
    return Arbitraries.of(Samples.THRESHOLDS);
  }

  @Provide
  Arbitrary<Double> shares() {
    return Arbitraries.integers().between(0, 10).map(tenths -> tenths / 10.0);
  }

  @Provide
  Arbitrary<List<String>> noise() {
    return Arbitraries.of("", "# [leg-raise]", "   # target_deg = 3", "\t").list().ofMaxSize(4);
  }

  private static double valueAt(Threshold threshold, double share) {
    double rounded = Math.rint(threshold.min() + share * (threshold.max() - threshold.min()));
    return Math.max(threshold.min(), Math.min(threshold.max(), rounded));
  }

  private SettingsEdit prepare(Threshold threshold, double value) throws SettingsEditException {
    return SettingsEdit.prepare(SCHEMA, new SettingsLocation(file, false), threshold, value);
  }

  private ThresholdValues read() throws IOException {
    SettingsResult result = new SettingsParser(SCHEMA).parse("s", Files.readString(file));
    return ((SettingsResult.Accepted) result).values();
  }
}
