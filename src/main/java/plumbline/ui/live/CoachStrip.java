package plumbline.ui.live;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;
import plumbline.coaching.CoachWords;
import plumbline.coaching.Wording;
import plumbline.plan.CoachView;
import plumbline.plan.Step;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Palette;

/**
 * Where in the plan the person is: one line, one dot a step, and what may be asked of the coach.
 */
final class CoachStrip extends HBox {
  private static final Duration AWAKE = Duration.seconds(5);

  /** Where a place that is too long for one line is broken: first between it and the counts. */
  private static final List<String> BREAKS = List.of("\u2002·\u2002", " · ");

  /** What the coach says stands in letters as large or larger. */
  private static final double MOST_LETTERS = 4.2;

  private final Wording wording;
  private final CoachWords words;
  private final String goOnAloud;
  private final Label place = new Label();
  private final HBox dots = new HBox();
  private final VBox middle = new VBox(place, dots);
  private final List<Button> buttons;
  private final PauseTransition awake = new PauseTransition(AWAKE);
  private String now = "";
  private boolean working;
  private boolean repeated;
  private int steps;
  private int at = -1;
  private int lines = -1;
  private boolean awaited;

  CoachStrip(Wording wording, LiveActions actions) {
    this.wording = wording;
    words = new CoachWords(wording);
    goOnAloud = wording.text("coach.go-on-aloud");
    getStyleClass().addAll("panel", "coach-strip");
    setVisible(false);
    setAlignment(Pos.CENTER);
    place.getStyleClass().add("coach-place");
    place.setWrapText(true);
    place.setTextAlignment(TextAlignment.CENTER);
    place.setMinHeight(Region.USE_PREF_SIZE);
    place.setAccessibleRole(AccessibleRole.TEXT);
    dots.setAlignment(Pos.CENTER);
    dots.setMouseTransparent(true);
    middle.setAlignment(Pos.CENTER);
    buttons =
        List.of(
            button(wording, "coach.repeat", actions::repeatStep),
            button(wording, "coach.make-easier", actions::makeEasier),
            button(wording, "coach.go-on", actions::goOn));
    getChildren().addAll(buttons.get(0), middle, buttons.get(1), buttons.get(2));
    awake.setOnFinished(event -> unfold());
  }

  /** Somebody has moved the mouse: they may be looking for the buttons. */
  void wake() {
    awake.playFromStart();
    unfold();
  }

  private void unfold() {
    boolean whole = !working || awake.getStatus() == Animation.Status.RUNNING;
    place.setVisible(whole && !repeated);
    place.setManaged(whole && !repeated);
    for (Button button : buttons) {
      button.setVisible(whole);
      button.setManaged(whole);
    }
  }

  /** What is planned in a few words; empty between sets. */
  Optional<String> brief(CoachView view) {
    return words.brief(view);
  }

  private static Button button(Wording wording, String key, Runnable action) {
    Button button = Buttons.aloud(wording, key, "quiet", action);
    button.setFocusTraversable(true);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /**
   * Shows the step.
   *
   * @param counted whether the counts are on the screen: they tell the place in larger letters
   */
  void show(CoachView view, boolean counted) {
    setVisible(true);
    repeated = counted && view.set().isPresent();
    String told = words.place(view);
    if (!told.equals(now)) {
      now = told;
      place.setText(now);
      place.setAccessibleText(now);
    }
    Buttons.say(buttons.get(0), wording, view.isOffering() ? "coach.as-it-is" : "coach.repeat");
    buttons.get(1).setDisable(view.setAhead().isEmpty());
    working = view.stage() == CoachView.Stage.WORKING;
    unfold();
    tell(view);
    if (view.at() != at || view.steps().size() != steps) {
      at = view.at();
      steps = view.steps().size();
      drawDots(view);
    }
  }

  /**
   * What goes on has the keyboard when something begins that takes its time; with it, whoever does
   * not see the screen is told what has come.
   */
  private void tell(CoachView view) {
    Button goOn = buttons.get(2);
    if (view.lines() != lines) {
      lines = view.lines();
      goOn.setAccessibleText(words.aloud(view) + " " + goOnAloud);
      awaited =
          view.stage() == CoachView.Stage.TIMED || view.stage() == CoachView.Stage.CHANGING_SIDES;
    }
    if (awaited && getScene() != null) {
      awaited = false;
      goOn.requestFocus();
    }
  }

  /** Done is filled, now is a ring, to come is small; sets are larger than what lies between. */
  private void drawDots(CoachView view) {
    dots.getChildren().clear();
    for (int i = 0; i < view.steps().size(); i++) {
      boolean set = view.steps().get(i) instanceof Step.WorkSet;
      Circle dot = new Circle(set ? 5 : 3);
      dot.getStyleClass().add(i < at ? "dot-done" : i == at ? "dot-now" : "dot-later");
      dot.setFill(
          i < at ? Palette.FULL : i == at ? Palette.ACCENT : Palette.faint(Palette.TEXT, 0.35));
      if (i == at) {
        dot.setStroke(Palette.TEXT);
        dot.setStrokeWidth(2);
      }
      dots.getChildren().add(dot);
    }
  }

  /**
   * Sizes everything.
   *
   * @param unit a hundredth of the view's height
   * @param most the widest that it may be, pixels
   */
  void setRoom(double unit, double most) {
    setSpacing(unit * 2);
    middle.setSpacing(unit * 0.9);
    dots.setSpacing(unit * 0.9);
    setStyle(
        Fonts.css(Looks.text(Math.max(13, unit * 2.2)))
            + "-fx-padding: "
            + unit * 1.1
            + " "
            + unit * 1.6
            + ";");
    double usual = Math.max(15, unit * 3.2);
    double letters = Math.max(usual, Math.min(unit * MOST_LETTERS, Looks.text(usual)));
    place.setStyle(Fonts.css(letters));
    String broken = broken(letters, most - besidePlace(unit));
    if (!broken.equals(place.getText())) {
      place.setText(broken);
    }
  }

  private double besidePlace(double unit) {
    double buttonsWidth =
        buttons.stream().filter(Button::isManaged).mapToDouble(b -> b.prefWidth(-1)).sum();
    return buttonsWidth + buttons.size() * getSpacing() + unit * 3.2;
  }

  /** Broken where its parts end, not within one. */
  private String broken(double letters, double room) {
    String lines = now;
    for (String end : BREAKS) {
      if (FitText.measure(lines, letters, 0).getWidth() > room) {
        lines = lines.replace(end, "\n");
      }
    }
    return lines;
  }
}
