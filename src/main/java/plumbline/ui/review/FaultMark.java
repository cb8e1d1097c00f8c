package plumbline.ui.review;

import java.util.List;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;

/** A form fault that cost points, with its repetition. */
record FaultMark(RepVerdict.Rep rep, Loss loss) {

  /** All of them, repetition by repetition. */
  static List<FaultMark> of(List<RepVerdict> verdicts) {
    return verdicts.stream()
        .filter(RepVerdict.Rep.class::isInstance)
        .map(RepVerdict.Rep.class::cast)
        .flatMap(
            rep ->
                rep.losses().stream()
                    .filter(ReviewWords::isFault)
                    .map(loss -> new FaultMark(rep, loss)))
        .toList();
  }
}
