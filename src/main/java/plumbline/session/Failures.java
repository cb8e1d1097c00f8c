package plumbline.session;

import org.jspecify.annotations.Nullable;

/** What ended one thread, thrown again on another. */
final class Failures {
  private Failures() {}

  /** Does nothing when {@code failure} is null. */
  static void rethrowUnchecked(@Nullable Throwable failure) {
    if (failure instanceof Error e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
  }
}
