/**
 * Filters that follow the frames' own timestamps, so that the same frames give the same values at
 * any speed.
 *
 * <p>Single-threaded, no clock. May depend on body and thresholds.
 */
@NullMarked
package plumbline.smoothing;

import org.jspecify.annotations.NullMarked;
