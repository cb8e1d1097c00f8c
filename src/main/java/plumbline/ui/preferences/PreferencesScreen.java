package plumbline.ui.preferences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.scoring.Variant;
import plumbline.session.ModelChoice;
import plumbline.session.Preferences;
import plumbline.session.Preferences.Tone;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Page;
import plumbline.ui.figure.MoveFigure;

/**
 * Language, size of text, light or dark, less motion, the pose model: each choice holds at once and
 * is kept.
 */
public final class PreferencesScreen extends Page {
  private static final List<Double> SIZES = List.of(1.0, 1.25, 1.5, 1.75, 2.0);
  private static final double PERCENT = 100;

  private final Consumer<Preferences> onChange;
  private final Runnable leave;
  private final MoveFigure figure = new MoveFigure();
  private final Variant shown;
  private final HBox sample;
  private final Chips<Optional<String>> languages;
  private final Chips<Double> sizes;
  private final Chips<Tone> tones;
  private final Chips<Optional<String>> models;
  private final Label speed = new Label();
  private final CheckBox motion;
  private Preferences now;

  /**
   * @param speedWords what was measured of the computer; blank when nothing was
   * @param shown the movement that the sample shows
   * @param onChange is told each choice
   */
  public PreferencesScreen(
      Wording wording,
      Preferences now,
      String speedWords,
      Variant shown,
      Consumer<Preferences> onChange,
      Runnable leave) {
    super(wording, "prefs.heading");
    this.now = now;
    this.shown = shown;
    this.onChange = onChange;
    this.leave = leave;
    languages = languages(wording);
    sizes = sizes(wording);
    tones = tones(wording);
    models = models(wording);
    speed.setText((speedWords + " " + wording.text("prefs.model-what")).strip());
    motion = new CheckBox(wording.text("prefs.motion"));
    motion.setAccessibleHelp(wording.text("prefs.motion-what"));
    motion.setSelected(now.reducedMotion());
    motion.setOnAction(event -> change(this.now.withReducedMotion(motion.isSelected())));
    sample = sample();
    build();
    leaveOnEscape(leave);
  }

  private Chips<Optional<String>> languages(Wording wording) {
    Chips<Optional<String>> chips =
        new Chips<>(
            wording.text("prefs.language"),
            orNone(Wording.LANGUAGES),
            tag -> wording.text("prefs.language." + tag.orElse("system")),
            tag -> change(now.withLanguage(tag)));
    chips.select(now.language());
    return chips;
  }

  private Chips<Double> sizes(Wording wording) {
    Chips<Double> chips =
        new Chips<>(
            wording.text("prefs.text"),
            SIZES,
            size -> wording.text("prefs.percent", Math.round(size * PERCENT)),
            size -> change(now.withTextScale(size)));
    chips.select(now.textScale());
    return chips;
  }

  private Chips<Tone> tones(Wording wording) {
    Chips<Tone> chips =
        new Chips<>(
            wording.text("prefs.tone"),
            List.of(Tone.values()),
            tone -> wording.text("prefs.tone." + tone.name().toLowerCase(Locale.ROOT)),
            tone -> change(now.withTone(tone)));
    chips.select(now.tone());
    return chips;
  }

  private Chips<Optional<String>> models(Wording wording) {
    Chips<Optional<String>> chips =
        new Chips<>(
            wording.text("prefs.model"),
            orNone(ModelChoice.IDS),
            id -> wording.text("prefs.model." + id.orElse("auto")),
            id -> change(now.withModel(id)));
    chips.select(now.model());
    return chips;
  }

  /** No choice, which leaves it to the program, comes first. */
  private static List<Optional<String>> orNone(List<String> choices) {
    return Stream.concat(Stream.of(Optional.<String>empty()), choices.stream().map(Optional::of))
        .toList();
  }

  private void build() {
    Button back = Buttons.of(wording().text("prefs.back"), "quiet", leave);
    back.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(heading(), Priority.ALWAYS);
    heading().setMaxWidth(Double.MAX_VALUE);
    HBox top = new HBox(heading(), back);
    top.setAlignment(Pos.CENTER_LEFT);
    VBox motionBox = new VBox(motion, label("prefs.motion-what", "soft"));
    motionBox.getStyleClass().add("chips-group");
    speed.getStyleClass().add("soft");
    speed.setWrapText(true);
    models.getChildren().add(speed);
    content().getChildren().addAll(top, languages, sizes, tones, motionBox, models, sample);
    figure.play(shown, ThresholdValues.defaults());
  }

  private HBox sample() {
    figure.setAccessibleText(wording().text("figure." + shown.exercise()));
    Label words = label("cue.praise", "plan-heading");
    HBox box = new HBox(figure, words);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().addAll("paper", "plan");
    return box;
  }

  private void change(Preferences chosen) {
    now = chosen;
    onChange.accept(chosen);
    figure.play(shown, ThresholdValues.defaults());
  }

  /** Takes the focus to what is chosen first. */
  public void focusMain() {
    languages.focusChosen();
  }

  @Override
  protected void size(double unit, double letters) {
    content().setSpacing(unit * 2.2);
    content().setStyle("-fx-padding: " + unit * 2.6 + "px " + unit * 8 + "px;");
    figure.setMinSize(unit * 18, unit * 12);
    figure.setPrefSize(unit * 18, unit * 12);
    sample.setSpacing(unit * 3);
  }

  /** One of several, with a heading. */
  private static final class Chips<T> extends VBox {
    private final ChipGroup<T> group;

    Chips(String heading, List<T> values, Function<T, String> words, Consumer<T> onChoice) {
      Label label = new Label(heading);
      label.getStyleClass().add("plan-heading");
      label.setWrapText(true);
      group = new ChipGroup<>(heading, values, words, onChoice);
      FlowPane flow = new FlowPane();
      flow.getStyleClass().add("others");
      flow.getChildren().addAll(group.buttons());
      getStyleClass().add("chips-group");
      getChildren().addAll(label, flow);
    }

    void select(T value) {
      group.select(value);
    }

    void focusChosen() {
      group.focusChosen();
    }
  }
}
