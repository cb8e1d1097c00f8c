package plumbline.guidance;

import java.util.OptionalDouble;

/**
 * What the whole picture tells, beside the one person in it.
 *
 * @param luminance mean brightness of the picture, 0 = black to 1 = white; empty when not measured
 * @param somebodyElse another person of about the same size is in view
 * @param cameraShift how far the background has jumped since it was last looked at, parts of the
 *     picture's width; 0 when it stands still or cannot be told
 */
public record Scenery(OptionalDouble luminance, boolean somebodyElse, double cameraShift) {}
