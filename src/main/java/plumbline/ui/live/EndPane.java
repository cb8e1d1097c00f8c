package plumbline.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.body.Side;
import plumbline.coaching.CoachWords;
import plumbline.coaching.Wording;
import plumbline.plan.SetsDone;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.SetScore;
import plumbline.scoring.Tally;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.CalmKeys;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;

/**
 * Shown when a video or a plan is over: what was counted, and what to do next. It may come up while
 * somebody presses to stop: {@link CalmKeys}. The way to the first screen stays in the bar below.
 */
final class EndPane extends Veil {
  private final Wording wording;
  private final CoachWords words;
  private final Label heading = new Label();
  private final Label summary = new Label();
  private final Button again;
  private final Button leave;
  private final VBox box;
  private final FlowPane buttons;
  private final CalmKeys calm;
  private final Label goes = new Label();
  private boolean ofPlan;

  /** {@code nanoClock} as {@link CalmKeys} wants it. */
  EndPane(Wording wording, LiveActions actions, LongSupplier nanoClock) {
    this.wording = wording;
    words = new CoachWords(wording);
    calm = new CalmKeys(this, nanoClock);
    getStyleClass().add("veil");
    setVisible(false);
    heading.setText(wording.text("end.heading"));
    heading.getStyleClass().add("heading");
    summary.getStyleClass().add("body");
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    heading.setWrapText(true);
    again = Buttons.of(wording.text("end.again"), "main", actions::again);
    leave = Buttons.of(wording.text("live.leave"), "main", actions::leave);
    buttons =
        new FlowPane(
            again,
            Buttons.of(wording.text("end.closely"), "quiet", actions::lookClosely),
            Buttons.of(wording.text("start.open"), "quiet", actions::openVideo));
    buttons.setAlignment(Pos.CENTER_LEFT);
    goes.setText(wording.text("end.goes"));
    goes.getStyleClass().add("body");
    goes.setVisible(false);
    box = new VBox(heading, summary, buttons);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    getChildren().add(box);
  }

  /** The plan is done: what was counted, and the way back. */
  void showPlan(List<RepVerdict> verdicts, SetsDone sets) {
    ofPlan = true;
    heading.setText(wording.text("coach.heading.over"));
    buttons.getChildren().setAll(leave, goes);
    show(verdicts, sets.byExercise());
    leave.requestFocus();
  }

  /** A video is over: what it shows of an exercise is one set. */
  void show(List<RepVerdict> verdicts) {
    show(verdicts, SetScore.byExercise(verdicts));
  }

  /**
   * Whether this key, which leads away from the end, does so now. The end of a plan is not shown a
   * second time: there the first press, if it is not one in haste, says so.
   */
  boolean mayLeave(KeyEvent key) {
    if (!ofPlan) {
      return true;
    }
    boolean wanted = calm.counts(key);
    boolean told = goes.isVisible();
    if (wanted && !told) {
      goes.setVisible(true);
      leave.setAccessibleText(goes.getText() + " " + leave.getText());
      calm.begin(); // a key that is held down is not pressed twice
      leave.requestFocus();
    }
    return wanted && told;
  }

  private void show(List<RepVerdict> verdicts, Map<String, SetScore> howItWent) {
    Tally tally = Tally.of(verdicts);
    List<String> lines = new ArrayList<>(counts(verdicts, howItWent));
    if (tally.attempts() + tally.unseen() > 0) {
      lines.add(wording.text("end.summary", tally.attempts(), tally.unseen()));
    }
    summary.setText(String.join("\n", lines));
    setVisible(true);
    calm.begin();
    again.requestFocus();
  }

  /** One line an exercise, in the order in which they were begun. */
  private List<String> counts(List<RepVerdict> verdicts, Map<String, SetScore> howItWent) {
    List<String> lines = new ArrayList<>();
    RepVerdict.repsByExercise(verdicts)
        .forEach(
            (exercise, reps) ->
                lines.add(
                    line(exercise, Tally.of(List.copyOf(reps)))
                        + Optional.ofNullable(howItWent.get(exercise))
                            .map(set -> "\u2002·\u2002" + words.howItWent(set))
                            .orElse("")));
    return lines;
  }

  private String line(String exercise, Tally tally) {
    return wording.text(
        "end.exercise",
        wording.exerciseName(exercise),
        tally.full(Side.LEFT),
        tally.full(Side.RIGHT),
        tally.partial(Side.LEFT) + tally.partial(Side.RIGHT));
  }

  @Override
  protected void size(double unit) {
    box.setMaxWidth(unit * 150);
    box.setSpacing(unit * 3);
    buttons.setHgap(unit * 2.4);
    buttons.setVgap(unit * 1.6);
    buttons.setPrefWrapLength(box.getMaxWidth());
    heading.setStyle(Fonts.css(Math.min(unit * 9, Looks.text(unit * 8))));
    setStyle(Fonts.css(Math.min(unit * 5, Looks.text(Math.max(14, unit * 3.7)))));
  }
}
