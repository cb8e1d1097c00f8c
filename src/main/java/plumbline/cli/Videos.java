package plumbline.cli;

import java.nio.file.Path;
import plumbline.capture.CaptureException;
import plumbline.capture.FrameSource;

/** Opens video files. */
@FunctionalInterface
public interface Videos {
  FrameSource open(Path file) throws CaptureException;
}
