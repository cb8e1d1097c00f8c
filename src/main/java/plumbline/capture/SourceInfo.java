package plumbline.capture;

import java.util.OptionalLong;
import plumbline.body.ImageSize;

/**
 * What is known about a source of frames.
 *
 * @param name the file's name or {@code camera 0}
 * @param size of the frames as delivered: upright, square pixels
 * @param framesPerSecond the nominal rate; the frames' own timestamps are what counts
 * @param frameCount number of frames if the container tells; an estimate, for progress only
 * @param rotationDeg clockwise turn 0, 90, 180, 270 that was applied because the file asks for it
 */
public record SourceInfo(
    String name,
    ImageSize size,
    double framesPerSecond,
    OptionalLong frameCount,
    int rotationDeg) {}
