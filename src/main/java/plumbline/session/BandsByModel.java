package plumbline.session;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.pose.PoseModelKind;
import plumbline.settings.AccuracyFile;

/**
 * The error bands of each model, read once, beside everything else: that takes half a second when
 * the program has just begun. Thread-safe.
 */
public final class BandsByModel {
  private final AccuracyFile file;
  private final Map<PoseModelKind, MeasuredBands> begun = new ConcurrentHashMap<>();

  public BandsByModel(AccuracyFile file) {
    this.file = file;
  }

  /** Those of this model; begins to read them if nobody did, and returns at once. */
  public MeasuredBands of(PoseModelKind model) {
    return begun.computeIfAbsent(
        model,
        kind -> new MeasuredBands(CompletableFuture.supplyAsync(() -> file.load(kind.id()))));
  }
}
