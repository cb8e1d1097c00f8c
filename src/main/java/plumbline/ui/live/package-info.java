/**
 * The live screen: picture, counts, cue, and the button that stops everything.
 *
 * <p>Everything here runs on the JavaFX thread. May depend on session, report and core values,
 * never on capture, pose or the command line.
 */
@NullMarked
package plumbline.ui.live;

import org.jspecify.annotations.NullMarked;
