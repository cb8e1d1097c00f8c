package plumbline.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.files.FileNames;
import plumbline.recording.SessionTrouble;
import plumbline.recording.SessionVideoWriter;
import plumbline.review.SideSummary;
import plumbline.scoring.RepVerdict;

/**
 * One session of the library, as its file tells without its landmarks.
 *
 * @param title as the person named it; empty when they did not
 * @param notes of the person; may be empty
 * @param startedAt when it was recorded; empty when nobody knows
 * @param verdicts as told when it was recorded
 * @param sides the same, summed up for each exercise and side
 * @param video beside it, if there is one
 * @param damagedPlaces that could not be read of the file that it was saved from, if it was
 * @param damage what is wrong with the file, if something is
 */
public record LibraryEntry(
    Path file,
    String title,
    String notes,
    Optional<OffsetDateTime> startedAt,
    List<RepVerdict> verdicts,
    List<SideSummary> sides,
    Optional<Path> video,
    OptionalInt damagedPlaces,
    Optional<Damage> damage) {

  /**
   * Why a file cannot be read.
   *
   * @param line what is wrong and what to do, in one line of English
   */
  public record Damage(SessionTrouble trouble, String line) {}

  public LibraryEntry {
    verdicts = List.copyOf(verdicts);
    sides = List.copyOf(sides);
  }

  /** A file that cannot be read. */
  static LibraryEntry damaged(Path file, Damage why) {
    Optional<Path> video =
        Optional.of(SessionVideoWriter.beside(file)).filter(Files::isRegularFile);
    return new LibraryEntry(
        file,
        "",
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        video,
        OptionalInt.empty(),
        Optional.of(why));
  }

  /** The exercises that were done, as they came first. */
  public List<String> exercises() {
    return sides.stream().map(SideSummary::exercise).distinct().toList();
  }

  /** The file's name without its ending. */
  public String name() {
    return FileNames.stem(file);
  }

  /**
   * Whether every word is found in the title, the notes, the file's name or the given words about
   * it; an empty search finds everything.
   */
  public boolean matches(String search, String about) {
    String text = (title + "\n" + notes + "\n" + name() + "\n" + about).toLowerCase(Locale.ROOT);
    return search
        .toLowerCase(Locale.ROOT)
        .strip()
        .lines()
        .flatMap(line -> List.of(line.split("\\s+", -1)).stream())
        .allMatch(text::contains);
  }
}
