package plumbline.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import plumbline.coaching.Wording;
import plumbline.session.ReviewSession;
import plumbline.ui.overlay.PictureView;
import plumbline.ui.review.ReviewActions;
import plumbline.ui.review.ReviewScreen;
import plumbline.ui.review.Settled;

/**
 * A review screen in a scene of its own, for tests and for pictures; not to be used on its thread.
 */
final class ShownReview implements AutoCloseable {
  private static final long PULSE_MS = 20;

  private final ReviewScreen screen;
  private final ReviewSession session;
  private final int width;
  private final int height;

  private ShownReview(ReviewScreen screen, ReviewSession session, int width, int height) {
    this.screen = screen;
    this.session = session;
    this.width = width;
    this.height = height;
  }

  static ShownReview of(ReviewSession session, ReviewActions actions, int width, int height)
      throws Exception {
    return of(session, actions, Wording.english(), width, height);
  }

  static ShownReview of(
      ReviewSession session, ReviewActions actions, Wording wording, int width, int height)
      throws Exception {
    ReviewScreen screen =
        FxThread.call(
            () -> {
              ReviewScreen made = new ReviewScreen(wording, session, actions);
              Shots.of(made, width, height);
              return made;
            });
    return new ShownReview(screen, session, width, height);
  }

  ReviewScreen screen() {
    return screen;
  }

  /** Begins to read. */
  ShownReview start() {
    session.start();
    return this;
  }

  /** Does something on the screen's thread. */
  ShownReview run(Consumer<ReviewScreen> what) throws Exception {
    FxThread.call(
        () -> {
          what.accept(screen);
          screen.pulse(System.nanoTime());
          return screen;
        });
    return this;
  }

  /** Asks something on the screen's thread. */
  <T> T ask(Callable<T> what) throws Exception {
    return FxThread.call(what);
  }

  /** Lets it go on until something is so; a test sets how long that may take. */
  ShownReview until(Predicate<ReviewScreen> so) throws Exception {
    while (!goOn(so)) {
      Thread.sleep(PULSE_MS);
    }
    return this;
  }

  private boolean goOn(Predicate<ReviewScreen> so) throws Exception {
    return FxThread.call(
        () -> {
          screen.pulse(System.nanoTime());
          return so.test(screen);
        });
  }

  /** Until all frames have come. */
  ShownReview untilRead() throws Exception {
    return until(shown -> !shown.model().state().step().isRunning());
  }

  /** Until what is asked for is drawn: every picture, or without a video the frames alone. */
  ShownReview untilDrawn() throws Exception {
    boolean video = session.state().source().video().isPresent();
    return until(
        shown ->
            Settled.is(shown)
                && (!video || pictures(shown).allMatch(view -> view.getImage() != null)));
  }

  /** Small pictures come last of all. */
  private static Stream<PictureView> pictures(ReviewScreen shown) {
    boolean running = shown.model().state().step().isRunning();
    return all(shown, PictureView.class).stream()
        .filter(view -> !running || view.getParent().getStyleClass().contains("picture"));
  }

  void save(Path file) throws Exception {
    FxThread.call(() -> Shots.of(screen, width, height));
    run(shown -> {});
    Shots.save(FxThread.call(() -> Shots.of(screen, width, height)), file);
    System.out.println(file);
  }

  /** Presses the button that is called so. */
  static void press(Parent root, String words) {
    all(root, ButtonBase.class).stream()
        .filter(button -> words.equals(button.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + words + " in " + texts(root)))
        .fire();
  }

  /** What can be read. */
  static List<String> texts(Parent root) {
    return all(root, Labeled.class).stream()
        .filter(Node::isVisible)
        .map(Labeled::getText)
        .filter(text -> text != null && !text.isEmpty())
        .toList();
  }

  /** Shows two repetitions side by side in place of one, or one again. */
  static void compare(ReviewScreen screen) {
    OnScreen.press(screen, KeyCode.C);
  }

  /** All nodes of a kind. */
  static <T extends Node> List<T> all(Parent root, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Node child : root.getChildrenUnmodifiable()) {
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      }
      if (child instanceof Parent parent) {
        found.addAll(all(parent, type));
      }
    }
    return found;
  }

  @Override
  public void close() {
    FxThread.last(screen::release);
  }
}
