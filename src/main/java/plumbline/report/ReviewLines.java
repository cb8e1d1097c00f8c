package plumbline.report;

import java.util.ArrayList;
import java.util.List;
import plumbline.coaching.Wording;
import plumbline.recording.Review;
import plumbline.scoring.RepVerdict.Rep;

/** A reviewer's verdicts in words: how many agree, and each that does not. */
final class ReviewLines {
  private static final int MOST_LINES = 2;

  private final Wording wording;

  ReviewLines(Wording wording) {
    this.wording = wording;
  }

  List<String> of(SessionReport report) {
    List<Review> reviews = report.reviews();
    List<String> lines = new ArrayList<>();
    if (!reviews.isEmpty()) {
      List<Review> against =
          reviews.stream().filter(review -> review.says() == Review.Says.DISAGREE).toList();
      lines.add(wording.text("report.agrees", reviews.size() - against.size(), reviews.size()));
      against.stream().limit(MOST_LINES).forEach(review -> lines.add(against(review, report)));
    }
    return lines;
  }

  private String against(Review review, SessionReport report) {
    String which =
        report.result().only(Rep.class).stream()
            .filter(rep -> rep.startNanos() == review.startNanos() && rep.side() == review.side())
            .map(rep -> wording.text("report.rep", rep.number()))
            .findFirst()
            .orElse(report.clock(review.startNanos()));
    String subject =
        review.subject().equals(Review.REP) ? "" : " (" + wording.ruleName(review.subject()) + ")";
    return wording.text("report.disagrees", which + subject, review.comment()).strip();
  }
}
