package plumbline.session;

import plumbline.body.ImageSize;

/** What happens while a camera's lens is measured; told on the session's thread. */
public sealed interface LensEvent {

  /** The camera sends pictures of this size. */
  record Opened(ImageSize size) implements LensEvent {}

  /** The lens was measured; the session is over. */
  record Measured(LensReport report) implements LensEvent {}

  /**
   * The views do not tell the lens yet; the session goes on.
   *
   * @param reason id of the words in the messages, {@code board.refused.<id>}
   */
  record Refused(String reason) implements LensEvent {}

  /** The session is over without a result. */
  record Failed(String message) implements LensEvent {}
}
