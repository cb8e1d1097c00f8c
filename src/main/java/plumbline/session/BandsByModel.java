package plumbline.session;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.pose.PoseModelKind;
import plumbline.settings.AccuracyFile;
import plumbline.settings.AccuracyResult;

/**
 * The error bands of each model, read once: reading takes most of a second when the program has
 * just begun, so the first ones are read while the window is made. Thread-safe.
 */
public final class BandsByModel {
  private final AccuracyFile file;
  private final Map<PoseModelKind, CompletableFuture<AccuracyResult>> read =
      new ConcurrentHashMap<>();

  public BandsByModel(AccuracyFile file) {
    this.file = file;
  }

  /** Begins to read those of this model, and returns at once. */
  public void begin(PoseModelKind model) {
    var unused = reading(model);
  }

  /** Those of this model; waits for them. */
  public AccuracyResult of(PoseModelKind model) {
    return reading(model).join();
  }

  private CompletableFuture<AccuracyResult> reading(PoseModelKind model) {
    return read.computeIfAbsent(
        model, kind -> CompletableFuture.supplyAsync(() -> file.load(kind.id())));
  }
}
