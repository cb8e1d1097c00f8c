package plumbline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.capture.Frame;
import plumbline.kinematics.Measurement;
import plumbline.scoring.RepVerdict;

/**
 * One row a frame: where each landmark is and what was measured. The landmarks are the model's own,
 * before smoothing, and are there whenever the model reported a person; {@code seen} tells whether
 * that person was trusted. The measures are the smoothed ones that were judged. {@code exercise} is
 * {@code none} before, between and after sets, and written as soon as it is known: some seconds
 * later. Empty = unknown or not judged, never 0.
 */
public final class FramesCsv implements FrameSink {
  private static final List<MeasureColumn> MEASURES = MeasureColumn.all();

  private static final int EXERCISE_COLUMN = 5;

  /** A row that waits until it is known which exercise was being done. */
  private record Waiting(long nanos, List<String> cells) {}

  private final CSVPrinter csv;
  private final Segments segments = new Segments();
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  private FramesCsv(CSVPrinter csv) {
    this.csv = csv;
  }

  /** Begins the file with its header. */
  public static FramesCsv open(Path file) throws IOException {
    CSVPrinter csv = new CSVPrinter(Files.newBufferedWriter(file), CsvDialect.FORMAT);
    csv.printRecord(header());
    return new FramesCsv(csv);
  }

  static List<String> header() {
    List<String> names =
        new ArrayList<>(List.of("frame", "time_s", "seen", "view", "posture", "exercise"));
    for (Landmark landmark : Landmark.inOrder()) {
      names.add(landmark.id() + "_x_px");
      names.add(landmark.id() + "_y_px");
      names.add(landmark.id() + "_visibility");
    }
    for (MeasureColumn column : MEASURES) {
      names.add(column.valueHeader());
      names.add(column.sdHeader());
    }
    return names;
  }

  @Override
  public void accept(Frame frame, FrameAnalysis analysis) throws IOException {
    add(analysis);
  }

  /** Adds a frame, whose picture is not needed. */
  public void add(FrameAnalysis analysis) throws IOException {
    long now = analysis.raw().timestampNanos();
    segments.addAll(analysis.newVerdicts());
    waiting.addLast(new Waiting(now, row(analysis)));
    while (now > Segments.decidedAfterNanos(waiting.getFirst().nanos())) {
      printFirst();
    }
  }

  private void printFirst() throws IOException {
    Waiting row = waiting.removeFirst();
    row.cells().set(EXERCISE_COLUMN, segments.at(row.nanos()).orElse("none"));
    csv.printRecord(row.cells());
  }

  @Override
  public void finish(List<RepVerdict> last) throws IOException {
    while (!waiting.isEmpty()) {
      printFirst();
    }
    csv.flush();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  List<String> row(FrameAnalysis analysis) {
    List<String> cells = new ArrayList<>();
    cells.add(Long.toString(analysis.raw().index()));
    cells.add(Rounded.text(analysis.raw().timeS(), 6));
    cells.add(Boolean.toString(analysis.smoothed().isPresent()));
    cells.add(analysis.view().id());
    cells.add(analysis.posture().name().toLowerCase(Locale.ROOT));
    cells.add(""); // the exercise, once it is known
    addLandmarks(cells, analysis.raw().pose());
    addMeasures(cells, analysis);
    return cells;
  }

  private static void addLandmarks(List<String> cells, Optional<Pose> pose) {
    for (Landmark landmark : Landmark.inOrder()) {
      Optional<LandmarkPoint> point = pose.map(p -> p.get(landmark));
      cells.add(point.map(p -> Rounded.text(p.imagePx().x(), 2)).orElse(""));
      cells.add(point.map(p -> Rounded.text(p.imagePx().y(), 2)).orElse(""));
      cells.add(point.map(p -> Rounded.text(p.visibility(), 3)).orElse(""));
    }
  }

  private static void addMeasures(List<String> cells, FrameAnalysis analysis) {
    for (MeasureColumn column : MEASURES) {
      Measurement measurement = column.of(analysis.measures());
      boolean judged = measurement.isJudged();
      cells.add(judged ? Rounded.text(measurement.value(), column.decimals()) : "");
      cells.add(judged ? Rounded.text(measurement.sd(), column.decimals()) : "");
    }
  }
}
