package plumbline.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a camera is called, so that it is known again under another number. Only Linux tells; two
 * cameras of the same make have the same name there.
 */
public final class CameraName {
  private static final Path DEVICES = Path.of("/sys/class/video4linux");

  private CameraName() {}

  /** The driver's name of the camera with this number, else {@code camera 0}. */
  public static String of(int index) {
    return in(DEVICES, index);
  }

  static String in(Path devices, int index) {
    try {
      String name = Files.readString(devices.resolve("video" + index).resolve("name")).strip();
      return name.isEmpty() ? CameraDevice.name(index) : name;
    } catch (IOException e) {
      return CameraDevice.name(index);
    }
  }
}
