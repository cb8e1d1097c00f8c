/**
 * A recorded session, or a video, looked at: which repetitions, which faults, which frame.
 *
 * <p>{@link plumbline.ui.review.ReviewModel} says what is chosen and shown; every part of the
 * screen watches it and none knows another. Everything here runs on the JavaFX thread. May depend
 * on session, recording, settings, report and core values, never on capture, pose or the command
 * line.
 */
@NullMarked
package plumbline.ui.review;

import org.jspecify.annotations.NullMarked;
