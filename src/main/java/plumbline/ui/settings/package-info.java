/**
 * The settings file on a screen: found, explained, changed, set back. The file stays what counts;
 * its comments are kept.
 *
 * <p>Everything here runs on the JavaFX thread.
 */
@NullMarked
package plumbline.ui.settings;

import org.jspecify.annotations.NullMarked;
