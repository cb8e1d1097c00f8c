package plumbline.scoring;

import plumbline.thresholds.Threshold;

/** Which numbers make up the range that a way of exercising asks for, degrees. */
public record RangeThresholds(Threshold partialMin, Threshold fullMin, Threshold target) {}
