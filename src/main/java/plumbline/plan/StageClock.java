package plumbline.plan;

import plumbline.plan.CoachView.Stage;

/** Which stage goes on and for how long, by the time that it is told. Single-threaded. */
final class StageClock {
  private Stage stage = Stage.OVER;
  private double seconds;
  private double lengthS;

  /** {@code length}, seconds, is 0 for what does not end by itself. */
  void begin(Stage next, double length) {
    stage = next;
    seconds = 0;
    lengthS = length;
  }

  void pass(double passedS) {
    seconds += passedS;
  }

  /** Nothing is left of it. */
  void runOut() {
    seconds = lengthS;
  }

  Stage stage() {
    return stage;
  }

  double seconds() {
    return seconds;
  }

  double lengthS() {
    return lengthS;
  }

  double secondsLeft() {
    return Math.max(0, lengthS - seconds);
  }

  boolean isUp() {
    return seconds >= lengthS;
  }
}
