package plumbline.accuracy;

import java.util.List;
import java.util.function.Predicate;

/** Is nothing said about what cannot be seen? */
final class HiddenDemands {
  private static final double WITHHELD = 0.95;

  private HiddenDemands() {}

  static List<Demand> of(List<ClipResult> clips) {
    List<Sample> angles =
        clips.stream().flatMap(clip -> clip.samples().stream()).filter(Sample::isAngle).toList();
    return List.of(
        withheld(
            "angles withheld when a needed joint is hidden",
            angles,
            Sample::hidden,
            "the far hip and shoulder are hidden in every side view, and taken from the near ones"),
        withheld(
            "the same when a knee, ankle, elbow, wrist or ear is",
            angles,
            Sample::limbHidden,
            "hidden by the truth's depth, 14 cm or more behind a surface"));
  }

  private static Demand withheld(
      String what, List<Sample> angles, Predicate<Sample> which, String note) {
    String limit = "\u2265 95 % of frames";
    List<Sample> hidden = angles.stream().filter(which).toList();
    if (hidden.isEmpty()) {
      return Demand.open(what, limit);
    }
    Statistics told = Statistics.of(hidden.stream().mapToDouble(Sample::error).toArray());
    int withheld = hidden.size() - told.n();
    return Demand.of(
        what,
        limit,
        Decimals.percent(withheld, hidden.size()) + " of " + hidden.size(),
        withheld >= WITHHELD * hidden.size(),
        "%s; where one was told, nine of ten errors are within %s\u00b0"
            .formatted(note, Decimals.orDash(told.p90(), 1)));
  }
}
