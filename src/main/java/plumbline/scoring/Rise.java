package plumbline.scoring;

/** How much was seen of a leg's way up. */
public enum Rise {
  /** Nothing: it was up already when it was seen, so that it may have been higher before. */
  MISSED,
  /** All of it, from rest on. */
  SEEN,
  /** The last part: how far it went is known, how fast is not. */
  JOINED
}
