package plumbline.session;

import plumbline.pose.PoseModelKind;

/**
 * How fast a computer is, and what follows from it.
 *
 * @param fullMs what a picture of a person who is followed takes the full model, milliseconds
 */
public record MachineSpeed(double fullMs) {
  /** At 20 pictures a second every cue comes in time; at 12 some are late (cue-timing.md). */
  private static final double FULL_ENOUGH_MS = 50;

  /** Of the full model's time (performance.md: 5.8 of 19.4 ms). */
  private static final double LITE_PART = 0.3;

  /** A picture that takes so long leaves no time for more than 15 a second. */
  private static final double SLOW_MS = 60;

  /** The model to take: the full one sees best, the lite one is three times as quick. */
  PoseModelKind model() {
    return fullMs <= FULL_ENOUGH_MS ? PoseModelKind.FULL : PoseModelKind.LITE;
  }

  /** The id of that model. */
  public String modelId() {
    return model().id();
  }

  /** Pictures a second to ask of the camera: more than can be judged only take time to unpack. */
  double cameraRate() {
    return fullMs * LITE_PART <= SLOW_MS ? 30 : 15;
  }
}
