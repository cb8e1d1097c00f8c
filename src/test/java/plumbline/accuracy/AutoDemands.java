package plumbline.accuracy;

import java.util.List;

/** Is the exercise recognised, and nothing where there is none? */
final class AutoDemands {
  private static final double RIGHT = 0.98;

  private AutoDemands() {}

  static List<Demand> of(Findings findings) {
    List<ClipResult> clips = findings.clips();
    List<Untold> nothing = findings.untold().stream().filter(Untold::nothing).toList();
    return List.of(named(clips), unnamed(clips, nothing), wrongReps(clips, nothing));
  }

  private static Demand named(List<ClipResult> clips) {
    int right = AutoSection.sum(clips, AutoComparison::right);
    int wrong = AutoSection.sum(clips, AutoComparison::wrong);
    int open = AutoSection.sum(clips, AutoComparison::open);
    return share(
        "`auto` names the right exercise",
        "of the frames with a name",
        right,
        right + wrong,
        "no name yet, and no angle told: %s of all frames"
            .formatted(Decimals.percent(open, right + wrong + open)));
  }

  private static Demand unnamed(List<ClipResult> clips, List<Untold> nothing) {
    int intro = clips.stream().mapToInt(ClipResult::introFrames).sum();
    int named = AutoSection.sum(clips, AutoComparison::introNamed);
    int other = nothing.stream().mapToInt(Untold::frames).sum();
    int otherNamed = nothing.stream().mapToInt(Untold::named).sum();
    return share(
        "`auto` names none",
        "of the frames without an exercise",
        intro + other - named - otherNamed,
        intro + other,
        "%d frames of getting into position, %d of %d real clips"
            .formatted(intro, other, nothing.size()));
  }

  private static Demand wrongReps(List<ClipResult> clips, List<Untold> nothing) {
    int wrong =
        AutoSection.sum(clips, AutoComparison::repsWrong)
            + nothing.stream().mapToInt(Untold::reps).sum();
    return Demand.of(
        "repetitions of a wrong exercise", "0", String.valueOf(wrong), wrong == 0, "with `auto`");
  }

  private static Demand share(String what, String of, int right, int all, String note) {
    String limit = "\u2265 98 % " + of;
    if (all == 0) {
      return Demand.open(what, limit);
    }
    String value = Decimals.percent(right, all) + " of " + all;
    return Demand.of(what, limit, value, right >= RIGHT * all, note);
  }
}
