/**
 * Who runs what on which thread: every thread of the program is started here.
 *
 * <p>{@link plumbline.session.AnalysisRun} takes a file through the pipeline without dropping a
 * frame; {@link plumbline.session.LiveSession} watches a camera or plays a file for the window,
 * whose speed never matters to it. May depend on the core, capture, pose, recording, report and
 * settings; never on the window or the command line.
 */
@NullMarked
package plumbline.session;

import org.jspecify.annotations.NullMarked;
