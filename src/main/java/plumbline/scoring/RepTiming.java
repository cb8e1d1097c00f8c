package plumbline.scoring;

/**
 * How long the parts of a repetition take; durations in nanoseconds.
 *
 * @param minNanos shorter movements are jitter
 * @param maxNanos longer ones are no single repetition
 * @param debounceNanos how long a crossing must last
 * @param holdNanos asked at the top; 0 = none
 * @param upMinNanos faster costs points
 * @param downMinNanos faster costs points
 * @param minFramesPerSecond slower video is counted but not scored
 */
public record RepTiming(
    long minNanos,
    long maxNanos,
    long debounceNanos,
    long holdNanos,
    long upMinNanos,
    long downMinNanos,
    double minFramesPerSecond) {}
