package plumbline.scoring;

import plumbline.kinematics.Measure;

/**
 * How near a hand is to come to the working foot around the peak.
 *
 * @param measure the distance, torso lengths, of the working side
 * @param fullTl nearer costs nothing
 * @param noneTl further is no reach at all
 * @param windowNanos looked at so long before and after the peak
 */
public record ReachGoal(Measure measure, double fullTl, double noneTl, long windowNanos) {}
