package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.coaching.Cue;
import plumbline.coaching.Wording;
import plumbline.session.LibraryDesk;
import plumbline.session.SessionFolder;
import plumbline.session.SessionLibrary;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.app.EarlyWindow;
import plumbline.ui.common.Looks;
import plumbline.ui.library.LibraryActions;
import plumbline.ui.library.LibraryScreen;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.progress.ProgressScreen;
import plumbline.ui.setup.CameraScreen;
import plumbline.ui.start.InformedScreen;
import plumbline.ui.start.KeysScreen;
import plumbline.ui.start.StartScreen;

/**
 * A screen that comes into the window is whole in its first picture: on a busy machine the next one
 * may be a second away.
 */
class FirstPictureTest {

  /** Screens, as they are when they are put in. */
  @SuppressWarnings("ImmutableEnumChecker") // what makes a screen never changes
  enum Fresh {
    START(
        () -> {
          StartScreen screen =
              new StartScreen(
                  Wording.english(), new Silent(), Silent.EXERCISES, ThresholdValues.defaults());
          screen.select(Optional.empty());
          return screen;
        }),
    KEYS(() -> new KeysScreen(Wording.english(), "settings.back", () -> {})),
    INFORMED(() -> new InformedScreen(Wording.english(), true, () -> {})),
    LIBRARY(
        () ->
            new LibraryScreen(
                Wording.english(),
                Nobody.at(LibraryActions.class),
                new LibraryDesk(
                    new SessionLibrary(new SessionFolder(Path.of("nowhere"))), Runnable::run))),
    PROGRESS(
        () -> {
          ProgressScreen screen = new ProgressScreen(Wording.english(), () -> {});
          screen.show(List.of());
          return screen;
        }),
    LENS(LensShots::screen),
    TWO_CAMERAS(() -> cameras(List.of("Front", "Desk"))),
    THREE_CAMERAS(() -> cameras(List.of("Front", "Desk", "Ceiling, wide"))),
    CANNOT_SEE(() -> live(new Cue(Cue.Kind.CANNOT_SEE, "fix.feet-out-of-frame"))),
    STOPPED(
        () -> {
          LiveScreen screen = live(new Cue(Cue.Kind.SHAPE, "cue.leg-raise.knee_bend"));
          screen.showStop();
          return screen;
        }),
    OVER(
        () -> {
          LiveScreen screen = live(new Cue(Cue.Kind.SHAPE, "cue.leg-raise.knee_bend"));
          screen.showEnd(List.of());
          return screen;
        });

    private final Supplier<? extends Parent> make;

    Fresh(Supplier<? extends Parent> make) {
      this.make = make;
    }
  }

  private static CameraScreen cameras(List<String> names) {
    return new CameraScreen(
        Wording.english(), names, 0, chosen -> {}, Nobody.at(CameraScreen.Actions.class));
  }

  private static LiveScreen live(Cue cue) {
    ShownLive live = new ShownLive();
    LiveScreen screen = new LiveScreen(Wording.english(), live.actions);
    screen.show(live.view(Optional.of(cue), 1280, 720), picture -> {});
    return screen;
  }

  @ParameterizedTest
  @EnumSource
  void nothingMovesAfterOneStylingAndOneLayout(Fresh fresh) throws Exception {
    FxThread.call(
        () -> {
          Parent screen = fresh.make.get();
          Scene scene = new Scene(new Region(), 1280, 720);
          EarlyWindow.applyLooks(scene);
          Looks.dress(screen);
          scene.setRoot(screen);
          pass(screen);
          List<String> first = places(screen);
          pass(screen);
          pass(screen);
          List<String> settled = places(screen);
          assertThat(first).hasSizeGreaterThan(10);
          assertThat(first).filteredOn(place -> !settled.contains(place)).isEmpty();
          assertThat(settled).hasSameSizeAs(first);
          return screen;
        });
  }

  private static void pass(Parent screen) {
    screen.applyCss();
    screen.layout();
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  /** Where each node is, how large, and in which letters. */
  private static List<String> places(Parent screen) {
    List<String> all = new ArrayList<>();
    List<Node> shown = ShownReview.all(screen, Node.class);
    shown.removeIf(node -> !isShown(node));
    for (Node node : shown) {
      String letters = node instanceof Labeled words ? " " + words.getFont() : "";
      all.add(node.getBoundsInParent() + letters + " of " + node);
    }
    return all;
  }
}
