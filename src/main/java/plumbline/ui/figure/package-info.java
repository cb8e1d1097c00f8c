/**
 * A drawn person who shows a movement, from the exercise's own definition: its posture, the line of
 * its angle, its aim and its tempo.
 *
 * <p>{@link plumbline.ui.figure.Mannequin} and {@link plumbline.ui.figure.MoveCycle} are plain
 * values; the rest runs on the JavaFX thread. May depend on core values, never on capture, pose or
 * the command line.
 */
@NullMarked
package plumbline.ui.figure;

import org.jspecify.annotations.NullMarked;
