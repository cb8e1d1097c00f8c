package plumbline.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import plumbline.capture.CaptureException;
import plumbline.coaching.Wording;
import plumbline.fixtures.BusyFolder;
import plumbline.session.LensSession;
import plumbline.session.PreferencesFile;
import plumbline.session.RestingMoves;
import plumbline.settings.LensFolder;
import plumbline.ui.FxThread;
import plumbline.ui.Nobody;
import plumbline.ui.start.StartActions;
import plumbline.ui.start.StartScreen;

/** A calibration before a camera whose driver takes its time. */
@Timeout(60)
class LensDeskTest {
  @RegisterExtension final BusyFolder folder = new BusyFolder();

  private final AtomicInteger begun = new AtomicInteger();
  private final CompletableFuture<Thread> reader = new CompletableFuture<>();
  private final CountDownLatch driver = new CountDownLatch(1);

  @Test
  void whoMeasuresAgainAndLeavesIsNotBroughtBack() throws Exception {
    Scene scene = FxThread.call(() -> new Scene(new Region(), 1280, 720));
    LensDesk desk = FxThread.call(() -> shown(scene));
    assertThat(begun).hasValue(1);
    FxThread.call(
        () -> {
          desk.measureAgain();
          desk.leave();
          return desk;
        });
    driver.countDown();
    reader.get().join();
    assertThat(FxThread.call(scene::getRoot)).isInstanceOf(StartScreen.class);
    assertThat(begun).hasValue(1);
  }

  @Test
  void whoMeasuresAgainBeginsWhenTheCameraIsFree() throws Exception {
    Scene scene = FxThread.call(() -> new Scene(new Region(), 1280, 720));
    LensDesk desk = FxThread.call(() -> shown(scene));
    FxThread.call(
        () -> {
          desk.measureAgain();
          desk.measureAgain(); // an impatient click more
          return desk;
        });
    assertThat(begun).hasValue(1);
    driver.countDown();
    reader.get().join();
    assertThat(FxThread.call(begun::get)).isEqualTo(2);
  }

  private LensDesk shown(Scene scene) {
    AppWindow window = new AppWindow(new Stage(), scene);
    Preferred preferred = new Preferred(new PreferencesFile(folder.path().resolve("preferences")));
    Choice choice =
        new Choice(
            CameralessSetup.in(folder.path()),
            Optional.empty(),
            RestingMoves.in(folder.path().resolve("resting.txt")));
    Running running = new Running(window);
    Home home =
        new Home(window, preferred, choice, running, Nobody.at(StartActions.class), () -> 0);
    LensDesk desk = new LensDesk(Wording.english(), this::subject, window, running, home);
    running.open(desk);
    return desk;
  }

  private LensSession.Subject subject() {
    begun.incrementAndGet();
    return new LensSession.Subject(
        "slow camera",
        () -> {
          reader.complete(Thread.currentThread());
          awaitDriver();
          throw new CaptureException("there is no such camera");
        },
        new LensFolder(folder.path()),
        () -> LocalDate.of(2026, 11, 30));
  }

  private void awaitDriver() throws CaptureException {
    try {
      driver.await();
    } catch (InterruptedException e) {
      throw new CaptureException("interrupted");
    }
  }
}
