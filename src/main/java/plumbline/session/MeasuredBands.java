package plumbline.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.kinematics.ErrorBands;
import plumbline.settings.AccuracyResult;
import plumbline.settings.SettingsMistake;

/**
 * The error bands of one pose model, perhaps not read yet: nothing waits for them before the first
 * frame is judged. Thread-safe.
 */
public final class MeasuredBands {
  private final Supplier<AccuracyResult> reading;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CompletableFuture<AccuracyResult> read = new CompletableFuture<>();

  MeasuredBands(Supplier<AccuracyResult> reading) {
    this.reading = reading;
  }

  /** Begins to read them if nobody did, and returns at once. */
  public void begin() {
    if (begun.compareAndSet(false, true)) {
      var unused = read.completeAsync(reading);
    }
  }

  /** How far what is measured may be from the truth; waits until that has been read. */
  public ErrorBands get() {
    begin();
    return read.join().bands();
  }

  /**
   * Tells what is wrong with their file, which then does not hold, if anything is.
   *
   * @param told on the thread that reads it, or at once when that is over
   */
  public void onMistake(Consumer<SettingsMistake> told) {
    var unused = read.thenAccept(result -> result.mistake().ifPresent(told));
  }
}
