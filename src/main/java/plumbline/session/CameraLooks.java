package plumbline.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import plumbline.capture.CameraRequest;
import plumbline.capture.CameraSource;
import plumbline.capture.Cameras;

/** A look through every camera at once, for the person to choose one; owns them all. */
public final class CameraLooks {
  private final List<Each> all;

  /** One camera and the look through it. */
  public record Each(Cameras.Named camera, CameraLook look) {
    /** Its number and its name. */
    public CameraChoice choice() {
      return new CameraChoice(camera.index(), camera.name());
    }

    /** Whether it is there; where the system does not tell, only its pictures do. */
    public boolean isThere() {
      return camera.known() || look.size().isPresent();
    }
  }

  CameraLooks(List<Cameras.Named> cameras, IntFunction<SourceOpener> opener) {
    all =
        cameras.stream()
            .map(c -> new Each(c, new CameraLook(c.index(), opener.apply(c.index()))))
            .toList();
  }

  /** Those that are there now. */
  public static CameraLooks ofThisComputer() {
    return new CameraLooks(
        Cameras.all(), index -> () -> CameraSource.open(CameraRequest.of(index)));
  }

  /** Opens them all, each on a thread of its own. */
  public void start(Supplier<ViewPort> viewPort) {
    all.forEach(each -> each.look().start(viewPort));
  }

  /** In the order of their numbers. */
  public List<Each> all() {
    return all;
  }

  /**
   * Closes all of them, without waiting.
   *
   * @param index of the camera that is needed next; completes when it is free
   */
  public CompletableFuture<Void> stopFor(int index) {
    CompletableFuture<Void> free = CompletableFuture.completedFuture(null);
    for (Each each : all) {
      CompletableFuture<Void> closed = each.look().stop();
      free = each.camera().index() == index ? closed : free;
    }
    return free;
  }

  /** Closes all of them, without waiting; completes when all are closed. */
  public CompletableFuture<Void> stop() {
    return CompletableFuture.allOf(
        all.stream().map(each -> each.look().stop()).toArray(CompletableFuture<?>[]::new));
  }
}
