/**
 * A session with a coach: what is done in which order, and where in it the person is.
 *
 * <p>Pure; time is what the frames say. May depend on analysis and everything below it.
 */
@NullMarked
package plumbline.plan;

import org.jspecify.annotations.NullMarked;
