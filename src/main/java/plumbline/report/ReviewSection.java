package plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.coaching.Wording;
import plumbline.recording.Review;
import plumbline.recording.SessionEvent;
import plumbline.scoring.RepVerdict.Rep;

/** What a person said: a reviewer's verdicts and the stops for pain. */
final class ReviewSection {
  private static final int MOST_LINES = 3;
  private static final int LONGEST_COMMENT = 70;

  private final Wording wording;

  ReviewSection(Wording wording) {
    this.wording = wording;
  }

  String markup(SessionReport report) {
    return stops(report) + reviews(report);
  }

  private String stops(SessionReport report) {
    String times =
        report.events().stream()
            .filter(event -> event.kind() == SessionEvent.Kind.PAIN_STOP)
            .limit(MOST_LINES)
            .map(event -> Markup.clock(event.atNanos()))
            .collect(Collectors.joining(", "));
    return times.isEmpty()
        ? ""
        : Markup.element("p", "stop", Markup.text(wording.text("report.stopped", times)));
  }

  private String reviews(SessionReport report) {
    List<Review> reviews = report.reviews();
    if (reviews.isEmpty()) {
      return "";
    }
    List<Review> against =
        reviews.stream().filter(review -> review.says() == Review.Says.DISAGREE).toList();
    List<String> lines = new ArrayList<>();
    lines.add(wording.text("report.agrees", reviews.size() - against.size(), reviews.size()));
    against.stream().limit(MOST_LINES).forEach(review -> lines.add(against(review, report)));
    return Markup.element("h2", "", Markup.text(wording.text("report.reviewer")))
        + Markup.element(
            "ul",
            "",
            lines.stream()
                .map(l -> "<li>" + Markup.text(l) + "</li>")
                .collect(Collectors.joining()));
  }

  private String against(Review review, SessionReport report) {
    String number =
        report.result().only(Rep.class).stream()
            .filter(rep -> rep.startNanos() == review.startNanos() && rep.side() == review.side())
            .map(rep -> String.valueOf(rep.number()))
            .findFirst()
            .orElse(Markup.clock(review.startNanos()));
    String subject =
        review.subject().contains(".")
            ? wording.ruleName(review.subject())
            : wording.text("report.rep");
    String comment =
        review.comment().length() <= LONGEST_COMMENT
            ? review.comment()
            : review.comment().substring(0, LONGEST_COMMENT) + "…";
    return wording.text("report.disagrees", number, subject, comment);
  }
}
