/**
 * The exercise API: phases and repetitions of a signal, fault rules, verdicts and the score.
 *
 * <p>Pure and single-threaded: time is an argument, no clock is read. May depend on body,
 * thresholds, kinematics and smoothing; never on one exercise.
 */
@NullMarked
package plumbline.scoring;

import org.jspecify.annotations.NullMarked;
