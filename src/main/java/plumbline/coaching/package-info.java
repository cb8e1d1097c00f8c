/**
 * What a person reads and hears: wording by id, and which cue is given when.
 *
 * <p>Pure; time is an argument. May depend on plan, personal, analysis and everything below them.
 */
@NullMarked
package plumbline.coaching;

import org.jspecify.annotations.NullMarked;
