package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import plumbline.accuracy.FaultComparison.Outcome;
import plumbline.body.Side;
import plumbline.thresholds.Unit;

/** Writes {@code accuracy.md}: every figure in it is measured, none is typed. */
final class AccuracyPage {
  private static final String INTRO =
      """
      This page, its pictures and `calibration/accuracy.toml` are generated; nothing in them is typed by
      hand, and the same landmarks give the same bytes. To make them again, from the project's folder:

      ```
      mvn -q test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/cp.txt
      java -cp target/test-classes:target/classes:$(cat target/cp.txt) -Dai.djl.offline=true \\
          plumbline.accuracy.AccuracyTool CLIPS...
      ```

      `CLIPS` are folders. A rendered clip `NAME.mp4` has its exact truth beside it in `NAME.json`; other
      clips are listed with what was said about them. `--model lite --model full` measures several pose
      models. What the model says about a clip is kept in `target/landmarks`, so that a change in judging
      is measured again in seconds; delete that folder after a change in how pictures are read or
      landmarks decoded.

      Every clip goes through the analyzer as `plumbline analyze` does it, with the default settings: once
      with its exercise chosen, and once with `auto`. Each measure of each frame is compared with the same definition computed from
      the true joint centres in space: the true vertical, the true body axes, the trunk from mid-hip to
      mid-shoulder. Frames in which the person walks in or lies down are left out. The pose model's hip
      point is not the anatomical centre, so part of every bias is a convention; the error of the change
      from the rest pose is free of it.""";

  private static final String LIMITS =
      """
      Motions and fault sizes are designed, not captured from people; faults are clear, borderline sizes
      are few; no resistance loop is drawn; one person is in view; there is no motion blur, lens
      distortion or auto-exposure; faces and fingers are stiff. Frames of one clip are much alike: a cell
      with many frames from one or two clips says little about another person. Good figures here do not
      prove that real video works.""";

  private final List<ClipResult> results;
  private final List<Untold> untold;
  private final Markdown page = new Markdown();

  AccuracyPage(List<ClipResult> results, List<Untold> untold) {
    this.results = results;
    this.untold = untold;
  }

  String write() {
    page.heading(1, "Accuracy").paragraph(INTRO).heading(2, "Limits").paragraph(LIMITS);
    summary();
    clips();
    movements();
    peaks();
    tempo();
    faults();
    measures();
    withholding();
    auto();
    untold();
    return page.text();
  }

  private void summary() {
    page.heading(2, "In short")
        .paragraph(
            """
            By exercise, all views together. Right: counted on the right side and as the right kind, or
            rightly not counted. Invented: repetitions without a movement. Peaks told: for how many of the
            counted movements, and the mean size of the error in degrees. Faults: found, missed, withheld
            and invented.""");
    page.table(
        List.of(
            "exercise", "model", "movements", "right", "invented", "peaks told", "error", "faults"),
        Summary.of(results).stream().map(AccuracyPage::summary).toList());
  }

  private static List<String> summary(Summary row) {
    return List.of(
        row.exercise(),
        row.model(),
        String.valueOf(row.movements()),
        String.valueOf(row.right()),
        String.valueOf(row.invented()),
        row.peaks().n() + " of " + row.counted(),
        number(row.peaks().mae(), 1),
        "%d, %d, %d, %d"
            .formatted(
                row.faults(Outcome.FOUND),
                row.faults(Outcome.MISSED),
                row.faults(Outcome.WITHHELD),
                row.faults(Outcome.INVENTED)));
  }

  private void clips() {
    page.heading(2, "Clips")
        .paragraph(
            """
            yaw: how far the camera is from a true side view. Counts: full + partial, as said of as
            expected. Peak: bias and largest error in degrees. Faults: found, missed, withheld, invented.
            In intro: repetitions and moving frames before the person was in position.""");
    List<List<String>> rows = new ArrayList<>();
    for (ClipResult clip : results) {
      rows.add(
          List.of(
              clip.name(),
              clip.model(),
              Decimals.of(clip.yawDeg(), 0),
              ClipLine.counts(clip.reps(), Side.LEFT),
              ClipLine.counts(clip.reps(), Side.RIGHT),
              String.valueOf(clip.reps().invented().size()),
              clip.attempts() + ", " + clip.unseen(),
              ClipLine.peaks(clip.reps()).replace("<=", "\u2264"),
              "%d, %d, %d, %d"
                  .formatted(
                      clip.faults().count(Outcome.FOUND),
                      clip.faults().count(Outcome.MISSED),
                      clip.faults().count(Outcome.WITHHELD),
                      clip.faults().count(Outcome.INVENTED)),
              clip.introReps() + ", " + clip.introMovingFrames()));
    }
    page.table(
        List.of(
            "clip",
            "model",
            "yaw",
            "left",
            "right",
            "invented reps",
            "attempts, unseen",
            "peak",
            "faults",
            "in intro"),
        rows);
  }

  private void movements() {
    page.heading(2, "Counting")
        .paragraph(
            """
            By exercise, true view and leg. Right kind: full, partial or not counted, of all movements.
            Overcounted: movements too small to count that were counted.""");
    List<List<String>> rows = new ArrayList<>();
    Peaks.of(results)
        .forEach(
            (cell, row) ->
                rows.add(
                    List.of(
                        cell.exercise(),
                        Names.of(cell.view()),
                        Names.of(cell.leg()),
                        cell.model(),
                        String.valueOf(row.movements()),
                        row.counted() + " of " + row.toCount(),
                        row.rightSide() + " of " + row.counted(),
                        row.rightKind() + " of " + row.movements(),
                        String.valueOf(row.overcounted()))));
    page.table(
        List.of(
            "exercise",
            "view",
            "leg",
            "model",
            "movements",
            "counted",
            "right side",
            "right kind",
            "overcounted"),
        rows);
  }

  private void peaks() {
    page.heading(2, "Peak of the primary angle")
        .paragraph(
            """
            Degrees; only peaks that were told. 90 %: nine of ten errors are not larger. Covered: the
            \u00b1 that the program shows behind the peak reaches the truth.""");
    List<List<String>> rows = new ArrayList<>();
    Peaks.of(results)
        .forEach(
            (cell, row) -> {
              List<String> cells =
                  new ArrayList<>(
                      List.of(
                          cell.exercise(),
                          Names.of(cell.view()),
                          Names.of(cell.leg()),
                          cell.model()));
              cells.addAll(statistics(row.errors(), 1));
              cells.add(
                  row.errors().n() == 0
                      ? "-"
                      : Decimals.of(100.0 * row.covered() / row.errors().n(), 0) + " %");
              rows.add(cells);
            });
    page.table(
        List.of("exercise", "view", "leg", "model", "n", "bias", "MAE", "SD", "90 %", "covered"),
        rows);
    page.picture("Peak as said against the truth", Plots.PEAKS)
        .picture("Share of peaks whose stated band reaches the truth", Plots.COVERAGE);
  }

  private void tempo() {
    page.heading(2, "Tempo")
        .paragraph(
            "Seconds said less true: bias and mean size of the error. Up, at the top, down.");
    List<List<String>> rows = new ArrayList<>();
    Peaks.of(results)
        .forEach(
            (cell, row) ->
                rows.add(
                    List.of(
                        cell.exercise(),
                        Names.of(cell.view()),
                        Names.of(cell.leg()),
                        cell.model(),
                        biasAndSize(row.up()),
                        biasAndSize(row.hold()),
                        biasAndSize(row.down()))));
    page.table(List.of("exercise", "view", "leg", "model", "up", "hold", "down"), rows);
  }

  private void faults() {
    page.heading(2, "Faults")
        .paragraph(
            """
            Scripted faults that landmarks can show, in the views in which the program claims to judge
            them. Invented: said about a repetition without any fault. Side effects: said about a
            repetition with another fault, which may well show there too; they count neither way.
            Precision = found / (found + invented), recall = found / (found + missed).""");
    List<List<String>> rows = new ArrayList<>();
    FaultTable.of(results)
        .forEach(
            (cell, row) ->
                rows.add(
                    List.of(
                        cell.exercise(),
                        cell.rule(),
                        cell.model(),
                        String.valueOf(row.found()),
                        String.valueOf(row.missed()),
                        String.valueOf(row.withheld()),
                        String.valueOf(row.invented()),
                        String.valueOf(row.sideEffect()),
                        share(row.precision()),
                        share(row.recall()))));
    page.table(
        List.of(
            "exercise",
            "rule",
            "model",
            "found",
            "missed",
            "withheld",
            "invented",
            "side effects",
            "precision",
            "recall"),
        rows);
    page.picture("Precision and recall of the rules", Plots.FAULTS);
  }

  private void measures() {
    page.heading(2, "Measures")
        .paragraph(
            "Degrees; by what the program takes posture, view and leg for. n counts frames.");
    measures(Bands.asSaid(results), c -> degrees(c) && !Bands.onlyChanges(c.measure()), 1);
    page.heading(3, "By the true posture and view");
    measures(Bands.asTrue(results), c -> degrees(c) && !Bands.onlyChanges(c.measure()), 1);
    page.heading(3, "Distances in the picture, torso lengths");
    measures(Bands.asSaid(results), c -> !degrees(c) && !Bands.onlyChanges(c.measure()), 3);
    page.heading(3, "Changes from the rest pose")
        .paragraph("What fault rules look at. Heights in torso lengths, angles in degrees.");
    changes();
    page.picture("Error against the turn of the camera", Plots.YAW);
  }

  private void measures(
      Map<Bands.Cell, Bands.Row> bands, Predicate<Bands.Cell> wanted, int decimals) {
    List<List<String>> rows = new ArrayList<>();
    bands.forEach(
        (cell, row) -> {
          if (wanted.test(cell) && row.errors().n() > 0) {
            rows.add(row(cell, row, row.errors(), decimals));
          }
        });
    page.table(measureHeader(), rows);
  }

  private void changes() {
    List<List<String>> rows = new ArrayList<>();
    Bands.asSaid(results)
        .forEach(
            (cell, row) -> {
              if (row.changes().n() > 0) {
                rows.add(row(cell, row, row.changes(), degrees(cell) ? 1 : 3));
              }
            });
    page.table(measureHeader(), rows);
  }

  private static List<String> measureHeader() {
    return List.of(
        "measure", "posture", "view", "leg", "model", "clips", "n", "bias", "MAE", "SD", "90 %");
  }

  private static List<String> row(Bands.Cell cell, Bands.Row row, Statistics errors, int decimals) {
    List<String> cells = new ArrayList<>(names(cell));
    cells.add(String.valueOf(row.clips()));
    cells.addAll(statistics(errors, decimals));
    return cells;
  }

  private void withholding() {
    page.heading(2, "Withholding")
        .paragraph(
            """
            Frames in which a joint that the measure needs is really behind something or outside the
            picture, and the others, by the true posture and view: in how many of each the program declined to give a value, and the
            size that nine of ten errors do not exceed where it gave one. Heights are left out: they have
            no zero.""");
    List<List<String>> rows = new ArrayList<>();
    Bands.asTrue(results)
        .forEach(
            (cell, row) -> {
              if (!Bands.onlyChanges(cell.measure())) {
                List<String> cells = new ArrayList<>(names(cell));
                int decimals = degrees(cell) ? 1 : 3;
                cells.add(withheld(row.hiddenWithheld(), row.hidden()));
                cells.add(number(row.hiddenErrors().p90(), decimals));
                cells.add(withheld(row.seenWithheld(), row.seen()));
                cells.add(number(row.seenErrors().p90(), decimals));
                rows.add(cells);
              }
            });
    page.table(
        List.of(
            "measure",
            "posture",
            "view",
            "leg",
            "model",
            "withheld when hidden",
            "90 %",
            "withheld when visible",
            "90 %"),
        rows);
  }

  private void auto() {
    page.heading(2, "Recognising the exercise")
        .paragraph(
            """
            With `--exercise auto`: frames in which the exercise was named rightly, wrongly or not yet;
            repetitions counted for the right exercise and for another; frames named before the person
            was in position.""");
    List<List<String>> rows = new ArrayList<>();
    for (ClipResult clip : results) {
      AutoComparison auto = clip.auto();
      int frames = auto.right() + auto.wrong() + auto.open();
      rows.add(
          List.of(
              clip.name(),
              clip.model(),
              percent(auto.right(), frames),
              percent(auto.wrong(), frames),
              percent(auto.open(), frames),
              String.valueOf(auto.repsRight()),
              String.valueOf(auto.repsWrong()),
              String.valueOf(auto.introNamed())));
    }
    page.table(
        List.of(
            "clip",
            "model",
            "right",
            "wrong",
            "not named",
            "reps of it",
            "reps of another",
            "named in intro"),
        rows);
  }

  private static String percent(int part, int all) {
    return all == 0 ? "-" : Decimals.of(100.0 * part / all, 0) + " %";
  }

  private void untold() {
    page.heading(2, "Clips without exact truth")
        .paragraph("What was said about each, with `--exercise auto`.");
    List<List<String>> rows = new ArrayList<>();
    for (Untold clip : untold) {
      rows.add(
          List.of(
              clip.name(),
              clip.model(),
              clip.verdicts().isEmpty() ? "nothing" : String.join("; ", clip.verdicts())));
    }
    page.table(List.of("clip", "model", "said"), rows);
  }

  private static List<String> names(Bands.Cell cell) {
    return List.of(
        cell.measure().id(),
        Names.of(cell.posture()),
        Names.of(cell.view()),
        Names.of(cell.leg()),
        cell.model());
  }

  private static boolean degrees(Bands.Cell cell) {
    return cell.measure().unit() == Unit.DEGREES;
  }

  private static List<String> statistics(Statistics s, int decimals) {
    return List.of(
        String.valueOf(s.n()),
        number(s.bias(), decimals),
        number(s.mae(), decimals),
        number(s.sd(), decimals),
        number(s.p90(), decimals));
  }

  private static String biasAndSize(Statistics s) {
    return s.n() == 0 ? "-" : number(s.bias(), 2) + ", " + number(s.mae(), 2);
  }

  private static String withheld(int withheld, int all) {
    return all == 0 ? "-" : Decimals.of(100.0 * withheld / all, 0) + " % of " + all;
  }

  private static String share(double share) {
    return number(share, 2);
  }

  private static String number(double value, int decimals) {
    return Double.isNaN(value) ? "-" : Decimals.of(value, decimals);
  }
}
