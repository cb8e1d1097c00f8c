/**
 * Who runs what on which thread: every thread of the program is started here, but for the voice's
 * and the one that prepares the window.
 *
 * <p>{@link plumbline.session.AnalysisRun} takes a file through the pipeline without dropping a
 * frame; {@link plumbline.session.LiveSession} watches a camera or plays a file for the window,
 * whose speed never matters to it. May depend on the core, capture, pose, recording, calibration,
 * report, settings and files; never on the window or the command line.
 */
@NullMarked
package plumbline.session;

import org.jspecify.annotations.NullMarked;
