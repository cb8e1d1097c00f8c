package plumbline.camera;

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
    List<String> left =
        Thread.getAllStackTraces().keySet().stream()
            .map(Thread::getName)
            .filter(name -> name.startsWith("camera "))
            .toList();
    System.out.println("closed " + left);
    System.exit(0);
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
