package plumbline.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import plumbline.calibration.LensMeasurement;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.PhotoFile;
import plumbline.guidance.BoardAdvice;
import plumbline.guidance.BoardStep;

/** Shows pictures of the board to a measurement: of a camera with a person, or of files. */
final class BoardPictures {
  /** Somebody who has not finished by then has left. */
  private static final double PATIENCE_S = 300;

  /** An instruction stays for so long, so that it can be read. */
  private static final double READ_S = 1.5;

  private final LensMeasurement measurement;

  BoardPictures(LensMeasurement measurement) {
    this.measurement = measurement;
  }

  /** Tells a person before the camera what to do next until the views suffice. */
  void ofCamera(FrameSource camera, PrintStream told, BoardWords words) throws CaptureException {
    String last = "";
    double lastS = Double.NEGATIVE_INFINITY;
    boolean done = false;
    Optional<Frame> next = camera.next();
    while (next.isPresent()) {
      try (Frame frame = next.get()) {
        double seconds = frame.timestampNanos() / 1e9;
        BoardAdvice advice = measurement.look(frame).advice();
        String line = words.toSomebodyAtTheCamera(advice);
        if (!line.equals(last) && (advice.taken() || seconds - lastS >= READ_S)) {
          told.println(line);
          last = line;
          lastS = seconds;
        }
        done = advice.step() == BoardStep.DONE || seconds > PATIENCE_S;
      }
      next = done ? Optional.empty() : camera.next();
    }
    Optional<String> loss = done ? Optional.empty() : camera.loss();
    if (loss.isPresent()) {
      throw new CaptureException(loss.get());
    }
  }

  /** Takes every view of a video that differs from the others. */
  void ofVideo(FrameSource video) throws CaptureException {
    Optional<Frame> next = video.next();
    while (next.isPresent()) {
      try (Frame frame = next.get()) {
        measurement.look(frame);
      }
      next = video.next();
    }
  }

  /** Takes every photograph in which the board is seen well; names the others. */
  void ofPhotographs(List<Path> files, PrintStream told) throws CaptureException {
    for (Path file : files) {
      try (Frame frame = PhotoFile.open(file)) {
        if (!measurement.photograph(frame)) {
          told.println(file + ": the board is not seen well enough, left out");
        }
      }
    }
  }
}
