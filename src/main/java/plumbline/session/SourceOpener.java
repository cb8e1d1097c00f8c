package plumbline.session;

import plumbline.capture.CaptureException;
import plumbline.capture.FrameSource;

/** Opens a source on the thread that will read and close it. */
@FunctionalInterface
public interface SourceOpener {
  FrameSource open() throws CaptureException;
}
