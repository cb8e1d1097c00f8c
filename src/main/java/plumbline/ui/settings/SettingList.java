package plumbline.ui.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import plumbline.exercises.ExerciseCatalog;
import plumbline.scoring.Exercise;
import plumbline.settings.SettingsSchema;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/** The settings in a list, those of a group or with some words in them; one of them is chosen. */
final class SettingList {
  private final SettingWords words;
  private final Consumer<Optional<Threshold>> chosen;
  private final FilteredList<Threshold> shown;
  private final ListView<Threshold> list;
  private final TextField search = new TextField();
  private final GroupChoice groups;
  private final Label nothing = new Label();
  private ThresholdValues values;
  private boolean filtering;
  private boolean brief;

  /**
   * @param chosen is told the chosen setting whenever it is another one
   * @param edit begins to change the chosen one
   */
  SettingList(
      SettingWords words,
      SettingsSchema schema,
      ThresholdValues values,
      Consumer<Optional<Threshold>> chosen,
      Runnable edit) {
    this.words = words;
    this.values = values;
    this.chosen = chosen;
    shown = new FilteredList<>(FXCollections.observableArrayList(ordered(schema)));
    list = new ListView<>(shown);
    groups = new GroupChoice(words, this::filter);
    list.setCellFactory(view -> new SettingCell(words, () -> this.values, this::showsMeanings));
    list.setAccessibleText(words.wording().text("settings.heading"));
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            edit.run();
          }
        });
    nothing.getStyleClass().add("body");
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    search.setPromptText(words.wording().text("settings.search"));
    search.setAccessibleText(words.wording().text("settings.search"));
    search.textProperty().addListener((property, before, now) -> filter());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> choose(Optional.ofNullable(now)));
  }

  /** What holds for every exercise first, then one exercise after the other. */
  private static List<Threshold> ordered(SettingsSchema schema) {
    List<String> order =
        Stream.concat(
                Stream.of(SettingWords.GENERAL), ExerciseCatalog.all().stream().map(Exercise::id))
            .toList();
    return schema.sections().values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(threshold -> order.indexOf(SettingWords.group(threshold))))
        .toList();
  }

  ListView<Threshold> list() {
    return list;
  }

  TextField search() {
    return search;
  }

  GroupChoice groups() {
    return groups;
  }

  void chooseFirst() {
    list.getSelectionModel().selectFirst();
  }

  /** Names and values only: what the chosen one means is read beside the list. */
  void setBrief(boolean wanted) {
    if (brief != wanted) {
      brief = wanted;
      list.refresh();
    }
  }

  /** What is found by words of its meaning would seem to be found without a reason. */
  private boolean showsMeanings() {
    return !brief || !search.getText().isEmpty();
  }

  /** With these values from now on. */
  void show(ThresholdValues now) {
    values = now;
    filter();
    list.refresh();
  }

  /** Ends a search; whether there was one. */
  boolean endSearch() {
    if (search.getText().isEmpty()) {
      return false;
    }
    search.clear();
    list.requestFocus();
    return true;
  }

  private void onSearchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      list.requestFocus();
      event.consume();
    }
  }

  private void filter() {
    String wanted = search.getText();
    Threshold before = list.getSelectionModel().getSelectedItem();
    filtering = true;
    shown.setPredicate(
        threshold -> groups.includes(threshold, values) && words.found(threshold, wanted));
    nothing.setText(words.wording().text("settings.no-hit", wanted.strip()));
    list.refresh();
    if (before != null && shown.contains(before)) {
      list.getSelectionModel().select(before);
    } else {
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
    }
    filtering = false;
    Threshold now = list.getSelectionModel().getSelectedItem();
    if (!Objects.equals(before, now)) {
      choose(Optional.ofNullable(now));
    }
  }

  private void choose(Optional<Threshold> now) {
    if (!filtering) { // the list may let go of its choice for a moment; what is typed stays
      chosen.accept(now);
    }
  }
}
