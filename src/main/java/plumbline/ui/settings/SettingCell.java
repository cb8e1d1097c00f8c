package plumbline.ui.settings;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Pieces;

/**
 * One setting in the list: its name and meaning, its value; above the first of a table its name.
 */
final class SettingCell extends ListCell<Threshold> {
  private final SettingWords words;
  private final Supplier<ThresholdValues> values;
  private final BooleanSupplier withMeaning;

  SettingCell(SettingWords words, Supplier<ThresholdValues> values, BooleanSupplier withMeaning) {
    this.words = words;
    this.values = values;
    this.withMeaning = withMeaning;
    getStyleClass().add("setting");
  }

  @Override
  protected void updateItem(@Nullable Threshold threshold, boolean empty) {
    super.updateItem(threshold, empty);
    setText(null);
    if (empty || threshold == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    VBox content = new VBox();
    if (isFirstOfItsSection(threshold)) {
      content.getChildren().add(Pieces.label(words.section(threshold), "setting-section"));
    }
    content.getChildren().add(row(threshold));
    // The list decides how wide a row is, not the words in it.
    content.setPrefWidth(0);
    setGraphic(content);
    setAccessibleText(aloud(threshold));
  }

  /** As tall as what is in it where it is so wide; a cell by itself wraps no words. */
  @Override
  protected double computePrefHeight(double width) {
    double insets = snappedLeftInset() + snappedRightInset();
    return getGraphic() == null || width < 0
        ? super.computePrefHeight(width)
        : snappedTopInset() + getGraphic().prefHeight(width - insets) + snappedBottomInset();
  }

  private boolean isFirstOfItsSection(Threshold threshold) {
    int index = getIndex();
    return index <= 0
        || !getListView().getItems().get(index - 1).section().equals(threshold.section());
  }

  private HBox row(Threshold threshold) {
    VBox what = new VBox(Pieces.paragraph(words.name(threshold), "setting-name"));
    if (withMeaning.getAsBoolean()) {
      what.getChildren().add(Pieces.paragraph(words.meaning(threshold), "soft"));
    }
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox row = new HBox(what, numbers(threshold));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("setting-row");
    return row;
  }

  private VBox numbers(Threshold threshold) {
    VBox numbers =
        new VBox(Pieces.label(words.value(threshold, value(threshold)), "setting-value"));
    if (isChanged(threshold)) {
      String standard = words.value(threshold, threshold.defaultValue());
      numbers
          .getChildren()
          .add(
              Pieces.label(
                  words.wording().text("settings.default-is", standard), "setting-changed"));
    }
    numbers.setAlignment(Pos.CENTER_RIGHT);
    numbers.setMinWidth(Region.USE_PREF_SIZE);
    return numbers;
  }

  private String aloud(Threshold threshold) {
    String standard = words.value(threshold, threshold.defaultValue());
    return words
        .wording()
        .text(
            isChanged(threshold) ? "settings.row-changed-aloud" : "settings.row-aloud",
            words.section(threshold),
            words.name(threshold),
            words.wording().exact(value(threshold)) + " " + words.unitName(threshold),
            words.meaning(threshold),
            standard);
  }

  private double value(Threshold threshold) {
    return values.get().get(threshold);
  }

  private boolean isChanged(Threshold threshold) {
    return value(threshold) != threshold.defaultValue();
  }
}
