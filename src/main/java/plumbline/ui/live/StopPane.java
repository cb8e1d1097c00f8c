package plumbline.ui.live;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.CalmKeys;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Pieces;

/**
 * Shown when something hurts. Nothing runs behind it. It asks one question, and the answer that has
 * the keyboard never goes on with what hurts. Whoever is just tired rests for a minute that can be
 * seen to pass, and is told how it would be easier; nothing goes on by itself. Pressing the stop
 * key again and again, as one does in pain, answers nothing: {@link CalmKeys}.
 */
final class StopPane extends Veil {
  private final Wording wording;
  private final LiveActions actions;
  private final Label heading = Pieces.paragraph("", "heading");
  private final List<Label> lines =
      List.of(
          Pieces.paragraph("", "body"),
          Pieces.paragraph("", "body"),
          Pieces.paragraph("", "body"),
          Pieces.paragraph("", "urgent"));
  private final Label question = Pieces.paragraph("", "body");
  private final FlowPane buttons = new FlowPane();
  private final RestRing rest;
  private final HBox top;
  private final VBox box;
  private final CalmKeys calm;
  private Optional<String> exercise = Optional.empty();
  private boolean led;

  /** {@code nanoClock} as {@link CalmKeys} wants it. */
  StopPane(Wording wording, LiveActions actions, LongSupplier nanoClock) {
    this.wording = wording;
    calm = new CalmKeys(this, nanoClock);
    this.actions = actions;
    rest = new RestRing(nanoClock, () -> heading.setText(wording.text("stop.rested-heading")));
    top = new HBox(rest, heading);
    top.setAlignment(Pos.CENTER_LEFT);
    visibleProperty().addListener((shown, was, now) -> rest.end());
    getStyleClass().add("veil");
    setVisible(false);
    buttons.setAlignment(Pos.CENTER_LEFT);
    box = new VBox(top);
    box.getChildren().addAll(lines);
    box.getChildren().addAll(question, buttons);
    box.setMaxHeight(Region.USE_PREF_SIZE);
    getChildren().add(box);
  }

  /**
   * Asks its question.
   *
   * @param stopped the exercise that was being done, if it is known
   * @param byCoach a plan goes on, in which other exercises may come
   */
  void ask(Optional<String> stopped, boolean byCoach) {
    exercise = stopped;
    led = byCoach;
    say("stop.heading", "stop.now");
    question.setText(wording.text("stop.question"));
    showWhatIsSaid();
    buttons
        .getChildren()
        .setAll(
            button("stop.yes", "quiet", this::itHurts),
            button("stop.no", "quiet", this::justTired),
            button("stop.resume", "quiet", actions::resume));
    setVisible(true);
    focusFirst();
  }

  private void itHurts() {
    actions.hurts(exercise);
    say("stop.hurts-heading", "stop.rule", "stop.doctor");
    exercise.ifPresent(id -> add(wording.text("stop.rests", wording.exerciseName(id))));
    buttons.getChildren().setAll(button("stop.leave", "main", actions::leave));
    if (led && exercise.isPresent()) {
      buttons.getChildren().add(button("stop.without", "quiet", actions::resume));
    }
    focusFirst();
  }

  private void justTired() {
    actions.tired();
    say("stop.tired-heading", "stop.tired");
    exercise.ifPresent(id -> add(wording.text("stop.easier-how." + id)));
    rest.begin();
    buttons
        .getChildren()
        .setAll(
            button("stop.go-on", "main", actions::resume),
            button("stop.leave", "quiet", actions::leave));
    if (led) {
      buttons.getChildren().add(1, button("stop.easier", "quiet", this::goOnEasier));
    }
    focusFirst();
  }

  private void goOnEasier() {
    actions.makeEasier();
    actions.resume();
  }

  /** Whoever should get help reads so on every page; a question stands right above its answers. */
  private void say(String headingKey, String... keys) {
    rest.end();
    heading.setText(wording.text(headingKey));
    lines.forEach(line -> line.setText(""));
    question.setText("");
    for (String key : keys) {
      add(wording.text(key));
    }
    lines.get(lines.size() - 1).setText(wording.text("stop.urgent"));
    showWhatIsSaid();
  }

  private static void showIfSaid(Label line) {
    line.setManaged(!line.getText().isEmpty());
    line.setVisible(line.isManaged());
  }

  private void add(String words) {
    lines.stream()
        .filter(line -> line.getText().isEmpty())
        .findFirst()
        .orElseThrow()
        .setText(words);
    showWhatIsSaid();
  }

  private void showWhatIsSaid() {
    lines.forEach(StopPane::showIfSaid);
    showIfSaid(question);
  }

  private Button button(String key, String style, Runnable action) {
    return Buttons.of(wording.text(key), style, action);
  }

  /** To what is likely to be wanted; a screen reader, which reads what has the focus, tells all. */
  private void focusFirst() {
    Button first = (Button) buttons.getChildren().get(0);
    String said =
        Stream.concat(Stream.of(heading), Stream.concat(lines.stream(), Stream.of(question)))
            .map(Label::getText)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" "));
    first.setAccessibleText(said + " " + first.getText());
    calm.begin();
    first.requestFocus();
  }

  @Override
  protected void size(double unit) {
    box.setMaxWidth(unit * 128);
    box.setSpacing(unit * (Looks.textScale() > 1.2 ? 1.9 : 2.6));
    top.setSpacing(unit * 3);
    rest.setSize(unit * 7);
    buttons.setHgap(unit * 2.4);
    buttons.setVgap(unit * 1.6);
    buttons.setPrefWrapLength(box.getMaxWidth());
    heading.setStyle(Fonts.css(Math.min(unit * 7.4, Looks.text(unit * 7.4))));
    setStyle(Fonts.css(Math.min(unit * 4.4, Looks.text(Math.max(14, unit * 3.7)))));
  }
}
