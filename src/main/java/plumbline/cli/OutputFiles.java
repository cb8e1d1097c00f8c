package plumbline.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.recording.SessionException;
import plumbline.report.AtomicFile;

/**
 * The files of one run: all begun before the work, so that an unwritable folder is said at once,
 * and all put in their places after it. Closed before that, none of them exists.
 */
final class OutputFiles implements AutoCloseable {
  /** With less than this a disk that refuses to take more is full. */
  private static final long ROOM_BYTES = 1 << 20;

  private static final String FULL = "the disk is full; make room";

  private final List<AtomicFile> files = new ArrayList<>();

  /** Begins a file if one is asked for; tells where to write it. */
  Optional<Path> begin(Optional<Path> target) throws CliException {
    return target.isEmpty() ? Optional.empty() : Optional.of(begin(target.get()));
  }

  private Path begin(Path target) throws CliException {
    AtomicFile file = create(target);
    files.add(file);
    return file.part();
  }

  /** Every file is complete. */
  void commit() throws CliException {
    for (AtomicFile file : files) {
      try {
        file.commit();
      } catch (IOException e) {
        throw CliException.failed(file.target() + " cannot be written: " + why(e), e);
      }
    }
  }

  /**
   * What kept the files from being written, told of the one that was asked for: nobody knows the
   * hidden one that is written until then. To be asked before they are closed, which makes room.
   */
  CliException failure(IOException e) {
    if (e instanceof InterruptedIOException) {
      return CliException.failed(Complaints.CANCELLED, e);
    }
    for (AtomicFile file : files) {
      if (isFull(file.part())) {
        return CliException.failed(file.target() + " cannot be written: " + FULL, e);
      }
    }
    String told = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    for (AtomicFile file : files) {
      told = told.replace(file.part().toString(), file.target().toString());
    }
    return CliException.failed(e instanceof SessionException ? told : unwritten(told), e);
  }

  /** What a system says of a disk does not name it. */
  private String unwritten(String told) {
    String folders =
        files.stream()
            .map(file -> String.valueOf(file.target().getParent()))
            .distinct()
            .collect(Collectors.joining(", "));
    return told.contains(folders)
        ? "the results cannot be written: " + told
        : "the results cannot be written to " + folders + ": " + told + "; choose another place";
  }

  private static boolean isFull(Path file) {
    try {
      return Files.getFileStore(file).getUsableSpace() < ROOM_BYTES;
    } catch (IOException e) {
      return false; // then this is not what can be told
    }
  }

  @Override
  public void close() throws CliException {
    Optional<CliException> failure = Optional.empty();
    for (AtomicFile file : files) {
      try {
        file.close();
      } catch (IOException e) {
        failure = Optional.of(CliException.failed(file.part() + " cannot be removed", e));
      }
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /** How one file is written. */
  @FunctionalInterface
  interface Writing<E extends Exception> {
    void to(Path part) throws IOException, E;
  }

  /** Writes the one file of a run. */
  static <E extends Exception> void one(Path target, Writing<E> writing) throws CliException, E {
    try (OutputFiles files = new OutputFiles()) {
      Path part = files.begin(target);
      try {
        writing.to(part);
      } catch (IOException e) {
        throw files.failure(e);
      }
      files.commit();
    }
  }

  /** Begins one file, or says in one line why it cannot be. */
  private static AtomicFile create(Path target) throws CliException {
    try {
      return AtomicFile.create(target);
    } catch (IOException e) {
      throw CliException.failed(target + " cannot be written: " + why(e), e);
    }
  }

  /** Makes a folder for outputs. */
  static void makeFolder(Path folder) throws CliException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw CliException.failed("the folder " + folder + " cannot be made: " + why(e), e);
    }
  }

  private static String why(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return why(missing);
    }
    if (e instanceof FileAlreadyExistsException) {
      return "it is a file; choose another place";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission; choose another folder";
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return (reason == null ? e.getClass().getSimpleName() : reason) + "; choose another place";
  }

  private static String why(NoSuchFileException missing) {
    if (missing.getReason() == null) { // its folder is there, and refuses it
      return "nothing can be made there; choose another folder";
    }
    return Files.exists(Path.of(missing.getFile()))
        ? missing.getFile() + " is no folder; choose another place"
        : "there is no folder " + missing.getFile() + "; make it first";
  }
}
