package plumbline.ui.review;

import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.Hindsight;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.Variant;
import plumbline.session.FrameTrace;
import plumbline.session.ReviewState;

/**
 * What the first repetition was is recognised when it has ended: its frames are drawn as what it
 * was, where the angle that was noted until then is its own. On the JavaFX thread.
 */
final class RecognisedLater {
  private RecognisedLater() {}

  /** One frame, as far as it is known now what it belongs to. */
  static FrameAnalysis shown(FrameTrace trace, int frame, ReviewState known) {
    FrameAnalysis noted = trace.analysis(frame);
    Optional<Variant> later =
        noted.variant().isPresent() ? Optional.empty() : variant(trace, trace.nanos(frame), known);
    return later.map(noted::recognisedAs).orElse(noted);
  }

  private static Optional<Variant> variant(FrameTrace trace, long nanos, ReviewState known) {
    return RepVerdict.reps(known.verdicts()).stream()
        .filter(rep -> rep.spans(nanos))
        .flatMap(
            rep ->
                Hindsight.recognised(rep, notedDeg(trace, rep), known.source().exercises())
                    .stream())
        .findFirst();
  }

  /** At its peak. */
  private static double notedDeg(FrameTrace trace, RepVerdict.Rep rep) {
    return trace.angleDeg(trace.frameAt(rep.peakNanos()), rep.side());
  }
}
