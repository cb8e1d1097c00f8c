package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import plumbline.kinematics.CameraView;

/** What a body calibration makes better, measured. */
final class BodySection {
  private static final String INTRO =
      """
      Each clip is calibrated by its own beginning: the rest before its first movement, played back and
      forth for some seconds, and the first two movements of each side. Compared are the peaks of the
      movements after those, once judged as usual and once with what the calibration found about the
      camera. Beside the clips as they are, whose cameras stand level to about a degree, all landmarks
      were turned by %s degrees either way about the middle of the picture, as a tilted camera turns
      them. The mean size of the error, degrees.""";

  private record Cell(String exercise, CameraView view, boolean tilted)
      implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      return key().compareTo(other.key());
    }

    private String key() {
      return exercise + view.id() + (tilted ? 1 : 0);
    }
  }

  private BodySection() {}

  static void write(Markdown page, List<BodyTrial> trials) {
    page.heading(2, "With body calibration");
    page.paragraph(INTRO.formatted(Decimals.of(BodyTrial.TILT_DEG, 0)));
    Map<Cell, List<BodyTrial>> cells = new TreeMap<>();
    for (BodyTrial trial : trials) {
      if (trial.calibration().isPresent()) {
        Cell cell = new Cell(trial.exercise(), trial.view(), trial.tiltDeg() != 0);
        cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(trial);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    cells.forEach((cell, all) -> rows.add(row(cell, all)));
    page.table(
        List.of(
            "exercise",
            "view",
            "camera",
            "clips",
            "peaks before, after",
            "error before",
            "error after",
            "faults found before, after",
            "invented before, after"),
        rows);
    long without = trials.stream().filter(trial -> trial.calibration().isEmpty()).count();
    page.paragraph(
        "Clips, turned ones among them, that are too short for a calibration, or from where nothing"
            + " could be judged: "
            + without
            + " of "
            + trials.size()
            + ".");
  }

  private static List<String> row(Cell cell, List<BodyTrial> trials) {
    Statistics before = errors(trials.stream().map(BodyTrial::before));
    Statistics after = errors(trials.stream().map(BodyTrial::after));
    return List.of(
        cell.exercise(),
        Names.of(cell.view()),
        cell.tilted() ? "tilted" : "level",
        String.valueOf(trials.stream().map(BodyTrial::clip).distinct().count()),
        before.n() + ", " + after.n(),
        Decimals.orDash(before.mae(), 1),
        Decimals.orDash(after.mae(), 1),
        pair(trials, FaultComparison.Outcome.FOUND),
        pair(trials, FaultComparison.Outcome.INVENTED));
  }

  private static Statistics errors(Stream<List<Double>> errors) {
    return Statistics.of(errors.flatMap(List::stream).mapToDouble(Double::doubleValue).toArray());
  }

  private static String pair(List<BodyTrial> trials, FaultComparison.Outcome outcome) {
    long before = trials.stream().mapToLong(t -> t.faultsBefore().count(outcome)).sum();
    long after = trials.stream().mapToLong(t -> t.faultsAfter().count(outcome)).sum();
    return before + ", " + after;
  }
}
