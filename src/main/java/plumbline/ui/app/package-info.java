/**
 * The window: what it shows when, and the keys it listens to.
 *
 * <p>Everything here runs on the JavaFX thread. May depend on session, settings, recording, voice
 * and core values, never on capture, pose or the command line.
 */
@NullMarked
package plumbline.ui.app;

import org.jspecify.annotations.NullMarked;
