package plumbline.plan;

import plumbline.plan.CoachView.Line;

/** What was said last, and how much so far. Single-threaded. */
final class Speech {
  private Line line = Line.OVER;
  private int lines;

  void say(Line what) {
    line = what;
    lines++;
  }

  Line line() {
    return line;
  }

  /** One more, and {@link #line()} is new. */
  int lines() {
    return lines;
  }
}
