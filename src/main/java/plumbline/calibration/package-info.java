/**
 * Measures a camera's lens: a board to print, its corners in a picture, the lens from many of them.
 *
 * <p>Single-threaded; owns native memory. May depend on the core, on capture's frames, and on
 * OpenCV. What a person is told meanwhile is decided in {@code guidance}.
 */
@NullMarked
package plumbline.calibration;

import org.jspecify.annotations.NullMarked;
