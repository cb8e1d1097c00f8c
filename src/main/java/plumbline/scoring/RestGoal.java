package plumbline.scoring;

/**
 * Where the primary angle rests, in degrees.
 *
 * @param baseDeg what it reads in the start pose
 * @param enterDeg below this the leg is back at rest
 * @param exitDeg above this a movement has begun
 * @param maxSdDeg more scatter at rest is not scored
 */
public record RestGoal(double baseDeg, double enterDeg, double exitDeg, double maxSdDeg) {}
