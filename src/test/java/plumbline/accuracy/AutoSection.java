package plumbline.accuracy;

import java.util.List;
import java.util.function.ToIntFunction;

/** What {@code auto} takes the exercise for, with and without a known truth. */
final class AutoSection {
  private AutoSection() {}

  static void summary(Markdown page, List<ClipResult> results) {
    page.heading(2, "Recognising the exercise")
        .paragraph(
            """
            With `--exercise auto`: frames in which the exercise was named rightly, wrongly or not yet
            (it is told by the first repetition that counts); repetitions counted for the right exercise
            and for another; frames named before the person was in position. By clip: see [the long
            tables](accuracy-tables.md).""");
    page.table(
        header("exercise"),
        Summary.of(results).stream()
            .map(row -> row(row.exercise(), row.model(), row.clips()))
            .toList());
  }

  static void clips(Markdown page, List<ClipResult> results) {
    page.heading(2, "Recognising the exercise, by clip");
    page.table(
        header("clip"),
        results.stream().map(clip -> row(clip.name(), clip.model(), List.of(clip))).toList());
  }

  private static List<String> header(String what) {
    return List.of(
        what,
        "model",
        "right",
        "wrong",
        "not named",
        "reps of it",
        "reps of another",
        "named in intro");
  }

  private static List<String> row(String what, String model, List<ClipResult> clips) {
    int right = sum(clips, AutoComparison::right);
    int wrong = sum(clips, AutoComparison::wrong);
    int open = sum(clips, AutoComparison::open);
    int frames = right + wrong + open;
    return List.of(
        what,
        model,
        Decimals.percent(right, frames),
        Decimals.percent(wrong, frames),
        Decimals.percent(open, frames),
        String.valueOf(sum(clips, AutoComparison::repsRight)),
        String.valueOf(sum(clips, AutoComparison::repsWrong)),
        String.valueOf(sum(clips, AutoComparison::introNamed)));
  }

  static int sum(List<ClipResult> clips, ToIntFunction<AutoComparison> count) {
    return clips.stream().mapToInt(clip -> count.applyAsInt(clip.auto())).sum();
  }

  static void untold(Markdown page, List<Untold> untold) {
    page.heading(2, "Clips without exact truth")
        .paragraph(
            """
            What was said about each, with `--exercise auto`, and in how many frames an exercise was
            named. Right is nothing where it is known that nothing to be recognised is done; the others
            are judged by eye.""");
    page.table(
        List.of("clip", "model", "is done", "named", "said"),
        untold.stream().map(AutoSection::row).toList());
  }

  private static List<String> row(Untold clip) {
    return List.of(
        clip.name(),
        clip.model(),
        clip.nothing() ? "nothing" : "something",
        clip.named() + " of " + clip.frames(),
        clip.verdicts().isEmpty() ? "nothing" : String.join("; ", clip.verdicts()));
  }
}
