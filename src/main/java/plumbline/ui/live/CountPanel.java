package plumbline.ui.live;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.scoring.RepVerdict;
import plumbline.ui.overlay.Mark;

/**
 * Both counts, left always left of right: they are the person's own sides and do not follow the
 * mirror. A stretch nobody could judge belongs to no side; its mark stands on both.
 */
final class CountPanel extends HBox {
  private final Map<Side, CounterView> counters = new EnumMap<>(Side.class);

  CountPanel(Wording wording) {
    getStyleClass().add("panel");
    setMouseTransparent(true);
    for (Side side : Side.values()) {
      CounterView counter = new CounterView(side, wording);
      counters.put(side, counter);
      getChildren().add(counter);
    }
  }

  /** A hundredth of the view's height. */
  void setUnit(double unit) {
    setPadding(new Insets(unit * 2.4, unit * 2.6, unit * 2.4, unit * 2.6));
    setSpacing(unit * 3.5);
    counters.values().forEach(counter -> counter.setUnit(unit));
  }

  void show(FrameAnalysis analysis, List<RepVerdict> verdicts) {
    counters.forEach(
        (side, counter) ->
            counter.show(
                analysis.tally().full(side),
                analysis.tally().partial(side),
                marks(verdicts, side),
                analysis.working().filter(side::equals).isPresent(),
                analysis.cannotSee().isPresent()));
  }

  static List<Mark> marks(List<RepVerdict> verdicts, Side side) {
    List<Mark> marks = new ArrayList<>();
    for (RepVerdict verdict : verdicts) {
      if (belongs(verdict, side)) {
        marks.add(Mark.of(verdict));
      }
    }
    return marks;
  }

  private static boolean belongs(RepVerdict verdict, Side side) {
    if (verdict instanceof RepVerdict.Rep rep) {
      return rep.side() == side;
    }
    return !(verdict instanceof RepVerdict.Attempt attempt) || attempt.side() == side;
  }
}
