package plumbline.plan;

import java.util.ArrayList;
import java.util.List;

/** What the coach said. */
final class Spoken {
  private Spoken() {}

  /** Every line of these views in order; each is in many of them. */
  static List<CoachView.Line> lines(List<CoachView> views) {
    List<CoachView.Line> said = new ArrayList<>();
    int lines = 0;
    for (CoachView view : views) {
      if (view.lines() > lines) {
        lines = view.lines();
        said.add(view.line());
      }
    }
    return said;
  }
}
