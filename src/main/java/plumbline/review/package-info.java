/**
 * What a reviewer wants to know of verdicts: which change with other settings, how often a person
 * agrees with them, which limit would agree better.
 *
 * <p>Pure and without state: no clock, no file, no thread. May depend on body, thresholds and
 * scoring.
 */
@NullMarked
package plumbline.review;

import org.jspecify.annotations.NullMarked;
