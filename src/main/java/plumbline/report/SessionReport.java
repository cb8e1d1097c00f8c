package plumbline.report;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.recording.Review;
import plumbline.recording.SessionEvent;
import plumbline.scoring.RepVerdict.Rep;

/**
 * Everything that is on the one page about a session.
 *
 * @param title as the person named it; any text
 * @param startedAt when it was recorded; empty when nobody knows
 * @param result what was found
 * @param provenance with what
 * @param bandsSource where the error bands come from, in words
 * @param trace the primary angle over time
 * @param pictures of the best and the worst repetition, if there were any
 * @param reviews a reviewer's verdicts
 * @param events pain stops, notes
 */
public record SessionReport(
    String title,
    Optional<OffsetDateTime> startedAt,
    AnalysisResult result,
    Provenance provenance,
    String bandsSource,
    AngleTrace trace,
    List<RepPicture> pictures,
    List<Review> reviews,
    List<SessionEvent> events) {

  private static final Comparator<Rep> BY_SCORE =
      Comparator.<Rep>comparingInt(rep -> rep.score().orElse(0))
          .thenComparingDouble(rep -> rep.peak().value());

  public SessionReport {
    pictures = List.copyOf(pictures);
    reviews = List.copyOf(reviews);
    events = List.copyOf(events);
  }

  /**
   * A repetition at its peak.
   *
   * @param rep which one
   * @param best true for the best of the session, false for the one with most to gain
   * @param jpegUri the picture itself as a data address, made by {@link PeakPicture}
   */
  public record RepPicture(Rep rep, boolean best, String jpegUri) {}

  /** The repetition with the highest score; of equal ones the one with the largest range. */
  public static Optional<Rep> best(AnalysisResult result) {
    return scored(result).stream().max(BY_SCORE);
  }

  /** The one with the lowest; empty when there is no other than the best. */
  public static Optional<Rep> worst(AnalysisResult result) {
    List<Rep> scored = scored(result);
    return scored.size() < 2 ? Optional.empty() : scored.stream().min(BY_SCORE);
  }

  /** Minutes and seconds since the session began, whatever the camera's clock said then. */
  String clock(long nanos) {
    return Markup.clock(nanos - trace.firstNanos());
  }

  private static List<Rep> scored(AnalysisResult result) {
    return result.only(Rep.class).stream().filter(rep -> rep.score().isPresent()).toList();
  }
}
