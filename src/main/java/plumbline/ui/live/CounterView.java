package plumbline.ui.live;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Palette;
import plumbline.ui.common.VerdictColor;
import plumbline.ui.overlay.Mark;

/**
 * One side's count: its letter, the number of full repetitions, and its last movements as marks.
 */
final class CounterView extends Region {
  private static final int MARKS = 6;
  private static final double DIGIT_UNITS = 10;
  private static final double MARK_UNITS = 3;

  /** In hundredths of the view's height. */
  static final double WIDTH_UNITS = MARKS * (MARK_UNITS + 1) - 1;

  private final Side side;
  private final Wording wording;
  private final Text letter = new Text();
  private final Text number = new Text("0");
  private final Rectangle blindRing = new Rectangle();
  private final Group marks = new Group();
  private List<Mark> shown = List.of();
  private boolean working;
  private double unit = 1;
  private double drawnUnit;

  CounterView(Side side, Wording wording) {
    this.side = side;
    this.wording = wording;
    letter.setText(wording.text("live.letter." + side.id()));
    number.setFill(Palette.TEXT);
    number.getStyleClass().add("ink");
    blindRing.setFill(null);
    blindRing.setStroke(Palette.UNSEEN);
    blindRing.getStyleClass().add(VerdictColor.UNSEEN.lineClass());
    blindRing.setVisible(false);
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(blindRing, letter, number, marks);
    tell(0, 0);
  }

  /** A hundredth of the view's height. */
  void setUnit(double unit) {
    this.unit = unit;
    requestLayout();
  }

  /** What this side has done so far. */
  void show(int full, int partial, List<Mark> last, boolean isWorking, boolean blind) {
    List<Mark> newest = last.subList(Math.max(0, last.size() - MARKS), last.size());
    if (!number.getText().equals(Integer.toString(full)) || !newest.equals(shown)) {
      number.setText(Integer.toString(full));
      tell(full, partial);
      shown = List.copyOf(newest);
      drawnUnit = 0;
    }
    working = isWorking;
    blindRing.setVisible(blind);
    requestLayout();
  }

  /** A screen reader says the count when it changes. */
  private void tell(int full, int partial) {
    setAccessibleText(
        wording.text("live.count-aloud", wording.text("side." + side.id()), full, partial));
  }

  @Override
  protected double computePrefWidth(double height) {
    return unit * WIDTH_UNITS;
  }

  @Override
  protected double computePrefHeight(double width) {
    return unit * (DIGIT_UNITS + 3 + MARK_UNITS);
  }

  /**
   * Only when it changes: a class that is set is looked up in the style sheets again, and a colour
   * that is set later would win over theirs.
   */
  private void dressLetter(String style, Color dark) {
    if (!letter.getStyleClass().contains(style)) {
      letter.setFill(dark);
      letter.getStyleClass().setAll(style);
    }
  }

  @Override
  protected void layoutChildren() {
    letter.setFont(Fonts.bold(unit * 5.5));
    dressLetter(working ? "accent-ink" : "ink-soft", working ? Palette.ACCENT : Palette.ATTEMPT);
    number.setFont(Fonts.bold(unit * DIGIT_UNITS / Fonts.CAPITAL_HEIGHT));
    double baseline = unit * (DIGIT_UNITS + 0.2);
    letter.setX(0);
    letter.setY(baseline);
    number.setX(unit * 6.2);
    number.setY(baseline);
    layoutRing();
    if (drawnUnit != unit) {
      drawMarks();
    }
  }

  private void layoutRing() {
    double width = number.getLayoutBounds().getWidth();
    blindRing.setX(number.getX() - unit * 1.1);
    blindRing.setY(-unit * 0.6);
    blindRing.setWidth(width + unit * 2.2);
    blindRing.setHeight(unit * (DIGIT_UNITS + 1.6));
    blindRing.setArcWidth(unit * 4);
    blindRing.setArcHeight(unit * 4);
    blindRing.setStrokeWidth(unit * 0.5);
    blindRing.getStrokeDashArray().setAll(unit * 1.4, unit * 1.2);
  }

  private void drawMarks() {
    drawnUnit = unit;
    marks.getChildren().clear();
    for (int i = 0; i < shown.size(); i++) {
      Node mark = shown.get(i).draw(unit * MARK_UNITS);
      mark.setTranslateX(i * unit * (MARK_UNITS + 1));
      marks.getChildren().add(mark);
    }
    marks.setLayoutY(unit * (DIGIT_UNITS + 2.8));
  }
}
