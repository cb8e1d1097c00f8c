package plumbline.ui.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.report.ChangeWords;
import plumbline.review.RescoreDiff;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.session.WhatIf;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.ChosenOnly;
import plumbline.ui.common.Pieces;

/**
 * What if a limit were another one: choose it by its meaning, move it, and see at once which
 * repetitions change. Nothing is written before the person has seen the line that will change.
 */
public final class WhatIfPanel extends VBox {

  /**
   * What the panel asks of the rest of the program.
   *
   * @param sessions all of the person's sessions
   * @param open shows another session at a movement
   * @param edit prepares the change of one line of the settings file
   */
  public record Actions(
      Supplier<List<Path>> sessions,
      BiConsumer<Path, RepVerdict.Rep> open,
      SaveQuestion.Edit edit) {}

  private final ReviewModel model;
  private final ReviewWords words;
  private final ChangeWords changeWords;
  private final WhatIf whatIf;
  private final Actions actions;
  private final ThresholdChoice choices;
  private final ThresholdValues values;
  private final ComboBox<Threshold> choice = new ComboBox<>();
  private final ThresholdSlider slider;
  private final Label result = Pieces.paragraph("", "whatif-result");
  private final ChangeChips changes;
  private final Button everywhere;
  private final SaveQuestion saving;
  private int question;

  /** {@code values} are the settings by which the session was judged. */
  WhatIfPanel(
      ReviewModel model,
      ReviewWords words,
      WhatIf whatIf,
      ThresholdChoice choices,
      ThresholdValues values,
      Actions actions) {
    this.model = model;
    this.words = words;
    this.whatIf = whatIf;
    this.values = values;
    this.actions = actions;
    this.choices = choices;
    changeWords = new ChangeWords(words.wording());
    changes = new ChangeChips(changeWords);
    slider = new ThresholdSlider(words.wording(), this::moved);
    everywhere = Buttons.of(words.wording().text("whatif.all"), "tool", this::askAll);
    saving =
        new SaveQuestion(
            words.wording(), everywhere, actions.edit(), choice::getValue, slider::value);
    getStyleClass().addAll("section", "whatif");
    prepareChoice();
    getChildren()
        .setAll(
            Pieces.label(words.wording().text("whatif.heading"), "section-heading"),
            choice,
            slider,
            result,
            changes,
            saving.buttons(),
            saving.question());
    choice.setValue(choices.first(model.verdicts()));
  }

  /** The panel for the session that {@code whatIf} is about. */
  public static WhatIfPanel of(
      ReviewScreen screen,
      Wording wording,
      WhatIf whatIf,
      List<Exercise> exercises,
      List<Threshold> general,
      ThresholdValues values,
      Actions actions) {
    ReviewModel model = screen.model();
    ThresholdChoice choices = new ThresholdChoice(wording, exercises, general);
    return new WhatIfPanel(
        model, new ReviewWords(wording, model), whatIf, choices, values, actions);
  }

  /** Chooses a threshold and a value, as if the person had moved the slider. */
  public void propose(Threshold threshold, double value) {
    choice.setValue(threshold);
    slider.move(value);
  }

  private void prepareChoice() {
    choice.getItems().setAll(choices.all());
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setAccessibleText(words.wording().text("whatif.choose"));
    choice.setConverter(new ChosenOnly<>(choices::name));
    choice
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              if (now != null) {
                slider.show(now, values.get(now));
                moved();
              }
            });
  }

  private double value() {
    return slider.value();
  }

  private double present() {
    return values.get(choice.getValue());
  }

  /** Another question has been asked: what is still answered to the ones before is not shown. */
  private int ask() {
    return ++question;
  }

  private Runnable ifStillAsked(int asked, Runnable show) {
    return () -> {
      if (asked == question) {
        show.run();
      }
    };
  }

  /** Another value: what takes no frames is shown at once, the rest when it is found. */
  private void moved() {
    whatIf.stop();
    int asked = ask();
    saving.end();
    boolean same = value() == present();
    saving.allow(!same);
    everywhere.setDisable(same);
    if (whatIf.scored().isEmpty()) {
      tell(words.wording().text("whatif.preparing"));
      return;
    }
    ThresholdValues others = same ? values : values.with(choice.getValue(), value());
    Optional<RescoreDiff> now = whatIf.atOnce(others);
    if (now.isPresent()) {
      show(now.get());
      return;
    }
    tell(words.wording().text("whatif.replaying", 0));
    whatIf.replay(
        others,
        (done, of) -> progress(asked, done, of),
        answer -> Platform.runLater(ifStillAsked(asked, () -> replayed(answer))));
  }

  /** Called by the thread that replays, for every frame. */
  private void progress(int asked, long done, long of) {
    long step = Math.max(1, of / 50);
    if (done % step == 0) {
      String words = this.words.wording().text("whatif.replaying", 100 * done / of);
      Platform.runLater(ifStillAsked(asked, () -> result.setText(words)));
    }
  }

  private void replayed(WhatIf.Answer answer) {
    answer.diff().ifPresent(this::show);
    answer.failure().ifPresent(why -> tell(why));
  }

  private void show(RescoreDiff diff) {
    boolean same = value() == present();
    tell(same ? words.wording().text("whatif.move") : changeWords.headline(diff));
    diff.changes()
        .forEach(
            change -> changes.add(change, () -> change.match().before().ifPresent(model::select)));
  }

  private void tell(String text) {
    result.setText(text);
    changes.clear();
  }

  private void askAll() {
    saving.end();
    int asked = ask();
    List<Path> sessions = actions.sessions().get();
    tell(words.wording().text("whatif.asking", 0, sessions.size()));
    ChangesInAll all = new ChangesInAll(words.wording(), changes, actions.open());
    whatIf.inAll(
        sessions,
        new WhatIf.Question(choice.getValue(), present(), value()),
        found -> Platform.runLater(ifStillAsked(asked, () -> result.setText(all.take(found)))));
  }

  /** The session has been judged: from now on every move is answered. */
  void ready() {
    boolean untouched = value() == present();
    if (untouched) {
      choice.setValue(choices.first(model.verdicts()));
    }
    moved();
  }

  /** The session cannot be judged again. */
  void failed(String why) {
    tell(why);
  }
}
