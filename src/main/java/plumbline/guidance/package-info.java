/**
 * The set-up assistant: what to change about camera, light and place, one thing at a time.
 *
 * <p>Pure; time is an argument. May depend on analysis and everything below it.
 */
@NullMarked
package plumbline.guidance;

import org.jspecify.annotations.NullMarked;
