package plumbline.scoring;

/**
 * What one exercise asks of a repetition; angles in degrees, durations in nanoseconds.
 *
 * @param range partial, full, target and the highest useful angle
 * @param restEnterDeg below this the leg is back at rest
 * @param restExitDeg above this a movement has begun
 * @param minRepNanos shorter movements are jitter
 * @param debounceNanos how long a crossing must last
 * @param holdNanos asked at the top; 0 = none
 * @param upMinNanos faster costs points
 * @param downMinNanos faster costs points
 */
public record RepGoals(
    RangeGoal range,
    double restEnterDeg,
    double restExitDeg,
    long minRepNanos,
    long debounceNanos,
    long holdNanos,
    long upMinNanos,
    long downMinNanos) {}
