package plumbline.camera;

import java.util.Optional;
import plumbline.body.ImageSize;
import plumbline.capture.CameraRequest;
import plumbline.capture.CameraSource;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;

/** A program of its own that prints what a camera gives. */
final class CameraProgram {
  private CameraProgram() {}

  /** Arguments: camera, width, height, rate, how many pictures; several such groups in turn. */
  public static void main(String[] args) {
    for (int at = 0; at + 5 <= args.length; at += 5) {
      int[] numbers = new int[5];
      for (int i = 0; i < 5; i++) {
        numbers[i] = Integer.parseInt(args[at + i]);
      }
      read(numbers);
    }
  }

  private static void read(int[] of) {
    CameraRequest request = new CameraRequest(of[0], new ImageSize(of[1], of[2]), of[3]);
    try (CameraSource camera = CameraSource.open(request)) {
      ImageSize size = camera.info().size();
      System.out.printf(
          "opened %dx%d %s %.0f%n",
          size.width(), size.height(), camera.pixelFormat(), camera.info().framesPerSecond());
      Optional<Frame> frame = camera.next();
      for (int i = 1; i <= of[4] && frame.isPresent(); i++) {
        print(frame.get());
        frame = i < of[4] ? camera.next() : Optional.empty();
      }
      System.out.println("end " + camera.loss().orElse("-"));
    } catch (CaptureException e) {
      System.out.println("failed " + e.getMessage());
    }
  }

  private static void print(Frame frame) {
    try (frame) {
      double grey = frame.bgr().get(frame.size().height() / 2, frame.size().width() / 2)[1];
      System.out.printf("frame %d %d %.0f%n", frame.index(), frame.timestampNanos(), grey);
    }
  }
}
