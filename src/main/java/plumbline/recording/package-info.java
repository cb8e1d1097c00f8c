/**
 * What is kept: video files and sessions.
 *
 * <p>A file is complete or absent: everything is written beside its target and moved there at the
 * end. Writers are used by one thread. May depend on the core, capture and files, OpenCV's Mat,
 * bytedeco.
 */
@NullMarked
package plumbline.recording;

import org.jspecify.annotations.NullMarked;
