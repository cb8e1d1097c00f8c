package plumbline.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.body.Vec3;

/** Reads what motion laboratories write: TRC (points in space) and MOT (joint angles). */
final class MotionFiles {
  private static final int TRC_NAMES_LINE = 3;
  private static final int TRC_HEADER_LINES = 5;

  private MotionFiles() {}

  /** The points of each frame by name, in the file's own axes and unit. */
  static List<Map<String, Vec3>> trc(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> names =
        words(lines.get(TRC_NAMES_LINE)).stream().skip(2).toList(); // behind Frame# and Time
    List<Map<String, Vec3>> frames = new ArrayList<>();
    for (String line : lines.subList(TRC_HEADER_LINES, lines.size())) {
      List<String> cells = words(line);
      if (!cells.isEmpty()) {
        frames.add(points(names, cells));
      }
    }
    return frames;
  }

  private static Map<String, Vec3> points(List<String> names, List<String> cells) {
    Map<String, Vec3> points = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      int x = 2 + 3 * i;
      points.put(
          names.get(i), new Vec3(number(cells, x), number(cells, x + 1), number(cells, x + 2)));
    }
    return points;
  }

  /** The columns by name. */
  static Map<String, double[]> mot(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int header = lines.indexOf("endheader") + 1;
    List<List<String>> rows =
        lines.subList(header + 1, lines.size()).stream()
            .map(MotionFiles::words)
            .filter(row -> !row.isEmpty())
            .toList();
    Map<String, double[]> columns = new HashMap<>();
    List<String> names = words(lines.get(header));
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      columns.put(names.get(i), rows.stream().mapToDouble(row -> number(row, column)).toArray());
    }
    return columns;
  }

  private static double number(List<String> cells, int at) {
    return Double.parseDouble(cells.get(at));
  }

  private static List<String> words(String line) {
    return line.isBlank() ? List.of() : List.of(line.strip().split("\\s+"));
  }
}
