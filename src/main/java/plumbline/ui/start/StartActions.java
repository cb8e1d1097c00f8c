package plumbline.ui.start;

import java.util.Optional;

/** What the first screen asks of the window. */
public interface StartActions {
  void watchDemo();

  void openVideo();

  void tryCamera();

  /** Shows every camera, to choose one. */
  void chooseCamera();

  /** The recorded sessions. */
  void showLibrary();

  /** Every number that judges a movement. */
  void showSettings();

  /** For whom this is not, and what to check before. */
  void askFirst();

  /** Language, size of text, light or dark, motion. */
  void showPreferences();

  /** Every key and what it does. */
  void showKeys();

  /** What is to be judged from now on; empty for whichever exercise is recognised. */
  void choose(Optional<String> exercise);

  /** Measures the person for the exercise that is chosen. */
  void measureRange();

  /** Begins today's plan, led by the coach. */
  void startPlan();

  /** An exercise that rests because it hurt is to be done again. */
  void bringBack(String exercise);
}
