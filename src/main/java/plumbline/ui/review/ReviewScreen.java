package plumbline.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import plumbline.coaching.Wording;
import plumbline.session.ReviewSession;
import plumbline.session.ReviewState;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Pieces;
import plumbline.ui.common.SceneStyles;
import plumbline.ui.common.Sizes;
import plumbline.ui.common.Theme;

/**
 * A session looked at: its movements at the left, the chosen frame and its curves in the middle,
 * its numbers at the right. Everything answers to the keyboard.
 */
public final class ReviewScreen extends BorderPane {
  private static final double TIMELINE_PART = 0.31;

  private final ReviewSession session;
  private final ReviewModel model;
  private final PicturePane picture;
  private final Timeline timeline;
  private final SummaryPane summary;
  private final List<Runnable> endings = new ArrayList<>();
  private final ReviewHeader header;
  private Rescue rescue = Rescue.NONE;
  private final VBox left;
  private final VBox right;
  private final SideColumns columns;
  private final VBox middle;
  private final Label help;
  private final Comparing comparing;
  private final ReviewWords words;
  private final ReviewActions actions;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse(now);
        }
      };
  private Theme theme = Theme.LIGHT;

  /** Shows {@code session}, which is started and ended with this screen. */
  public ReviewScreen(Wording wording, ReviewSession session, ReviewActions actions) {
    this.session = session;
    model = new ReviewModel(session);
    this.actions = actions;
    words = new ReviewWords(wording, model);
    picture = new PicturePane(model, words);
    timeline = new Timeline(model, words);
    summary = new SummaryPane(model, words);
    comparing =
        new Comparing(
            model, () -> new ComparePane(session, words, actions), this::showTwo, this::showOne);
    VerdictList list = new VerdictList(model, words);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox.setVgrow(summary, Priority.ALWAYS);
    left = new VBox(Pieces.label(words.text("list"), "column-heading"), list);
    right = new VBox(summary);
    columns = new SideColumns(this, left, list, right);
    if (SideColumns.isTextLarge()) {
      summary.showWhole();
    }
    middle = middle();
    help = help();
    getStyleClass().add("review");
    header = new ReviewHeader(model, words, actions, comparing::toggle, this::toggleTheme);
    setTop(header);
    setCenter(middle);
    columns.show();
    setBottom(help);
    listen(
        new ReviewKeys(model, timeline, actions, comparing, this::toggleTheme, list::focusChosen));
    SceneStyles.lend(this, "/plumbline/css/review.css");
    setTheme(Looks.deskTheme());
  }

  private VBox middle() {
    VBox.setVgrow(picture, Priority.ALWAYS);
    VBox column = new VBox(picture, new PlayBar(model, words), timeline);
    column.getStyleClass().add("middle-column");
    return column;
  }

  private Label help() {
    Label line = Pieces.paragraph(words.text("keys"), "help");
    line.setTextAlignment(TextAlignment.CENTER);
    line.setMaxWidth(Double.MAX_VALUE);
    return line;
  }

  private void listen(ReviewKeys keys) {
    addEventFilter(KeyEvent.KEY_PRESSED, keys::onKey);
    sceneProperty().addListener((property, before, now) -> dress(before, now));
    model.stateProperty().addListener((property, before, now) -> arrange(now));
    model.selectedProperty().addListener((property, before, now) -> comparing.choose(now));
  }

  /** The controls' theme belongs to the scene: it is this screen's while it is shown. */
  private void dress(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.setUserAgentStylesheet(null);
    }
    if (now != null) {
      now.setUserAgentStylesheet(theme.styleSheet());
    }
  }

  /** What is chosen and shown. */
  public ReviewModel model() {
    return model;
  }

  /** Puts a panel below the list of movements, such as the reviewer's own verdict. */
  public void addBelowList(Node panel) {
    left.getChildren().add(panel);
  }

  /** Takes such panels away again. */
  void removeBelowList(Class<? extends Node> panels) {
    left.getChildren().removeIf(panels::isInstance);
  }

  /** Puts a tool into the header. */
  void addTool(Node tool) {
    header.addTool(tool);
  }

  /** Says something that is good to know, in the header. */
  void tell(String what) {
    header.tell(what);
  }

  /** What can be done about a damaged session. */
  void offerRescue(Rescue offered) {
    rescue = offered;
    header.offerRescue(offered);
    arrange(model.state());
  }

  /** Without any frame there is nothing to arrange around it. */
  private void arrange(ReviewState state) {
    boolean nothing = !state.step().isRunning() && state.frames() == 0;
    if (nothing) {
      columns.hide();
      setBottom(null);
      setCenter(new NothingPane(words, state, rescue, actions::leave));
    }
  }

  /** Puts a panel below the summary, such as what other limits would change. */
  public void addBelowSummary(Node panel) {
    right.getChildren().add(panel);
  }

  /** Scrolls to a panel that has changed, where it may be out of sight. */
  void reveal(Node panel) {
    columns.reveal(panel);
  }

  /** Something that ends together with the screen. */
  public void whenReleased(Runnable ending) {
    endings.add(ending);
  }

  /** Begins to read and to draw. */
  public void start() {
    session.start();
    timer.start();
  }

  /** Ends everything; called once, when the screen is left. */
  public void release() {
    timer.stop();
    session.close();
    endings.forEach(Runnable::run);
    picture.release();
    comparing.release();
    summary.release();
  }

  /** Takes over what has come since; once a pulse. */
  public void pulse(long clockNanos) {
    model.pulse(clockNanos);
    picture.pulse();
    summary.pulse();
    comparing.pulse(clockNanos);
  }

  private void toggleTheme() {
    setTheme(theme.other());
  }

  /** Light or dark; the picture's ground is always dark. */
  public void setTheme(Theme looks) {
    theme = looks;
    if (getScene() != null) {
      getScene().setUserAgentStylesheet(looks.styleSheet());
    }
    getStyleClass().remove("dark");
    if (looks == Theme.DARK) {
      getStyleClass().add("dark");
    }
    timeline.setTheme(looks);
    comparing.setTheme(looks);
  }

  private void showOne() {
    setCenter(middle);
    columns.show();
    help.setText(words.text("keys"));
  }

  private void showTwo(ComparePane compared) {
    columns.showBesideTwo();
    setCenter(SideColumns.scrolling(compared));
    help.setText(words.text("keys-compare"));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    columns.size(width, height);
    timeline.setMinHeight(Math.max(150, height * TIMELINE_PART));
    timeline.setMaxHeight(Math.max(150, height * TIMELINE_PART));
    String size = Fonts.css(Looks.text(Math.max(12.5, Sizes.unit(width, height) * 1.55)));
    if (!size.equals(getStyle())) {
      setStyle(size);
    }
    super.layoutChildren();
  }
}
