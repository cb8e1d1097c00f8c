package plumbline.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What can be said about a file before, and after, FFmpeg has refused it. */
final class VideoFileCheck {
  /** Below this no joint of a person can be told from its neighbour. */
  static final int MIN_SIDE_PX = 64;

  /** Above this one picture takes 200 MB; no camera makes them. */
  static final int MAX_SIDE_PX = 8192;

  private VideoFileCheck() {}

  static void requireReadable(Path file) throws CaptureException {
    if (!Files.exists(file)) {
      throw new CaptureException("there is no file " + file + ": check the path");
    }
    if (Files.isDirectory(file)) {
      throw new CaptureException(file + " is a directory: name one video file in it");
    }
    if (!Files.isRegularFile(file)) {
      throw new CaptureException(file + " is a device or a pipe: name a video file");
    }
    if (!Files.isReadable(file)) {
      throw new CaptureException(file + " may not be read by this user: change its permissions");
    }
    if (isEmpty(file)) {
      throw new CaptureException(file + " is empty (0 bytes): copy or record it again");
    }
  }

  static void requireSize(Path file, int widthPx, int heightPx) throws CaptureException {
    String size = " is " + widthPx + "x" + heightPx + " px, ";
    if (Math.max(widthPx, heightPx) > MAX_SIDE_PX) {
      throw new CaptureException(
          file + size + "more than " + MAX_SIDE_PX + " px a side: scale it down first");
    }
    if (Math.min(widthPx, heightPx) < MIN_SIDE_PX) {
      throw new CaptureException(
          file + size + "too small to see a person: use at least " + MIN_SIDE_PX + " px a side");
    }
  }

  /** FFmpeg says "invalid data" for a text file and for an interrupted recording alike. */
  static CaptureException notReadable(Path file) {
    if (startsLikeMp4(file)) {
      return new CaptureException(
          file
              + " is cut off: its index (moov) is missing, as after an interrupted recording or"
              + " copy; copy it again or repair it");
    }
    return new CaptureException(
        file + " is not a video that can be read: use an mp4, mov, webm, mkv, avi or gif file");
  }

  private static boolean isEmpty(Path file) throws CaptureException {
    try {
      return Files.size(file) == 0;
    } catch (IOException e) {
      throw new CaptureException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static boolean startsLikeMp4(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(8);
      return start.length == 8
          && new String(start, 4, 4, StandardCharsets.ISO_8859_1).matches("ftyp|mdat|wide|free");
    } catch (IOException e) {
      return false;
    }
  }
}
