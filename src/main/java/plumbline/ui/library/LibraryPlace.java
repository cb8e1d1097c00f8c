package plumbline.ui.library;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where somebody is in the list of sessions, for when they come back to it.
 *
 * @param sought what is typed into the search
 * @param chosen the file of the chosen session; the first one shown when it is empty or gone
 * @param firstRow index of the session that stands at the upper edge
 */
public record LibraryPlace(String sought, Optional<Path> chosen, int firstRow) {
  /** Nothing is sought, and the newest session is chosen. */
  public static final LibraryPlace TOP = new LibraryPlace("", Optional.empty(), 0);

  LibraryPlace withChosen(Path file) {
    return new LibraryPlace(sought, Optional.of(file), firstRow);
  }
}
