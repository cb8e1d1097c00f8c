package plumbline.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Window;
import plumbline.Main;
import plumbline.fixtures.RecordedSet;
import plumbline.ui.live.LiveScreen;
import plumbline.ui.start.InformedScreen;

/** The program with its window, playing a video for a few seconds, then closed as by a person. */
final class Watching {
  private static final long PLAY_MS = 4_000;
  private static final long LOOK_AGAIN_MS = 100;

  private Watching() {}

  /** Arguments: the video; a session to be made, after which all machine code in use is told. */
  public static void main(String[] args) throws Exception {
    Thread program =
        new Thread(() -> Main.main(new String[] {"live", "--video", args[0]}), "program");
    program.start();
    while (!ask(Watching::plays)) {
      Thread.sleep(LOOK_AGAIN_MS);
    }
    Thread.sleep(PLAY_MS);
    System.out.println("shown");
    if (args.length > 1) {
      RecordedSet.write(Path.of(args[1]), RecordedSet.frames(12, 9));
      tellCode();
    }
    Platform.runLater(() -> Window.getWindows().forEach(Window::hide));
    program.join();
  }

  /** The files that are mapped to be executed. */
  private static void tellCode() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
      String[] words = line.split(" +", 6);
      if (words[1].contains("x") && words.length > 5 && words[5].startsWith("/")) {
        System.out.println("code " + words[5]);
      }
    }
  }

  private static boolean plays() {
    List<Parent> shown =
        Window.getWindows().stream().map(window -> window.getScene().getRoot()).toList();
    shown.stream().filter(InformedScreen.class::isInstance).forEach(Watching::goOn);
    return shown.stream().anyMatch(LiveScreen.class::isInstance);
  }

  /** At the first start of all something is to be read first. */
  private static void goOn(Parent screen) {
    screen.lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .forEach(button -> ((Button) button).fire());
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
