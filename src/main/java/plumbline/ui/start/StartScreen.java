package plumbline.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.plan.SessionPlan;
import plumbline.scoring.Exercise;
import plumbline.session.LibraryEntry;
import plumbline.session.LiveView;
import plumbline.session.Picture;
import plumbline.session.ViewPort;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.SizedScreen;
import plumbline.ui.figure.MoveCycle;

/**
 * The first screen: today's plan, the four exercises, the camera's picture to be recognised in, and
 * one button that has the focus. Larger text scrolls.
 */
public final class StartScreen extends SizedScreen {
  /** Between two repetitions, seconds. */
  private static final double BREATHER_S = 1;

  private final Wording wording;
  private final StartActions actions;
  private final List<Exercise> exercises;
  private final PlanLine plan;
  private final ExerciseChoice choice;
  private final CameraRow camera;
  private final Button practise;
  private final HBox planRow;
  private final VBox content;
  private final ScrollPane scroll;
  private boolean withoutCamera;

  /**
   * @param exercises those to choose from, in the order of their keys
   * @param values the settings, which say how far and how fast the figures move
   */
  public StartScreen(
      Wording wording, StartActions actions, List<Exercise> exercises, ThresholdValues values) {
    this.wording = wording;
    this.actions = actions;
    this.exercises = List.copyOf(exercises);
    getStyleClass().add("start");
    plan = new PlanLine(wording);
    practise = Buttons.of(wording.text("coach.start"), "main", actions::startPlan);
    practise.setAccessibleText(wording.text("coach.start-aloud"));
    practise.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    HBox.setHgrow(plan, Priority.ALWAYS);
    planRow = new HBox(plan, practise);
    planRow.setAlignment(Pos.CENTER_LEFT);
    planRow.getStyleClass().addAll("paper", "plan");
    choice = new ExerciseChoice(wording, exercises, values, actions::choose, this::resting);
    camera = new CameraRow(wording, actions);
    content = new VBox(head(), planRow, choice, camera);
    scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("page");
    getChildren().add(scroll);
    showPlan(SessionPlan.of(values, Set.of()), values);
    showLooking();
  }

  private HBox head() {
    FlowPane links =
        new FlowPane(
            link("start.library", actions::showLibrary),
            link("start.ask-first", actions::askFirst),
            link("start.preferences", actions::showPreferences),
            link("start.settings", actions::showSettings),
            link("start.keys", actions::showKeys));
    links.getStyleClass().add("others");
    links.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(links, Priority.ALWAYS);
    HBox head = new HBox(new Wordmark(wording.text("app.name")), links);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Button link(String key, Runnable action) {
    return Buttons.aloud(wording, key, "quiet", action);
  }

  /** What is done today, and how long it takes by these settings. */
  public void showPlan(SessionPlan today, ThresholdValues values) {
    plan.show(today, id -> repetitionS(id, values));
  }

  private double repetitionS(String exercise, ThresholdValues values) {
    return exercises.stream()
        .filter(e -> e.id().equals(exercise))
        .mapToDouble(e -> MoveCycle.of(e.variants().get(0), values).movingS() + BREATHER_S)
        .findFirst()
        .orElse(0);
  }

  /** How it went last time; the newest session comes first. */
  public void showLast(List<LibraryEntry> sessions) {
    choice.showLast(LastResults.of(sessions, wording));
  }

  /** The size in screen pixels that the camera's pictures should have here. */
  public Supplier<ViewPort> viewPort() {
    return camera.viewPort();
  }

  /** Draws what the camera sees; its picture goes back to {@code owner}. */
  public void showCamera(LiveView view, Consumer<Picture> owner) {
    camera.show(view, owner);
  }

  /** The camera is on: whoever takes a start position begins. */
  public void showWatching() {
    camera.showWatching();
    withoutCamera = false;
    dressButtons();
  }

  /** The camera sends nothing; the next picture clears this away. */
  public void showNoPictures() {
    camera.showNoPictures();
  }

  /** Lets the camera's pictures go. */
  public void forgetCamera() {
    camera.forget();
  }

  /** Takes the focus to the button that most people want, so that Enter presses it. */
  public void focusMain() {
    (withoutCamera ? camera.demo() : practise).requestFocus();
  }

  /** Marks what is to be judged; empty for whichever exercise is recognised. */
  public void select(Optional<String> exercise) {
    choice.select(exercise);
  }

  /** These exercises rest because they hurt. */
  public void rest(Set<String> resting) {
    choice.rest(resting);
  }

  private void resting(String exercise, boolean sure) {
    if (sure) {
      actions.bringBack(exercise);
    } else {
      camera.say(wording.text("start.bring-back", wording.exerciseName(exercise)));
    }
  }

  /** Chooses the exercise with this key. */
  public void press(int key) {
    choice.press(key);
  }

  /** The camera is being looked for. */
  public void showLooking() {
    camera.showLooking();
    withoutCamera = false;
    dressButtons();
  }

  /** There is none to be used; {@code why} is one line, for those who want to know. */
  public void showNoCamera(String why) {
    withoutCamera = true;
    showReady(wording.text("start.no-camera"));
    camera.explain(why);
  }

  /** Says something beside the rest, for as long as this screen lives. */
  public void showNote(String words) {
    camera.note(words);
  }

  /** Nothing is going on; {@code words} say what can be done. */
  public void showReady(String words) {
    camera.showReady(words);
    dressButtons();
    focusMain();
  }

  /** One button stands out: the practice, or the demo where nothing can be practised. */
  private void dressButtons() {
    Button main = withoutCamera ? camera.demo() : practise;
    Button quiet = withoutCamera ? practise : camera.demo();
    main.getStyleClass().setAll("button", "main");
    quiet.getStyleClass().setAll("button", "quiet");
    quiet.setDefaultButton(false);
    main.setDefaultButton(true);
  }

  @Override
  protected void measure(double unit) {
    double letters = Looks.text(Math.max(13, unit * 2.1));
    setStyle(Fonts.css(letters));
    practise.setStyle(Fonts.css(letters * 1.35));
    double margin = unit * 3.2;
    content.setStyle("-fx-padding: " + unit * 2.4 + "px " + margin + "px;");
    content.setSpacing(unit * 2);
    content.setMinHeight(getHeight());
    planRow.setSpacing(unit * 3);
    VBox.setVgrow(choice, Priority.ALWAYS);
    choice.arrange(getWidth() - 2 * margin - 2, unit * 2, letters);
    camera.arrange(getWidth(), unit);
  }
}
