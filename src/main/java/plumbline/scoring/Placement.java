package plumbline.scoring;

/** Whether a person is placed as an exercise asks. */
public enum Placement {
  /** In another posture, or in none. */
  ELSEWHERE,
  /**
   * In the start posture for a moment: a movement from rest that begins now counts if the posture
   * has been held long enough when it ends.
   */
  SETTLING,
  /** The start posture was held long enough, and is kept. */
  IN_POSITION
}
