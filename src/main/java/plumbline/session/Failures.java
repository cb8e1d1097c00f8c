package plumbline.session;

import org.jspecify.annotations.Nullable;

/** What has failed: thrown again on another thread, or told. */
final class Failures {
  private Failures() {}

  /** What a person is told of it; its kind where it says nothing. */
  static String told(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.toString() : message;
  }

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
