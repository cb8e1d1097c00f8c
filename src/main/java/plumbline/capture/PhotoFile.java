package plumbline.capture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.opencv.core.Mat;
import org.opencv.imgcodecs.Imgcodecs;

/** A photograph as a frame; turned upright where its camera says how it was held. */
public final class PhotoFile {
  private static final Set<String> ENDINGS =
      Set.of("png", "jpg", "jpeg", "bmp", "tif", "tiff", "webp");

  private PhotoFile() {}

  /** Whether a file is one, by its name. */
  public static boolean isNamed(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** Reads a photograph; whoever asks closes it. */
  public static Frame open(Path file) throws CaptureException {
    NativeLibraries.openCv();
    if (!Files.isRegularFile(file)) {
      throw new CaptureException(file + ": no such file; check the path");
    }
    Mat picture = Imgcodecs.imread(file.toString(), Imgcodecs.IMREAD_COLOR);
    if (picture.empty()) {
      picture.release();
      throw new CaptureException(file + " cannot be read as a picture: use png or jpg");
    }
    return new Frame(0, 0, picture);
  }
}
