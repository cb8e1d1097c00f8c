package plumbline.ui.review;

import javafx.scene.input.KeyEvent;

/** What keys mean while a session is reviewed; the help line names them all. */
final class ReviewKeys {
  private final ReviewModel model;
  private final Timeline timeline;
  private final ReviewActions actions;
  private final Runnable otherTheme;
  private final Comparison comparison;

  /** Two repetitions side by side, or not. */
  interface Comparison {
    boolean isShown();

    void toggle();

    void step(int by);

    void stepReps(int by);

    void toggleWhole();
  }

  ReviewKeys(
      ReviewModel model,
      Timeline timeline,
      ReviewActions actions,
      Comparison comparison,
      Runnable otherTheme) {
    this.comparison = comparison;
    this.model = model;
    this.timeline = timeline;
    this.actions = actions;
    this.otherTheme = otherTheme;
  }

  /** True when the key meant something. */
  boolean press(KeyEvent event) {
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
      case F -> model.stepFault(event.isShiftDown() ? -1 : 1);
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
    if (!event.getCode().isDigitKey()) {
      return false;
    }
    // "1" or "Numpad 1".
    String name = event.getCode().getName();
    model.selectRep(Character.digit(name.charAt(name.length() - 1), 10));
    return true;
  }
}
