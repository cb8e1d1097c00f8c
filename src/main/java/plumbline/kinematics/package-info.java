/**
 * Angles and ratios of the body, from landmarks in pixels.
 *
 * <p>Pure functions of one pose; never of normalised coordinates. Each {@link
 * plumbline.kinematics.Measure} states its zero and its positive direction, each {@link
 * plumbline.kinematics.Measurement} its uncertainty or why it is not judged. May depend on body and
 * thresholds.
 */
@NullMarked
package plumbline.kinematics;

import org.jspecify.annotations.NullMarked;
