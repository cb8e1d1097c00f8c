package plumbline.report;

/**
 * A stretch of time in which one exercise was being done.
 *
 * @param exercise its id
 * @param startNanos when it began
 * @param endNanos when it ended
 */
public record Segment(String exercise, long startNanos, long endNanos) {}
