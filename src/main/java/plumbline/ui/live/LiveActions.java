package plumbline.ui.live;

import java.util.Optional;
import plumbline.personal.BodyCalibration;

/** What the live screen asks of whoever runs the session. */
public interface LiveActions {

  /** Something hurts: everything halts at once. */
  void painStop();

  /**
   * It hurt: the exercise rests until the person brings it back.
   *
   * @param exercise its id, if it is known which it was
   */
  void hurts(Optional<String> exercise);

  /** It did not hurt; the person was just tired. */
  void tired();

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

  /** Measures the person for the exercise that is done. */
  void measureRange();

  /** Yes or no to the person's own range; a no at any other time skips the measuring. */
  void answerOwnRange(boolean yes);

  /** The person has said yes: it holds from now on. */
  void acceptOwnRange(BodyCalibration calibration);

  /** The usual numbers hold again for this exercise. */
  void forgetOwnRange(String exercise);

  /** Every number that judges a movement. */
  void showSettings();

  /** Back to the first screen. */
  void leave();

  /** The coach goes on to what comes next. */
  void goOn();

  /** The coach begins this step again, or the one before. */
  void repeatStep();

  /** The coach asks for less. */
  void makeEasier();
}
