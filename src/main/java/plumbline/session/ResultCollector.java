package plumbline.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
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

  private final List<RepVerdict> verdicts = new ArrayList<>();
  private final Segments segments = new Segments();
  private final Map<CameraView, Integer> viewsInPosition = new EnumMap<>(CameraView.class);
  private final Map<CameraView, Integer> viewsOtherwise = new EnumMap<>(CameraView.class);
  private final PicturePace pace = new PicturePace();
  private long frames;
  private long firstNanos;
  private long lastNanos;

  void add(FrameAnalysis analysis) {
    long now = analysis.raw().timestampNanos();
    if (frames == 0) {
      firstNanos = now;
    }
    pace.add(now);
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
        loss.or(() -> pace.tooFew(source.name())),
        Speed.of(frames, durationS, wallNanos));
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
