package plumbline.ui.review;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import plumbline.coaching.SettingTexts;
import plumbline.coaching.Wording;
import plumbline.review.Steps;
import plumbline.thresholds.Threshold;
import plumbline.ui.common.Pieces;

/** One threshold on a line: its range, where it is now, its default as a small mark below. */
final class ThresholdSlider extends VBox {
  /** Half the thumb: the line's ends are so far inside the control. */
  private static final double INSET = 9;

  private static final double MARK = 4;

  private final Wording wording;
  private final SettingTexts settings;
  private final Runnable moved;
  private final Slider slider = new Slider();
  private final Label now = Pieces.label("", "whatif-value");
  private final Label least = Pieces.label("", "row-time");
  private final Label most = Pieces.label("", "row-time");
  private final Polygon mark = new Polygon(0, 0, MARK, 1.6 * MARK, -MARK, 1.6 * MARK);
  private final StackPane marks = new StackPane(mark);
  private List<Double> steps = List.of(0.0);
  private Threshold threshold =
      new Threshold("a.b", 0, 0, 0, plumbline.thresholds.Unit.COUNT, "D", "");
  private double present;
  private double value;
  private boolean changing;

  ThresholdSlider(Wording wording, Runnable moved) {
    this.wording = wording;
    settings = new SettingTexts(wording);
    this.moved = moved;
    mark.getStyleClass().add("icon");
    mark.setManaged(false);
    marks.setMinHeight(2 * MARK);
    HBox ends = new HBox(least, Pieces.gap(), most);
    ends.setAlignment(Pos.CENTER);
    getChildren().setAll(now, slider, marks, ends);
    getStyleClass().add("threshold-slider");
    slider.setMajorTickUnit(1);
    slider.setBlockIncrement(1);
    slider.valueProperty().addListener((property, before, after) -> chosen(after.doubleValue()));
  }

  double value() {
    return value;
  }

  /** {@code current} is its value in force. */
  void show(Threshold shown, double current) {
    changing = true;
    threshold = shown;
    present = current;
    value = current;
    steps = Steps.of(shown);
    slider.setMin(shown.min());
    slider.setMax(shown.max());
    slider.setBlockIncrement(Steps.size(shown));
    slider.setValue(current);
    least.setText(settings.value(shown, shown.min()));
    most.setText(settings.value(shown, shown.max()));
    changing = false;
    tell();
    requestLayout();
  }

  /** As if the person had moved it. */
  void move(double to) {
    slider.setValue(to);
  }

  private void chosen(double raw) {
    double nearest = nearest(raw);
    if (!changing && nearest != value) {
      value = nearest;
      tell();
      moved.run();
    }
  }

  /** The value in force is a step too, however crooked. */
  private double nearest(double raw) {
    double best = present;
    for (double step : steps) {
      best = Math.abs(step - raw) < Math.abs(best - raw) ? step : best;
    }
    return best;
  }

  private void tell() {
    String was = settings.value(threshold, present);
    String then = settings.value(threshold, value);
    String standard = settings.value(threshold, threshold.defaultValue());
    now.setText(
        value == present
            ? wording.text("whatif.now", was, standard)
            : wording.text("whatif.then", was, then, standard));
    slider.setAccessibleText(now.getText());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double range = Math.max(1e-9, threshold.max() - threshold.min());
    double share = (threshold.defaultValue() - threshold.min()) / range;
    mark.setLayoutX(INSET + share * (getWidth() - 2 * INSET));
    mark.setLayoutY(0);
  }
}
