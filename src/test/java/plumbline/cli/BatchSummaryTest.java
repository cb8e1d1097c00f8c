package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BatchSummaryTest {
  @Test
  void saysWhatWasThereAndWhatCouldNotBeJudged() {
    BatchSummary summary = new BatchSummary();
    summary.addFailure();

    assertThat(summary.line(2, 3))
        .isEqualTo("3 videos: 2 were there already, 0 judged, 1 could not be.");
  }
}
