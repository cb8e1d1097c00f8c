package plumbline.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.capture.SourceInfo;
import plumbline.kinematics.CameraView;
import plumbline.report.AnalysisResult;
import plumbline.report.Segments;
import plumbline.report.Speed;
import plumbline.scoring.RepVerdict;

/** Gathers what is said frame by frame into one result. Single-threaded. */
final class ResultCollector {
  /** What a recording shows in which nothing was counted. */
  private static final String NONE = "none";

  /** Down to this rate counts are proven to be right (StreamPropertyTest). */
  private static final double FEWEST_PER_S = 8;

  private static final long LONGEST_STEP_NANOS = (long) (1.1e9 / FEWEST_PER_S);

  private final List<RepVerdict> verdicts = new ArrayList<>();
  private final Segments segments = new Segments();
  private final Map<CameraView, Integer> viewsInPosition = new EnumMap<>(CameraView.class);
  private final Map<CameraView, Integer> viewsOtherwise = new EnumMap<>(CameraView.class);
  private long frames;
  private long longSteps;
  private long firstNanos;
  private long lastNanos;

  void add(FrameAnalysis analysis) {
    long now = analysis.raw().timestampNanos();
    if (frames == 0) {
      firstNanos = now;
    }
    longSteps += frames > 0 && now - lastNanos > LONGEST_STEP_NANOS ? 1 : 0;
    lastNanos = now;
    frames++;
    addAll(analysis.newVerdicts());
    if (analysis.smoothed().isPresent()) {
      Map<CameraView, Integer> votes = analysis.inPosition() ? viewsInPosition : viewsOtherwise;
      votes.merge(analysis.view(), 1, Integer::sum);
    }
  }

  long frames() {
    return frames;
  }

  /** The result, once {@code last} has closed what was still going on. */
  AnalysisResult finish(
      SourceInfo source, Optional<String> loss, List<RepVerdict> last, long wallNanos) {
    addAll(last);
    double durationS = durationS(source);
    return new AnalysisResult(
        source,
        frames,
        durationS,
        segments.mostDone().orElse(NONE),
        segments.until(lastNanos),
        mostSeen(viewsInPosition.isEmpty() ? viewsOtherwise : viewsInPosition),
        verdicts,
        loss.or(() -> tooFewPictures(source)),
        Speed.of(frames, durationS, wallNanos));
  }

  /** A stretch without pictures is no slow camera: most steps are looked at, not their sum. */
  private Optional<String> tooFewPictures(SourceInfo source) {
    return longSteps * 2 > frames
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "%s has fewer than %.0f pictures a second, too few to judge a movement: record it"
                    + " with at least 15",
                source.name(),
                FEWEST_PER_S))
        : Optional.empty();
  }

  private void addAll(List<RepVerdict> more) {
    verdicts.addAll(more);
    segments.addAll(more);
  }

  /** From the first frame to the last, which lasts as long as the others do on average. */
  private double durationS(SourceInfo source) {
    if (frames < 2) {
      return source.framesPerSecond() > 0 ? frames / source.framesPerSecond() : 0;
    }
    return (lastNanos - firstNanos) / 1e9 * frames / (frames - 1);
  }

  private static CameraView mostSeen(Map<CameraView, Integer> votes) {
    CameraView best = CameraView.UNKNOWN;
    int most = 0;
    for (Map.Entry<CameraView, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best;
  }
}
