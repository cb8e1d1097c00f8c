package plumbline.ui.start;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import plumbline.coaching.Wording;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Fonts;

/**
 * The first screen: what this is in one sentence and one picture, and one button that has the
 * focus. Shown while the camera is looked for, and stays when there is none.
 */
public final class StartScreen extends StackPane {
  private static final double POSTER_SHAPE = 9.0 / 16;

  private final Wording wording;
  private final StartActions actions;
  private final Label heading;
  private final Label status;
  private final Button demo;
  private final Button camera;
  private final ExerciseChoice choice;
  private final FlowPane others;
  private final ImageView poster = new ImageView();
  private final Rectangle rounded = new Rectangle();
  private final VBox words;
  private final Label safety;
  private final HBox middle;

  /** {@code exercises} are the ids of those to choose from, in the order of their keys. */
  public StartScreen(Wording wording, StartActions actions, List<String> exercises) {
    this.wording = wording;
    this.actions = actions;
    getStyleClass().add("start");
    heading = label(wording.text("start.heading"), "heading");
    status = label(wording.text("start.looking"), "status");
    demo = Buttons.of(wording.text("start.demo"), "main", actions::watchDemo);
    demo.setDefaultButton(true);
    Button open = Buttons.of(wording.text("start.open"), "quiet", actions::openVideo);
    camera = Buttons.of(wording.text("start.camera"), "quiet", actions::tryCamera);
    Button library = Buttons.of(wording.text("start.library"), "quiet", actions::showLibrary);
    library.setAccessibleText(wording.text("start.library-aloud"));
    Button settings = Buttons.of(wording.text("start.settings"), "quiet", actions::showSettings);
    settings.setAccessibleText(wording.text("start.settings-aloud"));
    Button plan = Buttons.of(wording.text("coach.start"), "quiet", actions::startPlan);
    plan.setAccessibleText(wording.text("coach.start-aloud"));
    Button measure = Buttons.of(wording.text("start.measure"), "quiet", actions::measureRange);
    measure.setAccessibleText(wording.text("start.measure-aloud"));
    others = new FlowPane(plan, camera, measure, open, library);
    others.getStyleClass().add("others");
    choice = new ExerciseChoice(wording, exercises, actions::choose, this::resting);
    words =
        new VBox(
            new Wordmark(wording.text("app.name")),
            heading,
            label(wording.text("start.what"), "body"),
            choice,
            status,
            demo,
            others);
    words.setAlignment(Pos.CENTER_LEFT);
    middle = new HBox(words, poster());
    middle.setAlignment(Pos.CENTER);
    safety = label(wording.text("safety.rule") + " " + wording.text("safety.aid"), "start-safety");
    StackPane.setAlignment(safety, Pos.BOTTOM_CENTER);
    StackPane.setAlignment(settings, Pos.TOP_RIGHT);
    getChildren().addAll(middle, safety, settings);
  }

  private StackPane poster() {
    poster.setImage(
        new Image(
            Objects.requireNonNull(
                StartScreen.class.getResourceAsStream("/plumbline/demo/poster.jpg"))));
    poster.setAccessibleText(wording.text("start.poster-aloud"));
    poster.setClip(rounded);
    StackPane frame = new StackPane(poster);
    frame.getStyleClass().add("poster");
    frame.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return frame;
  }

  /** Takes the focus to the demo, so that Enter starts it. */
  public void focusMain() {
    demo.requestFocus();
  }

  /** Marks what is to be judged; empty for whichever exercise is recognised. */
  public void select(Optional<String> exercise) {
    choice.select(exercise);
  }

  /** These exercises rest because they hurt. */
  public void rest(Set<String> exercises) {
    choice.rest(exercises);
  }

  private void resting(String exercise, boolean sure) {
    if (sure) {
      actions.bringBack(exercise);
    } else {
      showReady(wording.text("start.bring-back", wording.exerciseName(exercise)));
    }
  }

  /** Chooses the exercise with this key. */
  public void press(int key) {
    choice.press(key);
  }

  /** The camera is being looked for. */
  public void showLooking() {
    status.setText(wording.text("start.looking"));
    status.setAccessibleText(status.getText());
    camera.setDisable(true);
  }

  /** There is none to be used; {@code why} is one line, for those who want to know. */
  public void showNoCamera(String why) {
    showReady(wording.text("start.no-camera"));
    status.setTooltip(new Tooltip(why));
    status.setAccessibleHelp(why);
  }

  /** Nothing is going on; {@code words} say what can be done. */
  public void showReady(String words) {
    status.setText(words);
    status.setAccessibleText(words);
    status.setTooltip(null);
    camera.setDisable(false);
    focusMain();
  }

  @Override
  protected void layoutChildren() {
    double unit = Math.max(4, Math.min(getHeight(), getWidth() * 0.5625) / 100);
    double posterWidth = unit * 76;
    heading.setStyle(Fonts.css(unit * 6.6));
    setStyle("-fx-font-size: " + Math.max(14, unit * 2.7) + "px; -fx-padding: " + unit * 5 + "px;");
    demo.setStyle("-fx-font-size: " + unit * 3.8 + "px;");
    words.setSpacing(unit * 2.1);
    words.setMaxWidth(unit * 84);
    words.setPrefWidth(unit * 84);
    choice.setHgap(unit * 1.4);
    choice.setVgap(unit * 1.4);
    others.setHgap(unit * 1.4);
    others.setVgap(unit * 1.4);
    middle.setSpacing(unit * 5);
    poster.setFitWidth(posterWidth);
    poster.setFitHeight(posterWidth * POSTER_SHAPE);
    rounded.setWidth(posterWidth);
    rounded.setHeight(posterWidth * POSTER_SHAPE);
    rounded.setArcWidth(unit * 4);
    rounded.setArcHeight(unit * 4);
    StackPane.setMargin(middle, new Insets(0, 0, unit * 8, 0));
    safety.setMaxWidth(unit * 165);
    safety.setStyle("-fx-font-size: " + Math.max(12, unit * 2.1) + "px;");
    super.layoutChildren();
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
