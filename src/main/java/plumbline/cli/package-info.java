/**
 * The command line: {@code plumbline live, review, analyze, export, rescore, calibrate, settings,
 * doctor}.
 *
 * <p>Turns arguments into runs and outcomes into exit statuses; starts no thread. May depend on
 * session, settings, report and everything below them; never on the window, which {@link
 * plumbline.Main} hands in.
 */
@NullMarked
package plumbline.cli;

import org.jspecify.annotations.NullMarked;
