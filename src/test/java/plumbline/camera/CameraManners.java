package plumbline.camera;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What {@link CameraProgram} said of one camera. */
record CameraManners(String opened, List<Seen> frames, String end) {

  /** One picture: its time, and which one it is by its grey, rounded. */
  record Seen(long index, long nanos, int grey) {}

  /** Of each camera in turn. */
  static List<CameraManners> of(Process program) throws IOException, InterruptedException {
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    program.waitFor();
    List<CameraManners> all = new ArrayList<>();
    List<Seen> frames = new ArrayList<>();
    String opened = "";
    for (String line : said.lines().toList()) {
      String[] words = line.split(" ", 2);
      switch (words[0]) {
        case "opened" -> opened = words[1];
        case "frame" -> frames.add(seen(words[1].split(" ", -1)));
        default -> {
          all.add(new CameraManners(opened, List.copyOf(frames), words[1]));
          frames.clear();
          opened = "";
        }
      }
    }
    return all;
  }

  private static Seen seen(String[] numbers) {
    return new Seen(
        Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Integer.parseInt(numbers[2]));
  }

  /** The steps in grey between neighbours, in pictures: 1 when none is lost or repeated. */
  List<Integer> steps() {
    List<Integer> steps = new ArrayList<>();
    for (int i = 1; i < frames.size(); i++) {
      steps.add(Math.round((frames.get(i).grey() - frames.get(i - 1).grey()) / 2f));
    }
    return steps;
  }

  boolean isInOrder() {
    for (int i = 1; i < frames.size(); i++) {
      if (frames.get(i).nanos() <= frames.get(i - 1).nanos()) {
        return false;
      }
    }
    return true;
  }

  double longestStepS() {
    double longest = 0;
    for (int i = 1; i < frames.size(); i++) {
      longest = Math.max(longest, (frames.get(i).nanos() - frames.get(i - 1).nanos()) * 1e-9);
    }
    return longest;
  }

  double seconds() {
    return (frames.get(frames.size() - 1).nanos() - frames.get(0).nanos()) * 1e-9;
  }
}
