package plumbline.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.BusyFolder;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseEstimator;
import plumbline.scoring.Exercise;
import plumbline.session.LiveParts;
import plumbline.session.LiveParts.Pace;
import plumbline.session.NumberedSource;
import plumbline.session.Preferences;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.FxThread;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.start.StartScreen;

/** The keys while a stop asks, and those that stop where all is over already. */
@Timeout(30)
class EndKeysTest {
  private static final List<Exercise> EXERCISES =
      List.of(ExerciseCatalog.find("leg-raise").orElseThrow());
  private static final ThresholdValues VALUES = ThresholdValues.defaults();
  private final Locale machine = Locale.getDefault();
  @RegisterExtension final BusyFolder folder = new BusyFolder();

  /** As long as it stands still, every key is pressed hastily. */
  private long nowNanos;

  @BeforeEach
  void inEnglish() throws Exception {
    Locale.setDefault(Locale.ENGLISH);
    BegunWindow.preferences(folder.path()).save(Preferences.USUAL.withInformed(true));
  }

  @AfterEach
  void asBefore() {
    Locale.setDefault(machine);
  }

  @Test
  void escLeadsBackAndAsksNothing() throws Exception {
    BegunWindow window = FxThread.call(this::ended);
    FxThread.call(
        () -> {
          window.press(KeyCode.ESCAPE);
          assertThat(window.screen()).isInstanceOf(StartScreen.class);
          return window;
        });
    stop(window);
  }

  /**
   * Pain may come with the last picture: whoever presses to stop has not asked for another round.
   */
  @Test
  void whoStillPressesToStopBeginsNothing() throws Exception {
    BegunWindow window = FxThread.call(this::ended);
    FxThread.call(
        () -> {
          Button again = (Button) window.button("Watch again");
          assertThat(window.scene().getFocusOwner()).isSameAs(again);
          window.press(again, KeyCode.SPACE);
          assertThat(window.navigation().running().run().orElseThrow().isHalted()).isFalse();
          assertThat(again.isArmed()).isFalse();
          window.press(KeyCode.ESCAPE);
          Button practise = (Button) window.scene().getFocusOwner();
          assertThat(practise.getText()).isEqualTo("Start today's practice");
          window.press(practise, KeyCode.SPACE);
          window.press(practise, KeyCode.ENTER);
          assertThat(practise.isArmed()).isFalse();
          assertThat(window.navigation().running().run()).isEmpty();
          nowNanos += 2_000_000_000L;
          window.press(practise, KeyCode.SPACE);
          assertThat(practise.isArmed()).as("after a moment's calm").isTrue();
          return window;
        });
    stop(window);
  }

  /** What begins something else belongs to the first screen. */
  @Test
  void noKeyLeadsAwayFromTheQuestionOfAStop() throws Exception {
    BegunWindow window = FxThread.call(this::begun);
    FxThread.call(
        () -> {
          Parent session = window.screen();
          window.navigation().controls().painStop();
          LiveRun stopped = window.navigation().running().run().orElseThrow();
          for (KeyCode key : KeyCode.values()) {
            if (key != KeyCode.F1) {
              window.press(key);
              assertThat(window.screen()).as("%s", key).isSameAs(session);
              assertThat(window.navigation().running().run()).as("%s", key).contains(stopped);
              assertThat(stopped.isHalted()).as("%s", key).isTrue();
            }
          }
          return window;
        });
    stop(window);
  }

  /** A session whose video is over. */
  private BegunWindow ended() {
    BegunWindow window = begun();
    ((LiveScreen) window.screen()).showEnd(List.of());
    return window;
  }

  /** A session of a video without frames. */
  private BegunWindow begun() {
    BegunWindow window = BegunWindow.in(folder.path(), () -> nowNanos);
    window.screen().applyCss(); // only what has been drawn can have the focus
    window.screen().layout();
    Navigation navigation = window.navigation();
    Wording wording = Wording.english();
    LiveScreen screen =
        new LiveScreen(wording, navigation.controls(), () -> VALUES, () -> nowNanos);
    Commentator silent = new Commentator(wording, BegunWindow.voice(folder.path()), () -> VALUES);
    navigation
        .running()
        .replace(screen, teller -> new LiveRun(parts(), screen, silent, teller::tell), event -> {});
    window.scene().setRoot(screen);
    return window;
  }

  private static LiveParts parts() {
    PoseEstimator unused =
        new PoseEstimator() {
          @Override
          public PoseFrame estimate(Frame frame) {
            throw new AssertionError("there is no frame");
          }

          @Override
          public void close() {}
        };
    return new LiveParts(
        Pace.FILE,
        () -> new NumberedSource(0, 0),
        () -> unused,
        () -> VALUES,
        values -> new SessionAnalyzer(EXERCISES, values, ErrorBands.wide()),
        "full",
        (source, exercises, values) -> {
          throw new AssertionError("nothing is kept");
        },
        EXERCISES);
  }

  private static void stop(BegunWindow window) throws Exception {
    CompletableFuture<Void> over = new CompletableFuture<>();
    FxThread.call(
        () -> {
          window.navigation().running().stop(() -> over.complete(null));
          return over;
        });
    over.get(30, TimeUnit.SECONDS);
  }
}
