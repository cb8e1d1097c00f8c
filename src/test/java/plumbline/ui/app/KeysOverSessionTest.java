package plumbline.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Body;
import plumbline.fixtures.BusyFolder;
import plumbline.fixtures.Motion;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseEstimator;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionWriter;
import plumbline.recording.Streams;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.session.LiveEvent;
import plumbline.session.LiveParts;
import plumbline.session.LiveParts.Pace;
import plumbline.session.NumberedSource;
import plumbline.session.Preferences;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.FxThread;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.start.KeysScreen;
import plumbline.voice.SoundState;

/** F1 in the middle of a repetition, while the session is kept. */
@Timeout(30)
class KeysOverSessionTest {
  private static final List<Exercise> EXERCISES =
      List.of(ExerciseCatalog.find("leg-raise").orElseThrow());
  private static final ThresholdValues VALUES = ThresholdValues.defaults();
  private static final List<PoseFrame> STREAM =
      new Motion(Body.supine(), 25, 7)
          .rest(1).raise(Side.LEFT, 65, 1.5, 1.5, 1.5).rest(1).frames().stream()
              .map(Streams::asEstimated)
              .toList();

  /** The leg is up. */
  private static final int HALFWAY = 75;

  private final Locale machine = Locale.getDefault();
  private final CountDownLatch halfway = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final CompletableFuture<List<RepVerdict>> told = new CompletableFuture<>();
  private final List<Long> seenMeanwhile = new CopyOnWriteArrayList<>();
  private volatile boolean listLiesOver;
  @RegisterExtension final BusyFolder folder = new BusyFolder();

  /** How one leaves the list. */
  enum Way {
    ESCAPE,
    SAME_KEY,
    BUTTON
  }

  private record Begun(BegunWindow window, LiveScreen screen) {}

  @BeforeAll
  static void load() throws CaptureException {
    NativeLibraries.openCv();
  }

  @BeforeEach
  void inEnglishAndSilent() throws Exception {
    Locale.setDefault(Locale.ENGLISH);
    BegunWindow.preferences(folder.path()).save(Preferences.USUAL.withInformed(true));
    BegunWindow.sound(folder.path()).save(SoundState.USUAL.withMuted(true));
  }

  @AfterEach
  void asBefore() {
    Locale.setDefault(machine);
  }

  @ParameterizedTest
  @EnumSource
  void theSessionWaitsAndLosesNothing(Way back) throws Exception {
    Begun begun = FxThread.call(this::begin);
    halfway.await();
    FxThread.call(
        () -> {
          begun.window().press(KeyCode.F1);
          assertThat(begun.window().screen()).isInstanceOf(KeysScreen.class);
          listLiesOver = true;
          return begun;
        });
    goOn.countDown();
    FxThread.call(
        () -> {
          List.of(KeyCode.R, KeyCode.N, KeyCode.M, KeyCode.Q).forEach(begun.window()::press);
          assertThat(begun.window().screen()).isInstanceOf(KeysScreen.class);
          listLiesOver = false;
          leave(begun.window(), back);
          assertThat(begun.window().screen()).isSameAs(begun.screen());
          assertThat(begun.window().navigation().running().isOnScreen()).isTrue();
          return begun;
        });
    List<RepVerdict> verdicts = told.get(30, TimeUnit.SECONDS);
    assertThat(seenMeanwhile).isEmpty();
    assertThat(verdicts).isEqualTo(undisturbed());
    assertKept(begun.window(), verdicts);
  }

  @Test
  void afterwardsTheSameKeysStopAsBefore() throws Exception {
    Begun begun = FxThread.call(this::begin);
    halfway.await();
    FxThread.call(
        () -> {
          begun.window().press(KeyCode.F1);
          begun.window().press(KeyCode.ESCAPE);
          assertThat(halted(begun.window())).isFalse();
          begun.window().press(KeyCode.ESCAPE);
          assertThat(halted(begun.window())).isTrue();
          begun.window().press(KeyCode.F1);
          assertThat(begun.window().screen()).isInstanceOf(KeysScreen.class);
          begun.window().press(KeyCode.F1);
          assertThat(begun.window().screen()).isSameAs(begun.screen());
          assertThat(halted(begun.window())).isTrue();
          return begun;
        });
    goOn.countDown();
    stop(begun.window());
    assertThat(told).isNotDone();
  }

  private static boolean halted(BegunWindow window) {
    return window.navigation().running().run().orElseThrow().isHalted();
  }

  private static void leave(BegunWindow window, Way back) {
    switch (back) {
      case ESCAPE -> window.press(KeyCode.ESCAPE);
      case SAME_KEY -> window.press(KeyCode.F1);
      case BUTTON -> window.button("Back").fire();
    }
  }

  /** On its screen, and kept from its first frame on. */
  private Begun begin() {
    BegunWindow window = BegunWindow.in(folder.path());
    Navigation navigation = window.navigation();
    Wording wording = new Wording(Locale.ENGLISH);
    LiveScreen screen = new LiveScreen(wording, navigation.controls());
    Commentator silent = new Commentator(wording, BegunWindow.voice(folder.path()), () -> VALUES);
    navigation
        .running()
        .replace(
            screen,
            teller -> new LiveRun(parts(), screen, silent, teller::tell),
            event -> {
              if (event instanceof LiveEvent.Ended ended) {
                told.complete(ended.verdicts());
              }
            });
    window.scene().setRoot(screen);
    window.press(KeyCode.R);
    return new Begun(window, screen);
  }

  private LiveParts parts() {
    return new LiveParts(
        Pace.FILE,
        () -> new NumberedSource(STREAM.size(), 0),
        Recited::new,
        () -> VALUES,
        values -> new SessionAnalyzer(EXERCISES, values, ErrorBands.wide()),
        "full",
        (source, exercises, values) -> SessionWriter.create(kept(), Streams.info(values)),
        EXERCISES);
  }

  private Path kept() {
    return folder.path().resolve("kept.plumbline");
  }

  /** Halfway it waits until the list has been laid over. */
  private final class Recited implements PoseEstimator {
    @Override
    public PoseFrame estimate(Frame frame) {
      if (listLiesOver) {
        seenMeanwhile.add(frame.index());
      }
      if (frame.index() == HALFWAY) {
        halfway.countDown();
        try {
          goOn.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      return STREAM.get((int) frame.index());
    }

    @Override
    public void close() {}
  }

  private static List<RepVerdict> undisturbed() {
    SessionAnalyzer analyzer = new SessionAnalyzer(EXERCISES, VALUES, ErrorBands.wide());
    List<RepVerdict> verdicts = new ArrayList<>();
    STREAM.forEach(frame -> verdicts.addAll(analyzer.analyze(frame).newVerdicts()));
    verdicts.addAll(analyzer.finish());
    return verdicts;
  }

  private void assertKept(BegunWindow window, List<RepVerdict> verdicts) throws Exception {
    stop(window);
    try (SessionFile file = SessionFile.open(kept())) {
      assertThat(file.isComplete()).isTrue();
      assertThat(file.frames().count()).isEqualTo(STREAM.size());
      assertThat(file.verdicts()).isEqualTo(verdicts).hasSize(1);
      assertThat(file.events()).isEmpty();
    }
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
