package plumbline.ui.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.coaching.Wording;
import plumbline.review.SideSummary;
import plumbline.session.LibraryEntry;

/** How each exercise went last time, in words. */
final class LastResults {
  private LastResults() {}

  /**
   * By the exercise's id, one line each.
   *
   * @param newestFirst the recorded sessions
   */
  static Map<String, List<String>> of(List<LibraryEntry> newestFirst, Wording wording) {
    Map<String, List<String>> last = new HashMap<>();
    for (LibraryEntry entry : newestFirst) {
      for (String exercise : entry.exercises()) {
        last.computeIfAbsent(exercise, id -> lines(entry, id, wording));
      }
    }
    return last;
  }

  private static List<String> lines(LibraryEntry entry, String exercise, Wording wording) {
    List<String> lines = new ArrayList<>();
    lines.add(wording.text("start.last", wording.day(entry.startedAt())));
    for (SideSummary side : entry.sides()) {
      if (side.exercise().equals(exercise)) {
        lines.add(line(side, wording));
      }
    }
    return lines;
  }

  private static String line(SideSummary side, Wording wording) {
    String range =
        side.rangeDeg()
            .map(
                r ->
                    wording.text(
                        "library.range",
                        wording.number(r.middle(), 0),
                        wording.number(r.band(), 0)))
            .orElseGet(() -> wording.text("library.no-range"));
    return wording.text(
        "start.last-side", wording.text("live.letter." + side.side().id()), side.full(), range);
  }
}
