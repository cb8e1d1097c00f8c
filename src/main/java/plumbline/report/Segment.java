package plumbline.report;

/**
 * A stretch of time in which one exercise was being done.
 *
 * @param exercise its id
 * @param startNanos time of the first frame in position
 * @param endNanos time of the last frame in position
 */
public record Segment(String exercise, long startNanos, long endNanos) {}
