package plumbline.scoring;

/**
 * The range asked of the primary angle, in degrees.
 *
 * @param partialMin smallest range that counts at all
 * @param fullMin smallest range of a full repetition
 * @param target the aim; nothing is gained beyond it
 * @param highNote above this the person is told that it is high enough
 */
public record RangeGoal(double partialMin, double fullMin, double target, double highNote) {}
