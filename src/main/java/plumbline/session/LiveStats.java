package plumbline.session;

/**
 * How the session is doing, for the corner of the screen.
 *
 * @param framesPerSecond analysed over the last second
 * @param dropped camera frames that were displaced by newer ones so far
 * @param model name of the pose model
 */
public record LiveStats(double framesPerSecond, long dropped, String model) {}
