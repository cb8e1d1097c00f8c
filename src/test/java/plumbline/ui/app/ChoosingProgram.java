package plumbline.ui.app;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import plumbline.coaching.Wording;
import plumbline.session.CameraChoice;

/** The choice of a camera in a window of its own: takes camera 1 as soon as its picture comes. */
public final class ChoosingProgram {
  private final CompletableFuture<CameraChoice> chosen = new CompletableFuture<>();
  private final Stage stage = new Stage();
  private final Scene scene = new Scene(new Region(), 1280, 720);

  private ChoosingProgram() {}

  /** No arguments; prints what was chosen and which cameras are still in use then. */
  public static void main(String[] args) throws Exception {
    CompletableFuture<ChoosingProgram> begun = new CompletableFuture<>();
    Platform.startup(
        () -> {
          ChoosingProgram window = new ChoosingProgram();
          window.open();
          begun.complete(window);
        });
    ChoosingProgram window = begun.get();
    while (!window.chosen.isDone()) {
      Platform.runLater(window::press);
      Thread.sleep(100);
    }
    System.out.println(window.chosen.get());
    System.exit(0);
  }

  private void open() {
    stage.setScene(scene);
    stage.show();
    AppWindow window = new AppWindow(stage, scene);
    Running running = new Running(window);
    running.open(
        new CameraDesk(
            new Wording(Locale.ENGLISH),
            0,
            window,
            running,
            chosen::complete,
            () -> {
              throw new IllegalStateException("nobody leaves");
            }));
  }

  private void press() {
    boolean twoSeen =
        scene.getRoot().lookupAll(".label").stream()
                .filter(label -> ((Label) label).getText().startsWith("640 × 480 pixels"))
                .count()
            == 2;
    if (twoSeen && !chosen.isDone()) {
      scene.getRoot().lookupAll(".button").stream()
          .map(Button.class::cast)
          .filter(button -> button.getText().equals("Use this one"))
          .forEach(Button::fire);
    }
  }
}
