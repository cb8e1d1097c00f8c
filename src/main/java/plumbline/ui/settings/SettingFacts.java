package plumbline.ui.settings;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plumbline.thresholds.Threshold;
import plumbline.ui.common.Pieces;

/** What is fixed about a setting: its range, its default and where that comes from, its place. */
final class SettingFacts extends GridPane {
  private final SettingWords words;
  private final Label range = Pieces.paragraph("", "fact");
  private final Label standard = Pieces.paragraph("", "fact");
  private final Label source = Pieces.paragraph("", "fact");
  private final Label key = Pieces.paragraph("", "fact");

  /** {@code path} is that of the settings file. */
  SettingFacts(SettingWords words, String path) {
    this.words = words;
    getStyleClass().add("setting-facts");
    add("settings.range", range);
    add("settings.default", standard);
    add("settings.source", source);
    add("settings.key", key);
    add("settings.file", Pieces.paragraph(path, "fact"));
  }

  private void add(String nameKey, Label fact) {
    Label what = Pieces.paragraph(words.wording().text(nameKey), "soft");
    what.setMinWidth(Region.USE_PREF_SIZE);
    addRow(getRowCount(), what, fact);
    setValignment(what, VPos.TOP);
    setHgrow(fact, Priority.ALWAYS);
  }

  void show(Threshold chosen) {
    range.setText(
        words
            .wording()
            .text(
                "settings.from-to",
                words.value(chosen, chosen.min()),
                words.value(chosen, chosen.max())));
    standard.setText(words.value(chosen, chosen.defaultValue()));
    source.setText(words.source(chosen));
    key.setText(chosen.key());
  }

  /** From the least to the most, in words. */
  String range() {
    return range.getText();
  }

  /** The default, in words. */
  String standard() {
    return standard.getText();
  }
}
