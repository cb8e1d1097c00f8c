/**
 * What is told about sessions that are over: summaries, counts of a rule, trends from session to
 * session; which verdicts change with other settings, how often a person agrees with them, and
 * which limit would agree better.
 *
 * <p>Pure functions of verdicts: no clock, no file, no thread; immutable, safe on any thread. May
 * depend on body, thresholds, kinematics and scoring.
 */
@NullMarked
package plumbline.review;

import org.jspecify.annotations.NullMarked;
