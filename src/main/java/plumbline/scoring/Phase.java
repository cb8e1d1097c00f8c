package plumbline.scoring;

/** Where a leg is within a repetition. */
public enum Phase {
  NOT_READY,
  READY,
  UP,
  TOP,
  DOWN;

  /** True between leaving the rest pose and coming back to it. */
  public boolean moving() {
    return this == UP || this == TOP || this == DOWN;
  }
}
