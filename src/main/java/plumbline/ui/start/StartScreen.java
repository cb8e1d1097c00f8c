package plumbline.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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
import plumbline.ui.common.Pieces;
import plumbline.ui.common.Sizes;
import plumbline.ui.figure.MoveCycle;

/**
 * The first screen: today's plan, the four exercises, the camera's picture to be recognised in, and
 * one button that has the focus. Larger text scrolls.
 */
public final class StartScreen extends StackPane {
  /** Between two repetitions, seconds. */
  private static final double BREATHER_S = 1;

  private final Wording wording;
  private final StartActions actions;
  private final List<Exercise> exercises;
  private final PlanLine plan;
  private final ExerciseChoice choice;
  private final CameraCorner corner;
  private final Label status = Pieces.paragraph("", "status");
  private final Label safety = Pieces.paragraph("", "start-safety");
  private final Label note = Pieces.paragraph("", "start-note");
  private final Button practise;
  private final Button demo;
  private final Button camera;
  private final HBox planRow;
  private final HBox bottom;
  private final VBox beside;
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
    corner = new CameraCorner(wording);
    camera = Buttons.of(wording.text("start.camera"), "quiet", actions::tryCamera);
    demo = Buttons.of(wording.text("start.demo"), "quiet", actions::watchDemo);
    beside = new VBox(status, doors(), safety, note);
    beside.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(beside, Priority.ALWAYS);
    bottom = new HBox(corner, beside);
    bottom.setAlignment(Pos.CENTER_LEFT);
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    safety.setText(wording.text("safety.rule") + " " + wording.text("safety.aid"));
    content = new VBox(head(), planRow, choice, bottom);
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
            button("start.library", actions::showLibrary),
            button("start.ask-first", actions::askFirst),
            button("start.preferences", actions::showPreferences),
            button("start.settings", actions::showSettings),
            button("start.keys", actions::showKeys));
    links.getStyleClass().add("others");
    links.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(links, Priority.ALWAYS);
    HBox head = new HBox(new Wordmark(wording.text("app.name")), links);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private FlowPane doors() {
    Button open = Buttons.of(wording.text("start.open"), "quiet", actions::openVideo);
    FlowPane doors =
        new FlowPane(
            camera,
            button("start.choose-camera", actions::chooseCamera),
            button("start.measure", actions::measureRange),
            demo,
            open);
    doors.getStyleClass().add("others");
    return doors;
  }

  private Button button(String key, Runnable action) {
    Button button = Buttons.of(wording.text(key), "quiet", action);
    button.setAccessibleText(wording.text(key + "-aloud"));
    return button;
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
    return corner.viewPort();
  }

  /** Draws what the camera sees; its picture goes back to {@code owner}. */
  public void showCamera(LiveView view, Consumer<Picture> owner) {
    corner.show(view, owner);
    String help =
        view.setup()
            .filter(advice -> advice.step().isProblem() && view.analysis().smoothed().isPresent())
            .map(advice -> wording.text(wording.fitting(advice.key(), view.analysis())))
            .orElseGet(() -> wording.text("start.camera-on"));
    if (!help.equals(status.getText())) {
      say(help);
    }
  }

  /** The camera is on: whoever takes a start position begins. */
  public void showWatching() {
    say(wording.text("start.camera-on"));
    corner.say("start.not-see-you");
    camera.setDisable(false);
    withoutCamera = false;
    dressButtons();
  }

  /** The camera sends nothing; the next picture clears this away. */
  public void showNoPictures() {
    say(wording.text("fix.no-pictures"));
    corner.clear("reason.no-pictures");
  }

  /** Lets the camera's pictures go. */
  public void forgetCamera() {
    corner.clear("start.camera-off");
  }

  /** Takes the focus to the button that most people want, so that Enter presses it. */
  public void focusMain() {
    (withoutCamera ? demo : practise).requestFocus();
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
      say(wording.text("start.bring-back", wording.exerciseName(exercise)));
    }
  }

  /** Chooses the exercise with this key. */
  public void press(int key) {
    choice.press(key);
  }

  /** The camera is being looked for. */
  public void showLooking() {
    say(wording.text("start.looking"));
    corner.clear("start.looking");
    camera.setDisable(true);
    withoutCamera = false;
    dressButtons();
  }

  /** There is none to be used; {@code why} is one line, for those who want to know. */
  public void showNoCamera(String why) {
    withoutCamera = true;
    showReady(wording.text("start.no-camera"));
    status.setTooltip(new Tooltip(why));
    status.setAccessibleHelp(why);
  }

  /** Says something beside the rest, for as long as this screen lives. */
  public void showNote(String words) {
    note.setText(words);
  }

  /** Nothing is going on; {@code words} say what can be done. */
  public void showReady(String words) {
    say(words);
    status.setTooltip(null);
    corner.clear("start.camera-off");
    camera.setDisable(false);
    dressButtons();
    focusMain();
  }

  private void say(String words) {
    status.setText(words);
    status.setAccessibleText(words);
  }

  /** One button stands out: the practice, or the demo where nothing can be practised. */
  private void dressButtons() {
    Button main = withoutCamera ? demo : practise;
    Button quiet = withoutCamera ? practise : demo;
    main.getStyleClass().setAll("button", "main");
    quiet.getStyleClass().setAll("button", "quiet");
    quiet.setDefaultButton(false);
    main.setDefaultButton(true);
  }

  /** Measured before it is styled: a style that is set during the layout shows a pulse late. */
  @Override
  public void resize(double width, double height) {
    super.resize(width, height);
    measure();
  }

  /** Once more, as the person may want other sizes of text since. */
  @Override
  protected void layoutChildren() {
    measure();
    super.layoutChildren();
  }

  private void measure() {
    double unit = Sizes.deskUnit(this);
    double letters = Looks.text(Math.max(13, unit * 2.1));
    setStyle(Fonts.css(letters));
    practise.setStyle(Fonts.css(letters * 1.35));
    double margin = unit * 3.2;
    content.setStyle("-fx-padding: " + unit * 2.4 + "px " + margin + "px;");
    content.setSpacing(unit * 2);
    content.setMinHeight(getHeight());
    planRow.setSpacing(unit * 3);
    bottom.setSpacing(unit * 3);
    beside.setSpacing(unit * 1.3);
    VBox.setVgrow(choice, Priority.ALWAYS);
    choice.arrange(getWidth() - 2 * margin - 2, unit * 2, letters);
    double wide = Math.min(getWidth() * 0.4, unit * 32 * Math.sqrt(Looks.textScale()));
    corner.arrange(wide);
  }
}
