package plumbline.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.coaching.Wording;
import plumbline.review.SideSummary;
import plumbline.review.Spread;

/** The counts, the range and the tempo of each side. */
final class SidesSection {
  private static final int MOST_LARGE_ROWS = 2;

  private final Wording wording;

  SidesSection(Wording wording) {
    this.wording = wording;
  }

  /** Height on paper, millimetres. */
  static double heightMm(int rows) {
    return rows <= MOST_LARGE_ROWS ? 27 : 7 + 6 * rows;
  }

  String markup(List<SideSummary> sides) {
    if (sides.isEmpty()) {
      return Markup.element("p", "nothing", words("report.no-reps"));
    }
    boolean severalExercises = sides.stream().map(SideSummary::exercise).distinct().count() > 1;
    String rows =
        sides.stream().map(side -> row(side, severalExercises)).collect(Collectors.joining());
    String size = sides.size() <= MOST_LARGE_ROWS ? "sides large" : "sides";
    return Markup.element("table", size, head() + rows);
  }

  private String head() {
    return "<tr><th class=\"name\"></th>"
        + cells("th", "report.full", "report.partial", "report.range", "report.score")
        + cells("th", "report.tempo")
        + "</tr>";
  }

  private String cells(String kind, String... keys) {
    return List.of(keys).stream()
        .map(key -> Markup.element(kind, "figure", words(key)))
        .collect(Collectors.joining());
  }

  private String row(SideSummary side, boolean withExercise) {
    String name = wording.text("report.side." + side.side().id());
    String whole = withExercise ? wording.exerciseName(side.exercise()) + ", " + name : name;
    return "<tr>"
        + Markup.element("td", "name", Markup.text(whole))
        + figure("figure count", "report.full", String.valueOf(side.full()))
        + figure("figure", "report.partial", String.valueOf(side.partial()))
        + figure("figure", "report.range", range(side.rangeDeg()))
        + figure("figure", "report.score", score(side.score()))
        + figure("figure", "report.tempo", Markup.text(tempo(side)))
        + "</tr>";
  }

  /** With its name, which a narrow window writes above it instead of at the head of a column. */
  private String figure(String styleClass, String name, String content) {
    return "<td class=\"%s\" data-name=\"%s\">%s</td>".formatted(styleClass, words(name), content);
  }

  private String range(Optional<Spread> range) {
    return range
        .map(
            r ->
                "<b>%s° ± %s°</b> <span class=\"small\">%s</span>"
                    .formatted(
                        number(r.middle(), 0),
                        number(r.band(), 0),
                        r.count() < 2
                            ? ""
                            : Markup.text(
                                wording.text(
                                    "report.from-to",
                                    number(r.lowest(), 0),
                                    number(r.highest(), 0)))))
        .orElseGet(() -> words("report.unknown"));
  }

  private String score(Optional<Spread> score) {
    return score.map(s -> "<b>" + number(s.middle(), 0) + "</b>").orElse(words("report.unknown"));
  }

  private String tempo(SideSummary side) {
    return wording.text(
        "report.tempo-of", seconds(side.upS()), seconds(side.holdS()), seconds(side.downS()));
  }

  private String seconds(Optional<Spread> seconds) {
    return seconds.map(s -> wording.number(s.middle(), 1)).orElse("–");
  }

  private static String number(double value, int decimals) {
    return Rounded.text(value, decimals);
  }

  private String words(String key) {
    return Markup.text(wording.text(key));
  }
}
