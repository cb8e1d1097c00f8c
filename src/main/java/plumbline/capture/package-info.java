/**
 * Where pictures come from: cameras (OpenCV) and video files (FFmpeg through bytedeco).
 *
 * <p>A {@link plumbline.capture.Frame} owns native memory and has one owner at a time, who closes
 * it. Sources are used by one thread. May depend on body, files, what guidance asks of a scene,
 * OpenCV and bytedeco.
 */
@NullMarked
package plumbline.capture;

import org.jspecify.annotations.NullMarked;
