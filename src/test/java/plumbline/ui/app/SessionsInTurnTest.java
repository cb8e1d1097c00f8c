package plumbline.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.SourceInfo;
import plumbline.coaching.Wording;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseEstimator;
import plumbline.recording.Streams;
import plumbline.session.LiveParts;
import plumbline.session.LiveParts.Pace;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.FxThread;
import plumbline.ui.Nobody;
import plumbline.ui.live.LiveActions;
import plumbline.ui.live.LiveScreen;

/** Sessions that take each other's place faster than a camera lets go. */
@Timeout(30)
class SessionsInTurnTest {
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final Semaphore opened = new Semaphore(0);
  private final Semaphore mayClose = new Semaphore(0);
  @TempDir Path folder;
  private Running running;

  /** A camera without pictures, which lets go when it may. */
  private final class Camera implements FrameSource {
    private final String name;

    Camera(String name) {
      this.name = name;
      told.add("open " + name);
      opened.release();
    }

    @Override
    public SourceInfo info() {
      return Streams.source();
    }

    /** Until the session interrupts it. */
    @Override
    public Optional<Frame> next() {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return Optional.empty();
    }

    @Override
    public void close() {
      mayClose.acquireUninterruptibly();
      told.add("close " + name);
    }
  }

  private static final class Idle implements PoseEstimator {
    @Override
    public PoseFrame estimate(Frame frame) {
      throw new IllegalStateException("there are no pictures");
    }

    @Override
    public void close() {}
  }

  @BeforeEach
  void nothingRuns() throws Exception {
    running = FxThread.call(() -> new Running(new AppWindow(new Stage(), new Scene(new Region()))));
  }

  @Test
  void theLastOneBeginsAlsoWhenThoseBeforeItNeverDid() throws Exception {
    replaceBy("first", "second", "third");
    opened.acquire();
    assertThat(told).containsExactly("open third");
    end();
  }

  @Test
  void theLastOneWaitsForACameraThatIsSlowToLetGo() throws Exception {
    replaceBy("first");
    opened.acquire();
    replaceBy("second", "third");
    assertThat(told).containsExactly("open first");
    mayClose.release();
    opened.acquire();
    assertThat(told).containsExactly("open first", "close first", "open third");
    end();
  }

  private void replaceBy(String... names) throws Exception {
    FxThread.call(
        () -> {
          for (String name : names) {
            replace(name);
          }
          return running;
        });
    // What was put off until later has been done by then.
    FxThread.call(() -> running);
  }

  private void replace(String name) {
    Wording wording = new Wording(Locale.ENGLISH);
    LiveScreen screen = new LiveScreen(wording, Nobody.at(LiveActions.class));
    Commentator commentator =
        new Commentator(wording, BegunWindow.voice(folder), ThresholdValues::defaults);
    running.replace(
        screen, teller -> new LiveRun(parts(name), screen, commentator, teller::tell), event -> {});
  }

  private LiveParts parts(String name) {
    return new LiveParts(
        Pace.CAMERA,
        () -> new Camera(name),
        Idle::new,
        ThresholdValues::defaults,
        values -> new SessionAnalyzer(List.of(), values, ErrorBands.wide()),
        "full",
        (source, exercises, values) -> {
          throw new IllegalStateException("nothing is recorded");
        },
        List.of());
  }

  private void end() throws Exception {
    mayClose.release();
    CountDownLatch over = new CountDownLatch(1);
    FxThread.call(
        () -> {
          running.stop(over::countDown);
          return running;
        });
    over.await();
  }
}
