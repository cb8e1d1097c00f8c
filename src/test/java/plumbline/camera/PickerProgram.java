package plumbline.camera;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import plumbline.session.CameraLooks;
import plumbline.session.Picture;
import plumbline.session.ViewPort;

/** A look through every camera until a line is read; prints how it stands whenever that changes. */
final class PickerProgram {
  private PickerProgram() {}

  public static void main(String[] args) throws Exception {
    CameraLooks looks = CameraLooks.ofThisComputer();
    looks.start(() -> new ViewPort(320, 180, true, true));
    String said = "";
    while (System.in.available() == 0) {
      String now = states(looks);
      if (!now.equals(said)) {
        System.out.println(now);
        said = now;
      }
      Thread.sleep(20);
    }
    looks.stop().get(20, TimeUnit.SECONDS);
    System.out.println("closed " + stillAlive());
    System.exit(0);
  }

  /** A thread lives on for a moment after it has told that its camera is closed. */
  private static List<String> stillAlive() throws InterruptedException {
    List<String> alive = new ArrayList<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("camera ")) {
        thread.join(10_000);
        alive.addAll(thread.isAlive() ? List.of(thread.getName()) : List.of());
      }
    }
    return alive;
  }

  private static String states(CameraLooks looks) {
    return looks.all().stream()
        .map(each -> each.choice().name() + " " + shown(each) + each.look().state())
        .collect(Collectors.joining(", "));
  }

  /** The size of its pictures, when one has come. */
  private static String shown(CameraLooks.Each each) {
    Optional<Picture> picture = each.look().pictures().poll();
    picture.ifPresent(each.look().buffers()::giveBack);
    return each.look().size().map(s -> s.width() + "x" + s.height() + " ").orElse("");
  }
}
