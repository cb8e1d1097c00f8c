/**
 * What is drawn over the picture: skeleton, angles, marks; nothing that the analysis did not say.
 *
 * <p>Everything here runs on the JavaFX thread. May depend on session, report and core values,
 * never on capture, pose or the command line.
 */
@NullMarked
package plumbline.ui.overlay;

import org.jspecify.annotations.NullMarked;
