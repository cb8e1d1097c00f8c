package plumbline.privacy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Window;
import plumbline.Main;
import plumbline.ui.live.LiveScreen;

/** The program with its window, playing a video for a few seconds, then closed as by a person. */
final class Watching {
  private static final long PLAY_MS = 4_000;
  private static final long LOOK_AGAIN_MS = 100;

  private Watching() {}

  /** Argument: the video. */
  public static void main(String[] args) throws Exception {
    Thread program =
        new Thread(() -> Main.main(new String[] {"live", "--video", args[0]}), "program");
    program.start();
    while (!ask(Watching::plays)) {
      Thread.sleep(LOOK_AGAIN_MS);
    }
    Thread.sleep(PLAY_MS);
    System.out.println("shown");
    Platform.runLater(() -> Window.getWindows().forEach(Window::hide));
    program.join();
  }

  private static boolean plays() {
    return Window.getWindows().stream()
        .anyMatch(window -> window.getScene().getRoot() instanceof LiveScreen);
  }

  private static boolean ask(Supplier<Boolean> question)
      throws ExecutionException, InterruptedException {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    try {
      Platform.runLater(() -> answer.complete(question.get()));
    } catch (IllegalStateException e) {
      return false; // JavaFX has not started yet
    }
    return answer.get();
  }
}
