package plumbline.cli;

import plumbline.coaching.Wording;
import plumbline.guidance.BoardAdvice;
import plumbline.guidance.BoardCoverage;
import plumbline.guidance.BoardStep;

/** What to do next with a calibration board, to somebody who sees no picture of it. */
final class BoardWords {
  private final Wording wording;

  BoardWords(Wording wording) {
    this.wording = wording;
  }

  /** Places are named as somebody sees them who faces the camera. */
  String toSomebodyAtTheCamera(BoardAdvice advice) {
    String what =
        advice.step() == BoardStep.MOVE
            ? wording.text(
                "board.move-to",
                wording.text(
                    "board.field." + advice.target().map(BoardCoverage.Field::id).orElse("middle")))
            : wording.text(advice.key());
    return wording.text("board.progress", what, advice.views(), (int) (advice.progress() * 100));
  }
}
