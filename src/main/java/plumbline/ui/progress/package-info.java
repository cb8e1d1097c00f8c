/**
 * What changed from session to session, as small plots; numbers only, no praise and no blame.
 *
 * <p>Everything here runs on the JavaFX thread.
 */
@NullMarked
package plumbline.ui.progress;

import org.jspecify.annotations.NullMarked;
