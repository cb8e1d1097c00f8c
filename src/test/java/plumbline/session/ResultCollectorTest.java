package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.fixtures.Analyzers;
import plumbline.recording.Streams;
import plumbline.report.AnalysisResult;
import plumbline.thresholds.ThresholdValues;

class ResultCollectorTest {
  @ParameterizedTest
  @CsvSource({"0.2, true", "2, true", "6, true", "8, false", "15, false", "240, false"})
  void thatARateCannotBeJudgedIsOneLine(double perSecond, boolean tooFew) {
    Optional<String> loss = collect(perSecond, 0).loss();
    assertThat(loss.isPresent()).isEqualTo(tooFew);
    loss.ifPresent(
        line ->
            assertThat(line)
                .startsWith("camera 0 has fewer than 8 pictures a second")
                .endsWith("record it with at least 15"));
  }

  @Test
  void aStretchWithoutPicturesIsNoSlowCamera() {
    assertThat(collect(30, 600_000_000_000L).loss()).isEmpty();
  }

  private static AnalysisResult collect(double perSecond, long gapNanos) {
    SessionAnalyzer analyzer =
        Analyzers.of(List.of(FakeVariant.EXERCISE), ThresholdValues.defaults());
    ResultCollector collector = new ResultCollector();
    for (int i = 0; i < 60; i++) {
      long at = Math.round(i * 1e9 / perSecond) + (i < 30 ? 0 : gapNanos);
      collector.add(
          analyzer.analyze(new PoseFrame(i, at, Streams.source().size(), Optional.empty())));
    }
    return collector.finish(Streams.source(), Optional.empty(), analyzer.finish(), 1);
  }
}
