package plumbline.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import plumbline.session.Preferences;
import plumbline.ui.app.EarlyWindow;
import plumbline.ui.common.Looks;

/** Pictures of screens, for looking at and for tests. */
final class Shots {
  private Shots() {}

  /** What draws pictures for a while. */
  @FunctionalInterface
  interface Drawing {
    void run() throws Exception;
  }

  /** Draws and ends the program, whatever goes wrong: JavaFX's thread would keep it for ever. */
  @SuppressWarnings("CatchAndPrintStackTrace") // it is started by hand, and this is its only word
  static void drawAndExit(Drawing drawing) {
    int status = 1;
    try {
      drawing.run();
      status = 0;
    } catch (Exception | Error e) {
      e.printStackTrace();
    } finally {
      System.exit(status);
    }
  }

  /** From now on screens are made with these looks. */
  static void looks(Preferences preferred) throws Exception {
    FxThread.call(
        () -> {
          Looks.set(preferred);
          return preferred;
        });
  }

  /** The screen as it looks at this size; called on the JavaFX thread. */
  static WritableImage of(Parent screen, int width, int height) {
    Scene scene = screen.getScene() == null ? dressed(screen, width, height) : screen.getScene();
    // Once to style and measure, and again for what depends on the measures.
    scene.snapshot(null);
    layOut(screen, width, height);
    scene.snapshot(null);
    return scene.snapshot(null);
  }

  /** The screen laid out at this size but not drawn, which is faster; on the JavaFX thread. */
  static void layOut(Parent screen, int width, int height) {
    if (screen.getScene() == null) {
      dressed(screen, width, height);
    }
    screen.resize(width, height);
    // Once to style and measure, and again for what depends on the measures.
    for (int i = 0; i < 3; i++) {
      screen.applyCss();
      screen.layout();
    }
  }

  private static Scene dressed(Parent screen, int width, int height) {
    Scene scene = new Scene(new Region(), width, height);
    EarlyWindow.applyLooks(scene);
    Looks.dress(screen);
    scene.setRoot(screen);
    return scene;
  }

  static void save(WritableImage image, Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    PixelReader pixels = image.getPixelReader();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(copy, "png", file.toFile());
  }

  /** A screen made for it, as {@code NAME-WIDTHxHEIGHT.png}. */
  static void save(
      Path folder, String name, int width, int height, Callable<? extends Parent> screen)
      throws Exception {
    Path file = folder.resolve(name + "-" + width + "x" + height + ".png");
    save(FxThread.call(() -> of(screen.call(), width, height)), file);
    System.out.println(file);
  }
}
