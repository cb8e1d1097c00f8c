package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FramesCsvTest {
  @TempDir Path folder;

  @Test
  void theHeaderHoldsWhatWasPromised() throws IOException {
    List<String> header = header();

    assertThat(header)
        .startsWith(
            "frame",
            "time_s",
            "seen",
            "view",
            "posture",
            "exercise",
            "nose_x_px",
            "nose_y_px",
            "nose_visibility")
        .contains(
            "left_hip_x_px",
            "right_foot_index_visibility",
            "left_hip_flexion_deg",
            "left_hip_flexion_sd_deg",
            "right_hip_flexion_deg",
            "left_knee_flexion_deg",
            "right_knee_flexion_deg",
            "left_leg_elevation_deg",
            "right_leg_elevation_deg",
            "trunk_inclination_deg",
            "trunk_pitch_deg",
            "trunk_twist_deg",
            "left_wrist_to_leg_tl",
            "left_hip_height_sd_tl")
        .doesNotHaveDuplicates();
    assertThat(header.indexOf("left_hip_flexion_deg")).isEqualTo(6 + 33 * 3);
  }

  @Test
  void aSeenFrameHasItsLandmarksAndJudgedMeasures() throws IOException {
    List<String> row = rows(Analyses.lying(7, 4_280_000_000L));

    assertThat(row.subList(0, 6))
        .containsExactly("7", "4.28", "true", "side", "supine", "leg-raise");
    assertThat(cell(row, "left_hip_x_px")).isEqualTo("300");
    assertThat(cell(row, "right_knee_visibility")).isEqualTo("0.3");
    assertThat(cell(row, "left_hip_flexion_deg")).isEqualTo("41.25");
    assertThat(cell(row, "left_hip_flexion_sd_deg")).isEqualTo("3");
    assertThat(cell(row, "left_wrist_to_leg_tl")).isEqualTo("0.1235");
    assertThat(cell(row, "right_hip_flexion_deg")).as("only glimpsed").isEmpty();
    assertThat(cell(row, "right_hip_flexion_sd_deg")).isEmpty();
  }

  @Test
  void aFrameWithoutAPersonIsEmptyAndNeverZero() throws IOException {
    List<String> row = rows(Analyses.nobody(0, 0));

    assertThat(row.subList(0, 6)).containsExactly("0", "0", "false", "unknown", "none", "none");
    assertThat(row.subList(6, row.size())).containsOnly("");
    assertThat(row).hasSameSizeAs(header());
  }

  /** Its repetition ends later; getting ready for it belongs to it, what was before does not. */
  @Test
  void whatWasBeingDoneIsKnownOnlyAfterwards() throws IOException {
    Path file = folder.resolve("frames.csv");
    try (FramesCsv csv = FramesCsv.open(file)) {
      csv.add(Analyses.nobody(0, 1_000_000_000L));
      csv.add(Analyses.nobody(1, 2_500_000_000L));
      csv.add(Analyses.nobody(2, 4_000_000_000L));
      csv.add(Analyses.lying(3, 8_100_000_000L));
      csv.finish(List.of());
    }
    assertThat(Files.readAllLines(file))
        .extracting(line -> line.split(",", -1)[5])
        .containsExactly("exercise", "none", "leg-raise", "leg-raise", "leg-raise");
  }

  private List<String> header() throws IOException {
    return lines(Analyses.nobody(0, 0)).get(0);
  }

  private String cell(List<String> row, String column) throws IOException {
    return row.get(header().indexOf(column));
  }

  private List<String> rows(plumbline.analysis.FrameAnalysis analysis) throws IOException {
    return lines(analysis).get(1);
  }

  private List<List<String>> lines(plumbline.analysis.FrameAnalysis analysis) throws IOException {
    Path file = folder.resolve("frames.csv");
    try (FramesCsv csv = FramesCsv.open(file)) {
      csv.accept(null, analysis);
      csv.finish(List.of());
    }
    return Files.readAllLines(file).stream()
        .map(line -> Arrays.asList(line.split(",", -1)))
        .toList();
  }
}
