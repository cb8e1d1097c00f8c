package plumbline.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.session.SettingsState;
import plumbline.settings.SettingsEdit;
import plumbline.settings.SettingsEditException;
import plumbline.settings.SettingsFile;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.DeskScreen;
import plumbline.ui.common.Looks;
import plumbline.ui.common.ToldBar;

/**
 * Every number that judges a movement, from the settings file and into it. While the file has a
 * mistake, the mistake is shown with its place and nothing can be changed here.
 */
public final class SettingsScreen extends DeskScreen implements SettingPane.Requests {
  private static final double LARGEST_ZOOM = 2;
  private static final double SMALLEST_ZOOM = 0.8;
  private static final double ZOOM_STEP = 0.1;

  /** A window that is lower than so many letters is to show settings before all else. */
  private static final double TIGHT_EMS = 33;

  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final SettingWords words;
  private final SettingsFile file;
  private final Runnable leave;
  private final SettingList settings;
  private final MistakePane mistakes;
  private final SettingPane pane;
  private final ScrollPane paneScroll;
  private final ToldBar told;
  private final HBox topLine = new HBox();
  private ThresholdValues values;
  private double zoom = 1;

  /**
   * @param state what is known of the file now
   * @param leave goes back to where one came from
   */
  public SettingsScreen(Wording wording, SettingsFile file, SettingsState state, Runnable leave) {
    super(wording.text("settings.heading"), "settings");
    words = new SettingWords(wording);
    this.file = file;
    this.leave = leave;
    values = state.values();
    mistakes = new MistakePane(wording);
    pane = new SettingPane(words, file, this);
    paneScroll = new ScrollPane(pane);
    settings = new SettingList(words, file.schema(), values, this::choose, pane::edit);
    told = new ToldBar(wording.text("settings.undo"));
    content().setTop(top(wording));
    content().setCenter(middle());
    content().setBottom(told);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onZoomKey);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    settings.chooseFirst();
    show(state);
  }

  private VBox top(Wording wording) {
    Button back = Buttons.of(wording.text("settings.back"), "quiet", leave);
    back.setMinWidth(Region.USE_PREF_SIZE);
    heading().setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(settings.search(), Priority.ALWAYS);
    topLine.getChildren().addAll(heading(), settings.search(), back);
    topLine.setAlignment(Pos.CENTER_LEFT);
    topLine.getStyleClass().add("top-line");
    VBox top = new VBox(topLine, mistakes, settings.groups());
    top.getStyleClass().add("top");
    return top;
  }

  private HBox middle() {
    ListView<Threshold> list = settings.list();
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
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
    told.allowUndo(state.mistakes().isEmpty());
    settings.show(values);
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
    settings.list().requestFocus();
  }

  private void choose(Optional<Threshold> chosen) {
    paneScroll.setVisible(chosen.isPresent());
    chosen.ifPresent(threshold -> pane.show(threshold, values));
  }

  @Override
  public void save(Threshold threshold, double value) {
    double before = values.get(threshold);
    int line = write(threshold, value);
    if (line > 0) {
      told.tell(
          words
              .wording()
              .text("settings.saved", words.name(threshold), words.value(threshold, value), line),
          () -> takeBack(threshold, before));
    }
  }

  private void takeBack(Threshold threshold, double value) {
    if (write(threshold, value) > 0) {
      told.tell(
          words
              .wording()
              .text("settings.undone", words.name(threshold), words.value(threshold, value)));
    }
  }

  /** The number of the line that was changed; 0 when none was, which has been told. */
  private int write(Threshold threshold, double value) {
    try {
      SettingsEdit edit = SettingsEdit.prepare(file.schema(), file.location(), threshold, value);
      edit.save();
      show(new SettingsState(values.with(threshold, value), List.of()));
      settings.list().requestFocus();
      return edit.edit().line();
    } catch (SettingsEditException e) {
      told.tell(e.text(words.wording()));
      return 0;
    }
  }

  @Override
  public void back() {
    settings.list().requestFocus();
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
      settings.search().requestFocus();
    } else if (event.getCode() == KeyCode.Z && event.isShortcutDown()) {
      told.undo();
    } else {
      return;
    }
    event.consume();
  }

  /** First out of the search, then out of the screen. */
  private void escape() {
    if (!settings.endSearch()) {
      leave.run();
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
  protected double letters(double unit) {
    return Looks.text(Math.max(13, unit * 2.1)) * zoom;
  }

  @Override
  protected double headingLetters(double unit) {
    return letters(unit) * 1.7;
  }

  @Override
  protected double margin(double unit) {
    return unit * 3.4;
  }

  @Override
  protected void size(double unit) {
    paneScroll.setPrefWidth(getWidth() * 0.4);
    paneScroll.setMinWidth(getWidth() * 0.36);
    boolean tight = getHeight() < TIGHT_EMS * letters(unit);
    pseudoClassStateChanged(TIGHT, tight);
    settings.setBrief(tight);
    pane.setBrief(tight);
  }
}
