package plumbline.files;

import java.nio.file.Path;

/** Names of files. */
public final class FileNames {
  private FileNames() {}

  /** The name without its last ending; a dot at its beginning begins none. */
  public static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
