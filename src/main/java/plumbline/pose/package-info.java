/**
 * From a picture to 33 landmarks: the BlazePose pipeline on DJL's PyTorch engine.
 *
 * <p>One estimator and its predictors belong to one thread. Pictures in, plain Java out: no native
 * object leaves this package. May depend on body, capture ({@link plumbline.capture.Frame}), files,
 * DJL and OpenCV's image operations.
 */
@NullMarked
package plumbline.pose;

import org.jspecify.annotations.NullMarked;
