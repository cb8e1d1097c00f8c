package plumbline.ui.app;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import plumbline.coaching.Wording;
import plumbline.session.CameraChoice;

/** The choice of a camera in a window of its own: takes camera 1 as soon as its picture comes. */
public final class ChoosingProgram implements CameraDesk.Window {
  private final CompletableFuture<CameraChoice> chosen = new CompletableFuture<>();
  private final Stage stage = new Stage();

  private ChoosingProgram() {}

  /** No arguments; prints what was chosen and which cameras are still in use then. */
  public static void main(String[] args) throws Exception {
    CompletableFuture<ChoosingProgram> begun = new CompletableFuture<>();
    Platform.startup(
        () -> {
          ChoosingProgram window = new ChoosingProgram();
          new CameraDesk(new Wording(Locale.ENGLISH), 0, window).open();
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

  private void press() {
    boolean twoSeen =
        stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(label -> ((Label) label).getText().startsWith("640 × 480 pixels"))
                .count()
            == 2;
    if (twoSeen && !chosen.isDone()) {
      stage.getScene().getRoot().lookupAll(".button").stream()
          .map(Button.class::cast)
          .filter(button -> button.getText().equals("Use this one"))
          .forEach(Button::fire);
    }
  }

  @Override
  public void show(Parent screen) {
    stage.setScene(new Scene(screen, 1280, 720));
    stage.show();
  }

  @Override
  public void choose(CameraChoice choice) {
    chosen.complete(choice);
  }

  @Override
  public void leave() {
    throw new IllegalStateException("nobody leaves");
  }
}
