package plumbline.clips;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.videoio.VideoWriter;
import plumbline.body.ImageSize;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.VideoFileSource;
import plumbline.recording.VideoFileWriter;

/** Makes other files of the same video: mirrored, letterboxed, turned, slower, another codec. */
final class VideoVariants {
  private static final double FPS = 20;
  private static final int BAR_PX = 80;

  private final Path original;
  private final Path folder;

  VideoVariants(Path original, Path folder) {
    this.original = original;
    this.folder = folder;
  }

  Path mirrored() throws CaptureException, IOException {
    return mp4("mirrored.mp4", 1, in -> into(out -> Core.flip(in, out, 1)));
  }

  Path letterboxed() throws CaptureException, IOException {
    Scalar black = new Scalar(0, 0, 0);
    return mp4(
        "letterboxed.mp4",
        1,
        in ->
            into(
                out ->
                    Core.copyMakeBorder(
                        in, out, BAR_PX, BAR_PX, 0, 0, Core.BORDER_CONSTANT, black)));
  }

  Path halfRate() throws CaptureException, IOException {
    return mp4("half-rate.mp4", 2, Mat::clone);
  }

  /** Stored lying on its side, with the note that a player is to turn it upright. */
  Path turnedByMetadata() throws CaptureException, IOException {
    Path file =
        mp4("turned.mp4", 1, in -> into(o -> Core.rotate(in, o, Core.ROTATE_90_COUNTERCLOCKWISE)));
    turnClockwise(file);
    return file;
  }

  Path motionJpeg() throws CaptureException {
    Path file = folder.resolve("motion.avi");
    VideoWriter writer =
        new VideoWriter(
            file.toString(), VideoWriter.fourcc('M', 'J', 'P', 'G'), FPS, new Size(640, 480));
    try (VideoFileSource source = VideoFileSource.open(original)) {
      for (Optional<Frame> next = source.next(); next.isPresent(); next = source.next()) {
        try (Frame frame = next.get()) {
          writer.write(frame.bgr());
        }
      }
    } finally {
      writer.release();
    }
    return file;
  }

  private Path mp4(String name, int every, UnaryOperator<Mat> change)
      throws CaptureException, IOException {
    Path file = folder.resolve(name);
    try (VideoFileSource source = VideoFileSource.open(original)) {
      Optional<VideoFileWriter> writer = Optional.empty();
      try {
        for (Optional<Frame> next = source.next(); next.isPresent(); next = source.next()) {
          try (Frame frame = next.get()) {
            if (frame.index() % every != 0) {
              continue;
            }
            Mat changed = change.apply(frame.bgr());
            if (writer.isEmpty()) {
              ImageSize size = new ImageSize(changed.cols(), changed.rows());
              writer = Optional.of(VideoFileWriter.create(file, size, FPS / every));
            }
            writer.get().write(changed, frame.timestampNanos());
            changed.release();
          }
        }
        writer.orElseThrow().finish();
      } finally {
        if (writer.isPresent()) {
          writer.get().close();
        }
      }
    }
    return file;
  }

  private static Mat into(java.util.function.Consumer<Mat> operation) {
    Mat out = new Mat();
    operation.accept(out);
    return out;
  }

  /** Writes the display matrix of a quarter turn into the last, valid track header of an mp4. */
  private static void turnClockwise(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int type = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("tkhd");
    boolean longTimes = bytes[type + 4] == 1;
    ByteBuffer matrix = ByteBuffer.wrap(bytes).position(type + 4 + (longTimes ? 52 : 40));
    int one = 0x00010000;
    int[] clockwise = {0, one, 0, -one, 0, 0, 640 * one, 0, 0x40000000};
    for (int value : clockwise) {
      matrix.putInt(value);
    }
    Files.write(file, bytes);
  }
}
