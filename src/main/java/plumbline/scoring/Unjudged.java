package plumbline.scoring;

import plumbline.kinematics.Reason;

/** A check of a repetition that could not be made, and why. */
public record Unjudged(String rule, Reason reason) {
  /** The hold of a repetition that never came to the top was seen well enough. */
  public boolean isHidden() {
    return reason != Reason.NOT_REACHED;
  }
}
