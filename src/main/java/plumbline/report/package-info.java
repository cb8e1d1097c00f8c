/**
 * What comes out of an analysis: JSON, CSV, an annotated video, one line a repetition.
 *
 * <p>Single-threaded; files are complete or absent ({@link plumbline.report.AtomicFile}). May
 * depend on the core, files, capture's frames, recording's video writer, and OpenCV for drawing.
 */
@NullMarked
package plumbline.report;

import org.jspecify.annotations.NullMarked;
