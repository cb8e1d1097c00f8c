/**
 * The first screen, for whom this is not, and the errors: one sentence and one button each.
 *
 * <p>Everything here runs on the JavaFX thread. May depend on session and core values, never on
 * capture, pose or the command line.
 */
@NullMarked
package plumbline.ui.start;

import org.jspecify.annotations.NullMarked;
