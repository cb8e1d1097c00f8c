package plumbline.report;

import java.util.stream.Collectors;
import plumbline.coaching.Wording;
import plumbline.report.SessionReport.RepPicture;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict.Rep;

/** The best and the worst repetition at their peak. */
final class PictureSection {
  /** Height on paper, millimetres. */
  static final double HEIGHT_MM = 61;

  private static final int MOST_LOSSES = 2;

  private final Wording wording;

  PictureSection(Wording wording) {
    this.wording = wording;
  }

  String markup(SessionReport report) {
    if (report.pictures().isEmpty()) {
      return "";
    }
    String cells =
        report.pictures().stream().map(picture -> cell(picture, report)).collect(Collectors.joining());
    return Markup.element("table", "pictures", "<tr>" + cells + "</tr>");
  }

  private String cell(RepPicture picture, SessionReport report) {
    Rep rep = picture.rep();
    String heading = wording.text(picture.best() ? "report.best" : "report.worst");
    String which =
        wording.text(
            "report.which-rep",
            rep.number(),
            wording.text("side." + rep.side().id()),
            report.clock(rep.peakNanos()),
            Rounded.text(rep.peak().value(), 0),
            Rounded.text(rep.peak().sd(), 0),
            rep.score().orElse(0));
    return Markup.element(
        "td",
        picture.best() ? "first" : "second",
        Markup.picture(picture.jpegUri(), "peak", heading + ": " + which)
            + Markup.element(
                "p", "caption", "<b>" + Markup.text(heading) + "</b> " + Markup.text(which))
            + Markup.element("p", "caption small", Markup.text(losses(rep), 110)));
  }

  private String losses(Rep rep) {
    String most =
        rep.losses().stream().limit(MOST_LOSSES).map(this::loss).collect(Collectors.joining(", "));
    return most.isEmpty() ? wording.text("report.nothing-lost") : most;
  }

  private String loss(Loss loss) {
    return LossWords.of(loss, wording);
  }
}
