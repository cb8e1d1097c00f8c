package plumbline.ui.settings;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.review.Steps;
import plumbline.settings.SettingsFile;
import plumbline.settings.SettingsSchema;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Pieces;

/** The chosen setting: what it means, its value to change, and where its default comes from. */
final class SettingPane extends VBox {

  /** What the pane asks of the screen. */
  interface Requests {
    /** Writes the value into the file. */
    void save(Threshold threshold, double value);

    /** The keyboard goes back to the list. */
    void back();
  }

  private static final int COLUMNS = 6;
  private static final int BRIEF_COLUMNS = 4;

  private final SettingWords words;
  private final SettingsSchema schema;
  private final Requests requests;
  private final Label section = Pieces.paragraph("", "setting-section");
  private final Label name = Pieces.paragraph("", "setting-title");
  private final Label meaning = Pieces.paragraph("", "body");
  private final TextField field = new TextField();
  private final Label unit = Pieces.paragraph("", "body");
  private final Slider slider = new Slider();
  private final Label least = Pieces.paragraph("", "soft");
  private final Label most = Pieces.paragraph("", "soft");
  private final Label problem = Pieces.paragraph("", "setting-problem");
  private final SettingFacts facts;
  private final Button save;
  private final Button leave;
  private final Button setBack;
  private @Nullable Threshold threshold;
  private ThresholdValues values = ThresholdValues.defaults();
  private boolean showing;

  SettingPane(SettingWords words, SettingsFile file, Requests requests) {
    this.words = words;
    this.schema = file.schema();
    facts = new SettingFacts(words, file.path().toString());
    this.requests = requests;
    save = Buttons.of(text("settings.save"), "main", this::save);
    leave = Buttons.of(text("settings.leave"), "quiet", this::leave);
    setBack = Buttons.of(text("settings.set-back"), "quiet", this::setBack);
    getStyleClass().addAll("panel", "setting-pane");
    getChildren().setAll(section, name, meaning, editor(), buttons(), problem, facts);
  }

  private VBox editor() {
    field.setPrefColumnCount(COLUMNS);
    field.textProperty().addListener((property, before, now) -> typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    slider.valueProperty().addListener((property, before, now) -> slid(now.doubleValue()));
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::onSliderKey);
    HBox line = new HBox(field, unit);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("setting-line");
    VBox editor = new VBox(line, slider, new HBox(least, Pieces.gap(), most));
    editor.getStyleClass().add("setting-editor");
    return editor;
  }

  private FlowPane buttons() {
    FlowPane buttons = new FlowPane(save, leave, setBack);
    buttons.getStyleClass().add("setting-buttons");
    return buttons;
  }

  /** Shows a setting; what was typed for another one is forgotten. */
  void show(Threshold chosen, ThresholdValues now) {
    threshold = chosen;
    section.setText(words.section(chosen));
    name.setText(words.name(chosen));
    meaning.setText(words.meaning(chosen));
    unit.setText(words.unitName(chosen));
    least.setText(words.value(chosen, chosen.min()));
    most.setText(words.value(chosen, chosen.max()));
    facts.show(chosen);
    String aloud = text("settings.editor-aloud", name.getText(), unit.getText(), facts.range());
    field.setAccessibleText(aloud);
    field.setAccessibleHelp(words.meaning(chosen));
    slider.setAccessibleText(aloud);
    setBack.setAccessibleText(text("settings.set-back-aloud", name.getText(), facts.standard()));
    showing = true;
    double step = chosen.max() > chosen.min() ? Steps.size(chosen) : 1;
    slider.setMin(chosen.min());
    slider.setMax(chosen.max());
    slider.setBlockIncrement(step);
    slider.setMajorTickUnit(Math.max(step, chosen.max() - chosen.min()));
    showing = false;
    values = now;
    reset();
  }

  /** Other values are in force; what is being typed stays. */
  void update(ThresholdValues now) {
    boolean untouched = threshold != null && isPresent();
    values = now;
    if (untouched) {
      reset();
    } else {
      typed();
    }
  }

  /** Without what the list tells above the chosen one. */
  void setBrief(boolean brief) {
    section.setVisible(!brief);
    section.setManaged(!brief);
    field.setPrefColumnCount(brief ? BRIEF_COLUMNS : COLUMNS);
  }

  /** To the box to type in. */
  void edit() {
    field.requestFocus();
    field.selectAll();
  }

  /** As it is in the file. */
  private void reset() {
    field.setText(words.wording().exact(present()));
    typed();
  }

  private double present() {
    return values.get(shown());
  }

  private Threshold shown() {
    if (threshold == null) {
      throw new IllegalStateException("no setting is shown");
    }
    return threshold;
  }

  private Draft draft() {
    return Draft.of(field.getText(), shown(), values, schema, words);
  }

  private boolean isPresent() {
    return draft().value().equals(Optional.of(present()));
  }

  private void typed() {
    if (threshold == null) {
      return;
    }
    Draft draft = draft();
    showing = true;
    draft.value().ifPresent(slider::setValue);
    showing = false;
    problem.setText(draft.problem().orElse(""));
    problem.setVisible(draft.problem().isPresent());
    problem.setManaged(draft.problem().isPresent());
    boolean same = isPresent();
    save.setDisable(same || draft.problem().isPresent());
    leave.setDisable(same);
    setBack.setDisable(present() == shown().defaultValue());
  }

  private void slid(double to) {
    if (!showing && threshold != null) {
      field.setText(words.wording().exact(Steps.nearest(threshold, to)));
    }
  }

  private void step(int steps) {
    double from = draft().value().orElse(present());
    double to = Steps.nearest(shown(), from + steps * Steps.size(shown()));
    field.setText(words.wording().exact(to));
    field.selectAll();
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> save();
      case ESCAPE -> leave();
      case UP -> step(1);
      case DOWN -> step(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void onSliderKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      save();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      leave();
      event.consume();
    }
  }

  private void save() {
    if (isPresent()) {
      requests.back();
    } else if (draft().problem().isEmpty()) {
      requests.save(shown(), draft().value().orElseThrow());
    }
  }

  private void leave() {
    reset();
    requests.back();
  }

  private void setBack() {
    requests.save(shown(), shown().defaultValue());
  }

  private String text(String messageKey, Object... arguments) {
    return words.wording().text(messageKey, arguments);
  }
}
