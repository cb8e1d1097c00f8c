/**
 * What is told about sessions that are over: summaries of a side, counts of a rule, trends from
 * session to session.
 *
 * <p>Pure functions of verdicts; immutable, safe on any thread. May depend on the core only.
 */
@NullMarked
package plumbline.review;

import org.jspecify.annotations.NullMarked;
