package plumbline.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which cameras there are. Only Linux tells; elsewhere the first few are tried. */
public final class Cameras {
  private static final int MOST = 16;
  private static final int TRIED_BLINDLY = 3;
  private static final Path DEVICES = Path.of("/sys/class/video4linux");

  private Cameras() {}

  /**
   * One camera.
   *
   * @param index the system's number, from 0
   * @param name the driver's; a second one of the same name bears a number too
   * @param known whether it is sure that it is there
   */
  public record Named(int index, String name, boolean known) {}

  /** In the order of their numbers. */
  public static List<Named> all() {
    boolean told = OperatingSystem.current() == OperatingSystem.LINUX;
    List<Integer> numbers =
        IntStream.range(0, told ? MOST : TRIED_BLINDLY)
            .filter(index -> !told || isCamera(index))
            .boxed()
            .toList();
    Map<String, Integer> seen = new HashMap<>();
    List<Named> all = new ArrayList<>();
    for (int index : numbers) {
      String name = CameraName.of(index);
      int which = seen.merge(name, 1, Integer::sum);
      all.add(new Named(index, which == 1 ? name : name + " " + which, told));
    }
    return all;
  }

  /** A webcam has a second device, which gives facts about pictures and no pictures. */
  private static boolean isCamera(int index) {
    if (!Files.exists(Path.of("/dev/video" + index))) {
      return false;
    }
    try {
      return Files.readString(DEVICES.resolve("video" + index).resolve("index"))
          .strip()
          .equals("0");
    } catch (IOException e) {
      return true;
    }
  }
}
