package plumbline.personal;

import plumbline.thresholds.Threshold;

/**
 * One number that a calibration changes.
 *
 * @param usual what holds without the calibration
 * @param own what holds with it
 */
public record OwnValue(Threshold threshold, double usual, double own) {}
