package plumbline.report;

import java.util.stream.Collectors;
import plumbline.coaching.Wording;
import plumbline.report.SessionReport.RepPicture;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict.Rep;

/** The best and the worst repetition at their peak. */
final class PictureSection {
  /** On paper, millimetres: the pictures, and each line below them. */
  private static final double PICTURES_MM = 53;

  private static final double CAPTION_MM = 4.1;
  private static final double LOSSES_MM = 3.6;
  private static final int CAPTION_LETTERS = 56;
  private static final int LOSSES_LETTERS = 64;
  private static final int LONGEST = 110;

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
        report.pictures().stream()
            .map(picture -> cell(picture, report))
            .collect(Collectors.joining());
    return Markup.element("table", "pictures", "<tr>" + cells + "</tr>");
  }

  /** Height on paper, millimetres. */
  double heightMm(SessionReport report) {
    double words =
        report.pictures().stream().mapToDouble(p -> wordsMm(p, report)).max().orElse(-PICTURES_MM);
    return PICTURES_MM + words;
  }

  private double wordsMm(RepPicture picture, SessionReport report) {
    String caption = heading(picture) + " " + which(picture.rep(), report);
    return CAPTION_MM * TextLines.count(caption, CAPTION_LETTERS)
        + LOSSES_MM * TextLines.count(losses(picture.rep()), LOSSES_LETTERS);
  }

  private String heading(RepPicture picture) {
    return wording.text(picture.best() ? "report.best" : "report.worst");
  }

  private String which(Rep rep, SessionReport report) {
    return wording.text(
        "report.which-rep",
        rep.number(),
        wording.text("side." + rep.side().id()),
        report.clock(rep.peakNanos()),
        Rounded.text(rep.peak().value(), 0),
        Rounded.text(rep.peak().sd(), 0),
        rep.score().orElse(0));
  }

  private String cell(RepPicture picture, SessionReport report) {
    Rep rep = picture.rep();
    String heading = heading(picture);
    String which = which(rep, report);
    return Markup.element(
        "td",
        picture.best() ? "first" : "second",
        Markup.picture(picture.jpegUri(), "peak", heading + ": " + which)
            + Markup.element(
                "p", "caption", "<b>" + Markup.text(heading) + "</b> " + Markup.text(which))
            + Markup.element("p", "caption small", Markup.text(losses(rep), LONGEST)));
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
