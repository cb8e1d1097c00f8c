package plumbline.session;

import plumbline.capture.SourceInfo;

/** What happens while a camera's lens is measured; told on the session's thread. */
public sealed interface LensEvent {

  /** The camera sends pictures. */
  record Opened(SourceInfo source) implements LensEvent {}

  /** The lens was measured; the session is over. */
  record Measured(LensReport report) implements LensEvent {}

  /** The views do not tell the lens yet; the session goes on. */
  record Refused(String message) implements LensEvent {}

  /** The session is over without a result. */
  record Failed(String message) implements LensEvent {}
}
