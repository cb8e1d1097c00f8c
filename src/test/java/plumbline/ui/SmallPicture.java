package plumbline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a picture of the guide small: 256 colours by ImageMagick, which a machine that draws the
 * guide's pictures anew must have. Letters stay sharp, since nothing is dithered.
 */
final class SmallPicture {
  private SmallPicture() {}

  static void of(Path png) throws IOException, InterruptedException {
    long before = Files.size(png);
    Process convert =
        new ProcessBuilder(
                List.of(
                    "convert",
                    png.toString(),
                    "-strip",
                    "-quantize",
                    "YUV",
                    "-dither",
                    "None",
                    "-colors",
                    "256",
                    "-define",
                    "png:compression-level=9",
                    "-define",
                    "png:exclude-chunks=date,time",
                    "PNG8:" + png))
            .inheritIO()
            .start();
    if (convert.waitFor() != 0) {
      throw new IOException(png + " stays large: ImageMagick says why");
    }
    System.out.printf("%s %d KB, was %d%n", png, Files.size(png) / 1000, before / 1000);
  }
}
