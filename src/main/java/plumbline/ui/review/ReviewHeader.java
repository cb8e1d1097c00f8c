package plumbline.ui.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plumbline.scoring.RepVerdict;
import plumbline.session.ReviewState;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Pieces;
import plumbline.ui.common.TroubleWords;

/** What is looked at, how far it has come, and the ways out. */
final class ReviewHeader extends HBox {
  private final ReviewModel model;
  private final ReviewWords words;
  private final Label title = Pieces.label("", "review-title");
  private final Label subtitle = Pieces.label("", "review-subtitle");
  private final Label progress = Pieces.label("", "review-progress");
  private final ProgressBar bar = new ProgressBar();
  private final Button stop;
  private final HBox reading;
  private final Button comparing;
  private final HBox tools;
  private final Button save;
  private Rescue rescue = Rescue.NONE;
  private String told = "";

  ReviewHeader(
      ReviewModel model,
      ReviewWords words,
      ReviewActions actions,
      Runnable compare,
      Runnable otherTheme) {
    this.model = model;
    this.words = words;
    getStyleClass().add("review-header");
    setAlignment(Pos.CENTER_LEFT);
    stop = Buttons.of(words.text("stop"), "tool", model::cancelReading);
    save = Buttons.of(words.wording().text("library.salvage"), "tool", this::save);
    reading = reading();
    comparing = Buttons.of(words.text("compare"), "tool", compare);
    comparing.setAccessibleText(words.text("compare-aloud"));
    tools = new HBox(comparing);
    tools.getStyleClass().add("tools");
    tools.setAlignment(Pos.CENTER_RIGHT);
    Button theme = Buttons.of(words.text("theme"), "tool", otherTheme);
    theme.setAccessibleText(words.text("theme-aloud"));
    Button back = Buttons.of(words.text("back"), "tool", actions::leave);
    // Where room is scarce, words give way and never buttons.
    List.of(back, stop, save, comparing, theme).forEach(b -> b.setMinWidth(USE_PREF_SIZE));
    getChildren().addAll(back, names(), Pieces.gap(), reading, tools, theme);
    model.stateProperty().addListener((property, before, now) -> show(now));
    show(model.state());
  }

  private VBox names() {
    VBox names = new VBox(title, subtitle);
    names.setAlignment(Pos.CENTER_LEFT);
    names.setMinWidth(0);
    title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    return names;
  }

  /** How far the reading has come, and what can be done about it. */
  private HBox reading() {
    bar.setPrefWidth(150);
    bar.setMinWidth(60);
    bar.setAccessibleText(words.text("waiting"));
    progress.setWrapText(true);
    progress.setMinWidth(0);
    HBox reading = new HBox(progress, bar, stop, save);
    reading.getStyleClass().add("reading");
    reading.setAlignment(Pos.CENTER_RIGHT);
    return reading;
  }

  /** Puts a tool before the ones that are always there. */
  void addTool(Node tool) {
    tools.getChildren().add(0, tool);
  }

  /** Says something until something else is to be said. */
  void tell(String what) {
    told = what;
    show(model.state());
  }

  /** What can be done when a session turns out to be damaged. */
  void offerRescue(Rescue offered) {
    rescue = offered;
    show(model.state());
  }

  private void save() {
    save.setDisable(true);
    rescue.save(
        why -> {
          save.setDisable(false);
          tell(TroubleWords.of(words.wording(), why));
        });
  }

  private void show(ReviewState state) {
    title.setText(words.title(state.source()));
    subtitle.setText(subtitle(state));
    subtitle.setManaged(!subtitle.getText().isEmpty());
    boolean running = state.step().isRunning();
    bar.setVisible(running);
    bar.setManaged(running);
    // A session's curves are there in a moment: only what takes long can be stopped.
    boolean stoppable = state.step() == ReviewState.Step.ANALYSING;
    stop.setVisible(stoppable);
    stop.setManaged(stoppable);
    boolean damaged = state.step() == ReviewState.Step.FAILED && state.frames() > 0;
    save.setVisible(damaged && rescue.isPossible());
    save.setManaged(save.isVisible());
    boolean nothing = !running && state.frames() == 0;
    tools.setVisible(!nothing);
    comparing.setDisable(state.verdicts().stream().noneMatch(RepVerdict.Rep.class::isInstance));
    // Nothing has come yet: an empty bar. Nobody knows how much will come: a bar that wanders.
    double unknown = state.frames() == 0 ? 0 : ProgressBar.INDETERMINATE_PROGRESS;
    bar.setProgress(state.part().orElse(unknown));
    Optional<String> message = progress(state);
    progress.setText(message.orElse(""));
    reading.setVisible(message.isPresent());
    reading.setManaged(message.isPresent());
    progress.pseudoClassStateChanged(Styles.TROUBLE, state.step() == ReviewState.Step.FAILED);
  }

  private String subtitle(ReviewState state) {
    Set<String> exercises = new LinkedHashSet<>();
    for (RepVerdict verdict : state.verdicts()) {
      if (verdict instanceof RepVerdict.Rep rep) {
        exercises.add(words.wording().exerciseName(rep.exercise()));
      }
    }
    StringJoiner parts = new StringJoiner(" · ");
    if (!exercises.isEmpty()) {
      parts.add(String.join(", ", exercises));
    }
    if (state.frames() > 0) {
      parts.add(words.time(model.trace().lastNanos()));
    }
    if (!state.source().modelName().isEmpty()) {
      parts.add(words.text("model", state.source().modelName()));
    }
    state
        .source()
        .damagedPlaces()
        .ifPresent(places -> parts.add(words.wording().text("library.incomplete", places)));
    return parts.toString();
  }

  private String trouble(ReviewState state) {
    return told.isEmpty() ? words.message(state).orElse(words.text("failed")) : told;
  }

  private String analysing(ReviewState state) {
    String unknown = state.frames() == 0 ? "opening" : "analysing-on";
    return state
        .part()
        .map(part -> words.text("analysing", (int) Math.floor(part * 100)))
        .orElseGet(() -> words.text(unknown));
  }

  private Optional<String> progress(ReviewState state) {
    return switch (state.step()) {
      case ANALYSING -> Optional.of(analysing(state));
      case REPLAYING -> Optional.of(words.text("replaying"));
      case CANCELLED -> Optional.of(words.text("cancelled"));
      // Without any frame the message stands in the place of everything.
      case FAILED -> state.frames() == 0 ? Optional.empty() : Optional.of(trouble(state));
      // Something of the source is missing, or it cannot be judged as a whole.
      case DONE -> Optional.of(told).filter(what -> !what.isEmpty()).or(() -> words.message(state));
    };
  }
}
