package plumbline.ui.review;

import java.util.OptionalInt;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import plumbline.ui.common.DigitKeys;

/** What keys mean while a session is reviewed; the help line names them all. */
final class ReviewKeys {
  private final ReviewModel model;
  private final Timeline timeline;
  private final ReviewActions actions;
  private final Runnable otherTheme;
  private final Comparison comparison;
  private final Runnable toChosen;

  /** Two repetitions side by side, or not. */
  interface Comparison {
    boolean isShown();

    void toggle();

    void step(int by);

    void stepReps(int by);

    void toggleWhole();
  }

  /**
   * @param toChosen brings the focus to the movement that a key has chosen
   */
  ReviewKeys(
      ReviewModel model,
      Timeline timeline,
      ReviewActions actions,
      Comparison comparison,
      Runnable otherTheme,
      Runnable toChosen) {
    this.comparison = comparison;
    this.toChosen = toChosen;
    this.model = model;
    this.timeline = timeline;
    this.actions = actions;
    this.otherTheme = otherTheme;
  }

  /** Does what a key means here, unless the control that has the focus needs it. */
  void onKey(KeyEvent event) {
    if (!needs(event.getTarget(), event.getCode()) && press(event)) {
      event.consume();
    }
  }

  /** Keys that a control keeps for itself: what is typed or moved in it, and ticking a box. */
  private static boolean needs(Object target, KeyCode key) {
    if (target instanceof ComboBoxBase<?>) {
      return key == KeyCode.UP || key == KeyCode.DOWN;
    }
    return target instanceof TextInputControl
        || target instanceof Slider
        || target instanceof Spinner<?>
        || (target instanceof CheckBox && key == KeyCode.SPACE);
  }

  /** True when the key meant something. */
  private boolean press(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return false;
    }
    switch (event.getCode()) {
      case SPACE -> model.togglePlaying();
      case LEFT -> go(event, -1);
      case RIGHT -> go(event, 1);
      case HOME -> model.toStart();
      case END -> model.toEnd();
      case L -> model.toggleLooping();
      case S -> model.toggleSlow();
      case T -> otherTheme.run();
      case PLUS, ADD, EQUALS -> timeline.zoom(true);
      case MINUS, SUBTRACT -> timeline.zoom(false);
      case C -> comparison.toggle();
      case F -> {
        model.stepFault(event.isShiftDown() ? -1 : 1);
        toChosen.run();
      }
      case ESCAPE -> back();
      default -> {
        return comparison.isShown() ? compare(event) : digit(event);
      }
    }
    return true;
  }

  private void go(KeyEvent event, int by) {
    if (comparison.isShown()) {
      comparison.step(by);
    } else if (event.isShiftDown()) {
      model.stepVerdict(by);
      toChosen.run();
    } else {
      model.step(by);
    }
  }

  private void back() {
    if (comparison.isShown()) {
      comparison.toggle();
    } else {
      actions.leave();
    }
  }

  private boolean compare(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> comparison.stepReps(-1);
      case DOWN -> comparison.stepReps(1);
      case W -> comparison.toggleWhole();
      default -> {
        return digit(event);
      }
    }
    return true;
  }

  private boolean digit(KeyEvent event) {
    OptionalInt number = DigitKeys.number(event.getCode());
    number.ifPresent(
        rep -> {
          model.selectRep(rep);
          toChosen.run();
        });
    return number.isPresent();
  }
}
