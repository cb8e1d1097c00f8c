package plumbline.ui.app;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Tells when what a scene shows now is drawn; on the thread of the window. */
final class Drawn {
  private Drawn() {}

  /** Does something after the next time that the scene is laid out, which is when it is drawn. */
  static void then(Scene scene, Runnable action) {
    Runnable once =
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            action.run();
          }
        };
    scene.addPostLayoutPulseListener(once);
    Platform.requestNextPulse();
  }
}
