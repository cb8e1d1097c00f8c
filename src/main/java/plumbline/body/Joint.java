package plumbline.body;

/** The paired body parts of the BlazePose skeleton that are measured; one landmark on each side. */
public enum Joint {
  EAR(7),
  SHOULDER(11),
  ELBOW(13),
  WRIST(15),
  INDEX(19),
  HIP(23),
  KNEE(25),
  ANKLE(27),
  HEEL(29),
  FOOT_INDEX(31);

  private final int leftIndex;

  Joint(int leftIndex) {
    this.leftIndex = leftIndex;
  }

  /** This joint's landmark on {@code side}. */
  public Landmark on(Side side) {
    return Landmark.at(side == Side.LEFT ? leftIndex : leftIndex + 1);
  }
}
