package plumbline.pose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlInvalidTypeException;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;
import plumbline.files.SmallMemory;

/**
 * The folder of model files and its list {@code models.toml}; refuses a file that is missing or
 * whose SHA-256 differs from the list. Every message is one line: what, where, what to do.
 */
public final class ModelStore {
  private static final String REPAIR = "restore the models folder of the distribution";
  private static final String LIST = "models.toml";

  private final Path folder;
  private final KnownChecksums known;

  private ModelStore(Path folder, KnownChecksums known) {
    this.folder = folder;
    this.known = known;
  }

  public ModelStore(Path folder) {
    this(folder, KnownChecksums.none());
  }

  /**
   * The same, quicker from the second time on.
   *
   * @param memory a file in which checksums are remembered
   */
  public static ModelStore remembering(Path folder, Path memory) {
    return new ModelStore(folder, KnownChecksums.in(new SmallMemory(memory)));
  }

  /** What the list says of a model; that its file agrees is seen to where it is opened. */
  public String listedSha256(PoseModelKind kind) throws PoseModelException {
    try {
      return sha256(entry(kind.id()), kind.id());
    } catch (TomlInvalidTypeException e) {
      throw unreadable(kind.id(), e);
    }
  }

  PoseModel detector() throws PoseModelException {
    return checked("detector");
  }

  PoseModel landmarks(PoseModelKind kind) throws PoseModelException {
    return checked(kind.id());
  }

  private PoseModel checked(String name) throws PoseModelException {
    TomlTable entry = entry(name);
    try {
      Path file = folder.resolve(required(entry.getString("file"), name, "file"));
      byte[] bytes = read(file);
      compare(file, bytes, sha256(entry, name));
      int side =
          required(entry.getArray("input.shape"), name, "input.shape").toList().size() == 4
              ? (int) required(entry.getArray("input.shape"), name, "input.shape").getLong(1)
              : 0;
      return new PoseModel(name, file, side, outputSizes(entry, name), () -> bytes);
    } catch (ClassCastException | IllegalArgumentException | TomlInvalidTypeException e) {
      throw unreadable(name, e);
    }
  }

  private void compare(Path file, byte[] bytes, String listed) throws PoseModelException {
    if (known.have(bytes, listed)) {
      return;
    }
    if (!sha256(bytes).equalsIgnoreCase(listed)) {
      throw new PoseModelException(
          "the model " + file + " is not the one listed in " + LIST + " (checksum): " + REPAIR);
    }
    known.remember(bytes, listed);
  }

  private TomlTable entry(String name) throws PoseModelException {
    try {
      TomlTable entry = list().getTable(name);
      if (entry == null) {
        throw new PoseModelException("no [" + name + "] in " + listFile() + ": " + REPAIR);
      }
      return entry;
    } catch (TomlInvalidTypeException e) {
      throw unreadable(name, e);
    }
  }

  private PoseModelException unreadable(String name, RuntimeException cause) {
    return new PoseModelException(
        "[" + name + "] in " + listFile() + " is unreadable: " + REPAIR, cause);
  }

  private Path listFile() {
    return folder.resolve(LIST);
  }

  private TomlParseResult list() throws PoseModelException {
    if (!Files.isRegularFile(listFile())) {
      throw new PoseModelException(
          "no pose models: "
              + listFile().toAbsolutePath().normalize()
              + " does not exist; start from the program's folder, or "
              + REPAIR);
    }
    try {
      TomlParseResult parsed = Toml.parse(listFile());
      if (parsed.hasErrors()) {
        throw new PoseModelException(listFile() + ": " + parsed.errors().get(0) + ": " + REPAIR);
      }
      return parsed;
    } catch (IOException e) {
      throw new PoseModelException(listFile() + " cannot be read: " + REPAIR, e);
    }
  }

  private static byte[] read(Path file) throws PoseModelException {
    if (!Files.isRegularFile(file)) {
      throw new PoseModelException("the model " + file + " is missing: " + REPAIR);
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new PoseModelException("the model " + file + " cannot be read: " + REPAIR, e);
    }
  }

  private static List<Integer> outputSizes(TomlTable entry, String name) throws PoseModelException {
    TomlArray outputs = required(entry.getArray("outputs"), name, "outputs");
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      TomlArray shape = required(outputs.getTable(i).getArray("shape"), name, "shape");
      long size = 1;
      for (int d = 0; d < shape.size(); d++) {
        size *= shape.getLong(d);
      }
      sizes.add(Math.toIntExact(size));
    }
    return sizes;
  }

  private static <T> T required(@Nullable T value, String model, String key)
      throws PoseModelException {
    if (value == null) {
      throw new PoseModelException("no " + key + " in [" + model + "] of " + LIST + ": " + REPAIR);
    }
    return value;
  }

  private static String sha256(TomlTable entry, String name) throws PoseModelException {
    return required(entry.getString("sha256"), name, "sha256");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
