package plumbline.capture;

import plumbline.body.ImageSize;

/**
 * Which camera is wanted and how; a camera that cannot do it gives what it has.
 *
 * @param index the system's number of the camera, from 0
 * @param size of the pictures
 * @param framesPerSecond pictures a second
 */
public record CameraRequest(int index, ImageSize size, double framesPerSecond) {

  public CameraRequest {
    if (framesPerSecond <= 0 || framesPerSecond > 1000) {
      throw new IllegalArgumentException("a camera at " + framesPerSecond + " frames a second");
    }
  }

  /** 720p at 30 frames a second: enough for every joint, and what webcams have in MJPG. */
  public static CameraRequest of(int index) {
    return new CameraRequest(index, new ImageSize(1280, 720), 30);
  }

  /** The same, with so many pictures a second. */
  public CameraRequest at(double rate) {
    return new CameraRequest(index, size, rate);
  }
}
