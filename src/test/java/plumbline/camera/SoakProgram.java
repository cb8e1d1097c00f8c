package plumbline.camera;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import plumbline.session.LiveSetup;

/**
 * A live session on its screen, from camera 0, recorded with its video, for some seconds: prints
 * what the process holds every few seconds ({@link SoakSample}). The window is drawn into memory.
 */
final class SoakProgram {
  private static final long A_SECOND_MS = 1000;

  private SoakProgram() {}

  /** Arguments: folder of recordings, model, seconds, seconds between two samples. */
  public static void main(String[] args) throws Exception {
    LiveSetup setup = LiveProgram.setup(Path.of(args[0]), args[1], "leg-raise");
    SoakWatch watch = new SoakWatch();
    CompletableFuture<LiveWindow> begun = new CompletableFuture<>();
    Platform.startup(
        () -> {
          LiveWindow window = new LiveWindow(setup, setup.ofCamera(setup.personalUse()));
          window.start(true, watch::shown);
          begun.complete(window);
        });
    LiveWindow window = begun.get(60, TimeUnit.SECONDS);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(args[2]));
    while (System.nanoTime() < end) {
      Thread.sleep(Long.parseLong(args[3]) * A_SECOND_MS);
      System.out.println(watch.sample().line());
    }
    window.stop();
    System.out.println("stopped");
    System.exit(0);
  }
}
