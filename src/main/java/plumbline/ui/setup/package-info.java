/**
 * The camera: which one of several is used, and its lens, measured with a printed board: picture,
 * what it has shown so far, one instruction, the result.
 *
 * <p>Everything here runs on the JavaFX thread. To be read at arm's length.
 */
@NullMarked
package plumbline.ui.setup;

import org.jspecify.annotations.NullMarked;
