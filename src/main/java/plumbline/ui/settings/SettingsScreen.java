package plumbline.ui.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.scoring.Exercise;
import plumbline.session.SettingsState;
import plumbline.settings.SettingsEdit;
import plumbline.settings.SettingsEditException;
import plumbline.settings.SettingsFile;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;

/**
 * Every number that judges a movement, from the settings file and into it. While the file has a
 * mistake, the mistake is shown with its place and nothing can be changed here.
 */
public final class SettingsScreen extends StackPane implements SettingPane.Requests {
  private static final double LARGEST_ZOOM = 2;
  private static final double SMALLEST_ZOOM = 0.8;
  private static final double ZOOM_STEP = 0.1;

  private final SettingWords words;
  private final SettingsFile file;
  private final Runnable leave;
  private final FilteredList<Threshold> shown;
  private final ListView<Threshold> list;
  private final TextField search = new TextField();
  private final GroupChoice groups;
  private final Label heading = new Label();
  private final MistakePane mistakes;
  private final Label nothing = new Label();
  private final SettingPane pane;
  private final ScrollPane paneScroll;
  private final Label told = new Label();
  private final Button undo;
  private final HBox bottom;
  private final HBox topLine = new HBox();
  private final BorderPane content = new BorderPane();
  private ThresholdValues values;
  private Runnable undoing = () -> {};
  private boolean filtering;
  private double zoom = 1;

  /**
   * @param state what is known of the file now
   * @param leave goes back to where one came from
   */
  public SettingsScreen(Wording wording, SettingsFile file, SettingsState state, Runnable leave) {
    words = new SettingWords(wording);
    this.file = file;
    this.leave = leave;
    values = state.values();
    shown = new FilteredList<>(FXCollections.observableArrayList(ordered(file)));
    list = new ListView<>(shown);
    groups = new GroupChoice(words, this::filter);
    mistakes = new MistakePane(wording);
    pane = new SettingPane(words, file, this);
    paneScroll = new ScrollPane(pane);
    undo = Buttons.of(wording.text("settings.undo"), "quiet", () -> undoing.run());
    bottom = new HBox(told, undo);
    getStyleClass().addAll("start", "settings");
    getStylesheets()
        .add(
            Objects.requireNonNull(SettingsScreen.class.getResource("/plumbline/css/settings.css"))
                .toExternalForm());
    content.setTop(top(wording));
    content.setCenter(middle(wording));
    bottom.setAlignment(Pos.CENTER_LEFT);
    bottom.getStyleClass().add("told");
    content.setBottom(bottom);
    getChildren().add(content);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onZoomKey);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    tell("", Optional.empty());
    list.getSelectionModel().selectFirst();
    show(state);
  }

  /** What holds for every exercise first, then one exercise after the other. */
  private static List<Threshold> ordered(SettingsFile file) {
    List<String> order =
        Stream.concat(
                Stream.of(SettingWords.GENERAL), ExerciseCatalog.all().stream().map(Exercise::id))
            .toList();
    return file.schema().sections().values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(threshold -> order.indexOf(SettingWords.group(threshold))))
        .toList();
  }

  private VBox top(Wording wording) {
    heading.setText(wording.text("settings.heading"));
    heading.getStyleClass().add("heading");
    Button back = Buttons.of(wording.text("settings.back"), "quiet", leave);
    back.setMinWidth(Region.USE_PREF_SIZE);
    heading.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(search, Priority.ALWAYS);
    topLine.getChildren().addAll(heading, search, back);
    topLine.setAlignment(Pos.CENTER_LEFT);
    topLine.getStyleClass().add("top-line");
    search.setPromptText(wording.text("settings.search"));
    search.setAccessibleText(wording.text("settings.search"));
    search.textProperty().addListener((property, before, now) -> filter());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
    VBox top = new VBox(topLine, mistakes, groups);
    top.getStyleClass().add("top");
    return top;
  }

  private HBox middle(Wording wording) {
    list.setCellFactory(view -> new SettingCell(words, () -> values));
    list.setAccessibleText(wording.text("settings.heading"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> choose(Optional.ofNullable(now)));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            pane.edit();
          }
        });
    nothing.getStyleClass().add("body");
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    HBox.setHgrow(list, Priority.ALWAYS);
    paneScroll.setFitToWidth(true);
    paneScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    HBox middle = new HBox(list, paneScroll);
    middle.getStyleClass().add("middle");
    return middle;
  }

  /** The file has been read again. */
  public void show(SettingsState state) {
    values = state.values();
    mistakes.show(state.mistakes());
    pane.setDisable(!state.mistakes().isEmpty());
    undo.setDisable(!state.mistakes().isEmpty());
    filter();
    list.refresh();
    pane.update(values);
  }

  /** Offers what is set by measuring the camera. */
  public void offerCalibration(Runnable calibrate) {
    String text = words.wording().text("settings.calibrate");
    Button button = Buttons.of(text, "quiet", calibrate);
    button.setMinWidth(Region.USE_PREF_SIZE);
    topLine.getChildren().add(topLine.getChildren().size() - 1, button);
  }

  /** To the list, so that the arrows choose. */
  public void focusMain() {
    list.requestFocus();
  }

  /** Shows only what these words are in. */
  public void search(String wanted) {
    search.setText(wanted);
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
    if (!Objects.equals(before, list.getSelectionModel().getSelectedItem())) {
      choose(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
    }
  }

  private void choose(Optional<Threshold> chosen) {
    if (filtering) {
      return; // the list may let go of its choice for a moment; what is typed stays
    }
    paneScroll.setVisible(chosen.isPresent());
    chosen.ifPresent(threshold -> pane.show(threshold, values));
  }

  @Override
  public void save(Threshold threshold, double value) {
    double before = values.get(threshold);
    int line = write(threshold, value);
    if (line > 0) {
      tell(
          words
              .wording()
              .text("settings.saved", words.name(threshold), words.value(threshold, value), line),
          Optional.of(() -> takeBack(threshold, before)));
    }
  }

  private void takeBack(Threshold threshold, double value) {
    if (write(threshold, value) > 0) {
      tell(
          words
              .wording()
              .text("settings.undone", words.name(threshold), words.value(threshold, value)),
          Optional.empty());
    }
  }

  /** The number of the line that was changed; 0 when none was, which has been told. */
  private int write(Threshold threshold, double value) {
    try {
      SettingsEdit edit = SettingsEdit.prepare(file.schema(), file.location(), threshold, value);
      edit.save();
      show(new SettingsState(values.with(threshold, value), List.of()));
      list.requestFocus();
      return edit.edit().line();
    } catch (SettingsEditException e) {
      tell(e.text(words.wording()), Optional.empty());
      return 0;
    }
  }

  @Override
  public void back() {
    list.requestFocus();
  }

  private void tell(String what, Optional<Runnable> undoable) {
    told.setText(what);
    told.setAccessibleText(what);
    undoing = undoable.orElse(() -> {});
    undo.setVisible(undoable.isPresent());
    undo.setManaged(undoable.isPresent());
    bottom.setVisible(!what.isEmpty());
    bottom.setManaged(!what.isEmpty());
  }

  private void onSearchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      list.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      escape();
      event.consume();
    }
  }

  private void onListKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      pane.edit();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      escape();
      event.consume();
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      escape();
    } else if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
      search.requestFocus();
    } else if (event.getCode() == KeyCode.Z && event.isShortcutDown() && undo.isVisible()) {
      undo.fire();
    } else {
      return;
    }
    event.consume();
  }

  /** First out of the search, then out of the screen. */
  private void escape() {
    if (search.getText().isEmpty()) {
      leave.run();
    } else {
      search.clear();
      list.requestFocus();
    }
  }

  private void onZoomKey(KeyEvent event) {
    if (event.isShortcutDown()) {
      switch (event.getCode()) {
        case PLUS, EQUALS, ADD -> zoom(zoom + ZOOM_STEP);
        case MINUS, SUBTRACT -> zoom(zoom - ZOOM_STEP);
        case DIGIT0, NUMPAD0 -> zoom(1);
        default -> {
          return;
        }
      }
      event.consume();
    }
  }

  /** How large the text is; 1 = as the window's size suggests. */
  public void zoom(double factor) {
    zoom = Math.max(SMALLEST_ZOOM, Math.min(LARGEST_ZOOM, factor));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double unit = Math.max(4, Math.min(getHeight(), getWidth() * 0.5625) / 100);
    double size = Looks.text(Math.max(13, unit * 2.1)) * zoom;
    heading.setStyle(Fonts.css(size * 1.7));
    setStyle("-fx-font-size: " + size + "px; -fx-padding: " + unit * 3.4 + "px;");
    paneScroll.setPrefWidth(getWidth() * 0.4);
    paneScroll.setMinWidth(getWidth() * 0.36);
    super.layoutChildren();
  }
}
