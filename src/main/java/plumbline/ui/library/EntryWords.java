package plumbline.ui.library;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.recording.SessionTrouble;
import plumbline.review.SideSummary;
import plumbline.session.LibraryEntry;

/** One session in words. */
final class EntryWords {
  private final Wording wording;

  EntryWords(Wording wording) {
    this.wording = wording;
  }

  /** Its name, or what was done. */
  String title(LibraryEntry entry) {
    if (entry.damage().isPresent()) {
      return entry.name();
    }
    return entry.title().isBlank() ? exercises(entry) : entry.title();
  }

  String day(LibraryEntry entry) {
    return entry.damage().isPresent()
        ? wording.text(isDamaged(entry) ? "library.damaged" : "library.unreadable")
        : wording.day(entry.startedAt());
  }

  /** {@code November 2026}; empty where no day is known. */
  String month(LibraryEntry entry) {
    return entry
        .startedAt()
        .map(DateTimeFormatter.ofPattern("LLLL yyyy", wording.language())::format)
        .orElse("");
  }

  /** How many there are, and how many of them are shown; empty where there are none. */
  String howMany(int shown, int all) {
    return all == 0 ? "" : wording.text(shown == all ? "library.all" : "library.found", shown, all);
  }

  /** Whether something in the file is broken, which another program or folder would not help. */
  private static boolean isDamaged(LibraryEntry entry) {
    return entry.damage().filter(d -> d.trouble() == SessionTrouble.DAMAGED).isPresent();
  }

  String exercises(LibraryEntry entry) {
    return entry.exercises().isEmpty()
        ? wording.text("library.nothing-counted")
        : entry.exercises().stream().map(wording::exerciseName).collect(Collectors.joining(", "));
  }

  /** Full repetitions of both sides, all exercises together. */
  String counts(LibraryEntry entry) {
    return wording.text(
        "library.counts", count(entry.sides(), Side.LEFT), count(entry.sides(), Side.RIGHT));
  }

  private static int count(List<SideSummary> sides, Side side) {
    return sides.stream().filter(s -> s.side() == side).mapToInt(SideSummary::full).sum();
  }

  /** The middle score of the sides; empty when none could be judged. */
  String score(LibraryEntry entry) {
    OptionalDouble mean =
        entry.sides().stream()
            .flatMap(side -> side.score().stream())
            .mapToDouble(score -> score.middle())
            .average();
    return mean.isEmpty() ? "" : String.valueOf(Math.round(mean.getAsDouble()));
  }

  String scoreWords(String score) {
    return wording.text("library.score", score);
  }

  /** Whether a search finds it: dates and exercises are found too. */
  boolean found(LibraryEntry entry, String search) {
    return entry.matches(search, day(entry) + "\n" + exercises(entry));
  }
}
