package plumbline.scoring;

import plumbline.kinematics.Measure;

/**
 * How near a hand is to come to the working foot while the leg is up.
 *
 * @param measure the distance, torso lengths, of the working side
 * @param fullTl nearer costs nothing
 * @param noneTl further is no reach at all
 * @param windowNanos looked at so long before the leg is up and after, too
 */
public record ReachGoal(Measure measure, double fullTl, double noneTl, long windowNanos) {}
