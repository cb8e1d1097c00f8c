package plumbline.session;

import plumbline.capture.SourceInfo;

/** Told after every frame, on the thread that judges. */
@FunctionalInterface
public interface Progress {

  /** Nobody wants to know. */
  Progress SILENT = (source, frames) -> {};

  /** {@code frames} frames have been judged so far. */
  void judged(SourceInfo source, long frames);
}
