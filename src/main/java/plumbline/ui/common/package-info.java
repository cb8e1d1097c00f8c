/**
 * What all screens share: fonts, colours, buttons, short fades.
 *
 * <p>Everything here runs on the JavaFX thread. May depend on session and core values, never on
 * capture, pose or the command line.
 */
@NullMarked
package plumbline.ui.common;

import org.jspecify.annotations.NullMarked;
