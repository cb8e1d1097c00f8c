package plumbline.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.pose.PoseModelKind;
import plumbline.settings.AccuracyFile;

/**
 * The error bands of each model, read once, beside everything else: that takes half a second when
 * the program has just begun. Thread-safe.
 */
public final class BandsByModel {
  private final AccuracyFile file;
  private final Map<PoseModelKind, MeasuredBands> known = new ConcurrentHashMap<>();

  public BandsByModel(AccuracyFile file) {
    this.file = file;
  }

  /** Those of this model, which somebody begins to read or needs. */
  public MeasuredBands of(PoseModelKind model) {
    return known.computeIfAbsent(model, kind -> new MeasuredBands(() -> file.load(kind.id())));
  }
}
