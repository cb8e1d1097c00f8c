package plumbline.ui.live;

/** What the live screen asks of whoever runs the session. */
public interface LiveActions {

  /** Something hurts: everything halts at once. */
  void painStop();

  /** The person has decided to go on after a stop. */
  void resume();

  /** Shows the picture as in a mirror, or not. */
  void mirror(boolean mirrored);

  /** Nothing is heard, or everything again. */
  void mute(boolean muted);

  /**
   * Keeps what comes from now on as a session, or ends that. Counting starts anew.
   *
   * @param withVideo keeps the pictures too
   */
  void record(boolean on, boolean withVideo);

  /** Lets the person look at the same file closely, frame by frame. */
  void lookClosely();

  /** Runs the same file or camera again. */
  void again();

  /** Lets the person choose another video. */
  void openVideo();

  /** Back to the first screen. */
  void leave();
}
