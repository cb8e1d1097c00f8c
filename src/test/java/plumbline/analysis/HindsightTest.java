package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

class HindsightTest {
  private final List<FrameAnalysis> frames = new ArrayList<>();
  private final List<RepVerdict> verdicts = new ArrayList<>();

  @Test
  void theFirstRepetitionIsShownAsWhatItWas() {
    Hindsight hindsight = analyse();
    Rep first = (Rep) verdicts.get(0);
    FrameAnalysis peak = at(first.peakNanos());
    assertThat(peak.variant()).as("recognised at its end").isEmpty();
    assertThat(hindsight.of(peak).variant().map(Variant::exercise)).hasValue("leg-raise");
    assertThat(hindsight.of(peak))
        .usingRecursiveComparison()
        .ignoringFields("variant")
        .isEqualTo(peak);
    assertThat(hindsight.of(frames.get(0)).variant()).as("before it nothing was done").isEmpty();
    FrameAnalysis last = frames.get(frames.size() - 1);
    assertThat(hindsight.of(last)).isSameAs(last);
  }

  @Test
  void theAngleOfAnotherExerciseIsNotShownAsItsOwn() {
    analyse();
    Rep first = (Rep) verdicts.get(0);
    double peakDeg = first.peak().value();
    assertThat(Hindsight.recognised(first, peakDeg + 0.5, ExerciseCatalog.all())).isPresent();
    assertThat(Hindsight.recognised(first, peakDeg + 10, ExerciseCatalog.all())).isEmpty();
    assertThat(Hindsight.recognised(first, Double.NaN, ExerciseCatalog.all())).isEmpty();
    assertThat(Hindsight.recognised(first, peakDeg, List.of())).isEmpty();
  }

  private Hindsight analyse() {
    SessionAnalyzer analyzer = Analyzers.of(ExerciseCatalog.all(), ThresholdValues.defaults());
    Hindsight hindsight = new Hindsight(ExerciseCatalog.all());
    new Motion(Body.supine(), 30, 5)
        .rest(2)
        .raise(Side.LEFT, 65, 2, 1, 2)
        .rest(1)
        .raise(Side.RIGHT, 65, 2, 1, 2)
        .rest(2)
        .frames()
        .forEach(frame -> frames.add(analyzer.analyze(frame)));
    frames.forEach(hindsight::see);
    frames.forEach(frame -> verdicts.addAll(frame.newVerdicts()));
    verdicts.addAll(analyzer.finish());
    hindsight.know(verdicts);
    return hindsight;
  }

  private FrameAnalysis at(long nanos) {
    Optional<FrameAnalysis> found =
        frames.stream().filter(frame -> frame.raw().timestampNanos() == nanos).findFirst();
    return found.orElseThrow();
  }
}
