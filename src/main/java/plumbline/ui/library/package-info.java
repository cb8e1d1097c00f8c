/**
 * The list of recorded sessions: found, named, deleted, opened.
 *
 * <p>Everything here runs on the JavaFX thread and never waits for the disk: {@link
 * plumbline.session.LibraryDesk} does.
 */
@NullMarked
package plumbline.ui.library;

import org.jspecify.annotations.NullMarked;
