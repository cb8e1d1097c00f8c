package plumbline.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.ui.FxThread;

/** What is shown beside a session waits for the camera, and for nothing once it was left. */
class RunningTest {
  private final List<String> told = new ArrayList<>();
  private final SlowToClose before = new SlowToClose("before");
  private final SlowToClose next = new SlowToClose("next");
  private Running running;

  /** Holds a camera whose driver lets go late. */
  private final class SlowToClose implements Running.Beside {
    private final String name;
    private Runnable letGo = () -> {};

    SlowToClose(String name) {
      this.name = name;
    }

    @Override
    public void open() {
      told.add("open " + name);
    }

    @Override
    public void close(Runnable afterwards) {
      told.add("close " + name);
      letGo = afterwards;
    }
  }

  @BeforeEach
  void nothingRuns() throws Exception {
    running = FxThread.call(() -> new Running(new AppWindow(new Stage(), new Scene(new Region()))));
  }

  @Test
  void whatComesNextOpensWhenTheCameraIsFree() throws Exception {
    on(() -> running.open(before));
    on(() -> running.openWhenFree(next));
    assertThat(told).containsExactly("open before", "close before");
    on(() -> before.letGo.run());
    assertThat(toldAfterAll()).containsExactly("open before", "close before", "open next");
    assertThat(running.is(next)).isTrue();
  }

  @Test
  void whatWasLeftBeforeTheCameraWasFreeDoesNotOpen() throws Exception {
    on(() -> running.open(before));
    on(() -> running.openWhenFree(next));
    on(running::stop);
    on(() -> before.letGo.run());
    assertThat(toldAfterAll()).containsExactly("open before", "close before", "close next");
    assertThat(running.is(next)).isFalse();
  }

  @Test
  void whatWasReplacedBeforeTheCameraWasFreeDoesNotOpen() throws Exception {
    SlowToClose instead = new SlowToClose("instead");
    on(() -> running.open(before));
    on(() -> running.openWhenFree(next));
    on(() -> running.open(instead));
    on(() -> before.letGo.run());
    assertThat(toldAfterAll()).doesNotContain("open next").contains("open instead");
  }

  @Test
  void whatWasLeftWhileItBeganAnewDoesNotOpenAgain() throws Exception {
    on(() -> running.open(before));
    on(() -> running.openWhenFree(before));
    Runnable letGo = before.letGo;
    on(running::stop);
    on(letGo);
    assertThat(toldAfterAll()).containsExactly("open before", "close before", "close before");
  }

  private static void on(Runnable work) throws Exception {
    FxThread.call(
        () -> {
          work.run();
          return work;
        });
  }

  /** What was put off until later has been done by then. */
  private List<String> toldAfterAll() throws Exception {
    return FxThread.call(() -> told);
  }
}
