package plumbline.settings;

import java.time.LocalDate;
import plumbline.kinematics.Lens;

/**
 * What was measured of one camera at one resolution. Immutable.
 *
 * @param camera its name; a live camera with the same name is the same one
 * @param rmsPx how far the corners of the board lie from where the lens would show them, root mean
 *     square, pixels
 * @param views of the board that it was measured from
 * @param measuredOn the day of the measurement
 */
public record CameraCalibration(
    String camera, Lens lens, double rmsPx, int views, LocalDate measuredOn) {}
