package plumbline.ui.start;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Pieces;
import plumbline.ui.figure.MoveFigure;

/**
 * One exercise to choose: a figure that does it, its name and key, what is needed, how it went last
 * time. An exercise that rests because it hurt takes two deliberate clicks.
 */
final class ExerciseCard extends ToggleButton implements ExerciseChoice.Choice {
  private static final double RESTING_OPACITY = 0.55;
  private static final double FIGURE_SHAPE = 0.7;

  private final Wording wording;
  private final String id;
  private final int key;
  private final ExerciseChoice.OnResting onResting;
  private final MoveFigure figure = new MoveFigure();
  private final Label name = Pieces.paragraph("", "card-name");
  private final Label need = Pieces.paragraph("", "card-need");
  private final Label last = Pieces.paragraph("", "card-last");
  private final VBox box = new VBox(figure, name, need, last);
  private boolean resting;
  private boolean asked;

  ExerciseCard(
      Wording wording,
      int key,
      Exercise exercise,
      ThresholdValues values,
      ExerciseChoice.OnResting onResting) {
    this.wording = wording;
    this.key = key;
    this.onResting = onResting;
    id = exercise.id();
    figure.play(exercise.variants().get(0), values);
    need.setText(wording.text("need." + id));
    last.setText(wording.text("start.last-none"));
    box.setAlignment(Pos.TOP_LEFT);
    box.getStyleClass().add("card-box");
    setGraphic(box);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAlignment(Pos.TOP_LEFT);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().addAll("quiet", "choice", "card");
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    showName();
  }

  @Override
  public Optional<String> exercise() {
    return Optional.of(id);
  }

  @Override
  public ToggleButton button() {
    return this;
  }

  /** As with radio buttons, one is always chosen. */
  @Override
  public void fire() {
    if (resting) {
      boolean sure = asked;
      asked = true;
      onResting.chosen(id, sure);
    } else if (!isSelected()) {
      super.fire();
    }
  }

  @Override
  public void rest(boolean rests) {
    resting = rests;
    asked = false;
    box.setOpacity(rests ? RESTING_OPACITY : 1);
    showName();
  }

  /** How it went last time, one line each. */
  void showLast(List<String> lines) {
    last.setText(String.join("\n", lines));
    tell();
  }

  private void showName() {
    String words = wording.text("start.choice", key, wording.exerciseName(id));
    name.setText(resting ? wording.text("start.resting", words) : words);
    tell();
  }

  private void tell() {
    String said = wording.text("start.choice-aloud", key, wording.exerciseName(id));
    String rests = resting ? " " + name.getText() + "." : "";
    setAccessibleText(said + rests);
    setAccessibleHelp(
        String.join(" ", wording.text("figure." + id), need.getText(), last.getText()));
  }

  /** How wide the card is, pixels. */
  void setCardWidth(double width) {
    double inside = Math.max(40, width - snappedLeftInset() - snappedRightInset());
    box.setPrefWidth(inside);
    box.setMinWidth(inside);
    figure.setMinHeight(Math.min(inside * FIGURE_SHAPE, figureHeight()));
    figure.setPrefHeight(figure.getMinHeight());
  }

  private double figureHeight() {
    return getScene() == null ? 140 : getScene().getHeight() * 0.24;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + box.prefHeight(box.getPrefWidth()) + snappedBottomInset();
  }
}
