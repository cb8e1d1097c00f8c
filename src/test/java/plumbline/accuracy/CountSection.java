package plumbline.accuracy;

import java.util.List;
import plumbline.accuracy.FaultComparison.Outcome;
import plumbline.body.Side;

/** What was counted, by exercise, by clip, and by view and leg. */
final class CountSection {
  private CountSection() {}

  static void summary(Markdown page, List<ClipResult> results) {
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
        Summary.of(results).stream().map(CountSection::row).toList());
  }

  private static List<String> row(Summary row) {
    return List.of(
        row.exercise(),
        row.model(),
        String.valueOf(row.movements()),
        String.valueOf(row.right()),
        String.valueOf(row.invented()),
        row.peaks().n() + " of " + row.counted(),
        Decimals.orDash(row.peaks().mae(), 1),
        "%d, %d, %d, %d"
            .formatted(
                row.faults(Outcome.FOUND),
                row.faults(Outcome.MISSED),
                row.faults(Outcome.WITHHELD),
                row.faults(Outcome.INVENTED)));
  }

  static void clips(Markdown page, List<ClipResult> results) {
    page.heading(2, "Clips")
        .paragraph(
            """
            yaw: how far the camera is from a true side view. Counts: full + partial, as said of as
            expected. Peak: bias and largest error in degrees. Faults: found, missed, withheld, invented.
            In intro: repetitions and moving frames before the person was in position.""");
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
        results.stream().map(CountSection::row).toList());
  }

  private static List<String> row(ClipResult clip) {
    return List.of(
        clip.name(),
        clip.model(),
        Decimals.of(clip.yawDeg(), 0),
        ClipLine.counts(clip.reps(), Side.LEFT),
        ClipLine.counts(clip.reps(), Side.RIGHT),
        String.valueOf(clip.reps().invented().size()),
        clip.attempts() + ", " + clip.unseen().size(),
        ClipLine.peaks(clip.reps()).replace("<=", "\u2264"),
        "%d, %d, %d, %d"
            .formatted(
                clip.faults().count(Outcome.FOUND),
                clip.faults().count(Outcome.MISSED),
                clip.faults().count(Outcome.WITHHELD),
                clip.faults().count(Outcome.INVENTED)),
        clip.introReps() + ", " + clip.introMovingFrames());
  }

  static void movements(Markdown page, List<ClipResult> results) {
    page.heading(2, "Counting")
        .paragraph(
            """
            By exercise, true view and leg. Right kind: full, partial or not counted, of all movements.
            Overcounted: movements too small to count that were counted.""");
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
        Peaks.of(results).entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList());
  }

  private static List<String> row(Peaks.Cell cell, Peaks.Row row) {
    return Markdown.cells(
        cell.names(),
        List.of(
            String.valueOf(row.movements()),
            row.counted() + " of " + row.toCount(),
            row.rightSide() + " of " + row.counted(),
            row.rightKind() + " of " + row.movements(),
            String.valueOf(row.overcounted())));
  }
}
