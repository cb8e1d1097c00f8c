package plumbline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.report.AtomicFile;

/**
 * The files of one run: all begun before the work, so that an unwritable folder is said at once,
 * and all put in their places after it. Closed before that, none of them exists.
 */
final class OutputFiles implements AutoCloseable {
  private final List<AtomicFile> files = new ArrayList<>();

  /** Begins a file if one is asked for; tells where to write it. */
  Optional<Path> begin(Optional<Path> target) throws CliException {
    if (target.isEmpty()) {
      return Optional.empty();
    }
    AtomicFile file = create(target.get());
    files.add(file);
    return Optional.of(file.part());
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

  /** Begins one file, or says in one line why it cannot be. */
  static AtomicFile create(Path target) throws CliException {
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
      return "there is no folder " + missing.getFile() + "; make it first";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission; choose another folder";
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return (reason == null ? e.getClass().getSimpleName() : reason) + "; choose another place";
  }
}
