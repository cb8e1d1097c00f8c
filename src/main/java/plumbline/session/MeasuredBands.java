package plumbline.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import plumbline.kinematics.ErrorBands;
import plumbline.settings.AccuracyResult;
import plumbline.settings.SettingsMistake;

/**
 * The error bands of one pose model, perhaps still being read: nothing waits for them before the
 * first frame is judged. Thread-safe.
 */
public final class MeasuredBands {
  private final CompletableFuture<AccuracyResult> read;

  MeasuredBands(CompletableFuture<AccuracyResult> read) {
    this.read = read;
  }

  /** These, which are known. */
  public static MeasuredBands of(ErrorBands bands) {
    return new MeasuredBands(
        CompletableFuture.completedFuture(new AccuracyResult(bands, Optional.empty())));
  }

  /** How far what is measured may be from the truth; waits until that has been read. */
  public ErrorBands get() {
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
