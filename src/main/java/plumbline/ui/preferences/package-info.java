/**
 * How the program looks and which language it speaks; it judges nothing.
 *
 * <p>Everything here runs on the JavaFX thread. May depend on session and core values, never on
 * capture, pose or the command line.
 */
@NullMarked
package plumbline.ui.preferences;

import org.jspecify.annotations.NullMarked;
