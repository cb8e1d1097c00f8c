package plumbline.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionNames;
import plumbline.recording.SessionSalvage;
import plumbline.recording.SessionVideo;
import plumbline.review.SideSummary;

/**
 * The sessions of one folder. Reads what a list needs and never the landmarks. All methods wait for
 * the disk; used by one thread.
 *
 * <p>What is deleted is put aside first, so that it can be brought back, and is gone for good with
 * {@link #purge}.
 */
public final class SessionLibrary {
  private static final String PUT_ASIDE = ".deleted";

  private final SessionFolder folder;

  public SessionLibrary(SessionFolder folder) {
    this.folder = folder;
  }

  /** All sessions, the newest first; a damaged file is one of them. */
  public List<LibraryEntry> list() throws SessionException {
    return folder.files().stream().map(SessionLibrary::read).toList();
  }

  /** One session as it is now. */
  public static LibraryEntry read(Path path) {
    try (SessionFile file = SessionFile.open(path)) {
      var verdicts = file.verdicts();
      return new LibraryEntry(
          path,
          file.title(),
          file.notes(),
          file.info().startTime(),
          verdicts,
          SideSummary.of(verdicts),
          file.video(),
          file.damagedPlaces(),
          Optional.empty());
    } catch (SessionException e) {
      return LibraryEntry.damaged(path, new LibraryEntry.Damage(e.trouble(), Failures.told(e)));
    }
  }

  public LibraryEntry rename(LibraryEntry entry, String title) throws SessionException {
    try (SessionFile file = SessionFile.open(entry.file())) {
      file.rename(title.strip());
    }
    return read(entry.file());
  }

  public LibraryEntry setNotes(LibraryEntry entry, String notes) throws SessionException {
    try (SessionFile file = SessionFile.open(entry.file())) {
      file.setNotes(notes);
    }
    return read(entry.file());
  }

  /** Saves what can be saved of a damaged file into a new one beside it. */
  public LibraryEntry salvage(LibraryEntry entry) throws SessionException {
    return read(SessionSalvage.save(entry.file()).file());
  }

  /** Puts a session and its video aside, all of it or nothing. */
  public void delete(LibraryEntry entry) throws SessionException {
    List<Path> moved = new ArrayList<>();
    try {
      for (Path file : belonging(entry)) {
        if (Files.exists(file)) {
          move(file, aside(file));
          moved.add(file);
        }
      }
    } catch (SessionException e) {
      bringBack(moved, e);
      throw e;
    }
  }

  private static void bringBack(List<Path> moved, SessionException why) {
    for (Path file : moved) {
      try {
        move(aside(file), file);
      } catch (SessionException e) {
        why.addSuppressed(e);
      }
    }
  }

  /** Brings back what was deleted last. */
  public LibraryEntry restore(LibraryEntry entry) throws SessionException {
    for (Path file : belonging(entry)) {
      if (Files.exists(aside(file))) {
        move(aside(file), file);
      }
    }
    return read(entry.file());
  }

  /** What was put aside is gone for good. */
  public void purge() throws SessionException {
    if (!Files.isDirectory(folder.path())) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder.path())) {
      for (Path file : inside.filter(SessionLibrary::isAside).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw failure(folder.path(), "cannot be cleared of deleted sessions", e);
    }
  }

  private static boolean isAside(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(PUT_ASIDE);
  }

  /** A video of another name is another session's, of which this one is a copy. */
  private static List<Path> belonging(LibraryEntry entry) {
    Stream<Path> own = SessionNames.withItsOwn(entry.file()).stream();
    Stream<Path> video =
        entry.video().filter(SessionVideo.ofItsName(entry.file())::contains).stream();
    return Stream.concat(video, own).toList();
  }

  private static Path aside(Path file) {
    return Path.of(file + PUT_ASIDE);
  }

  private static void move(Path from, Path to) throws SessionException {
    try {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failure(from, "cannot be deleted", e);
    }
  }

  private static SessionException failure(Path path, String what, IOException e) {
    return new SessionException(
        path + " " + what + ": close other programs that use it, or check its rights", e);
  }
}
