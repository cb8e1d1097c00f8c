package plumbline.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import plumbline.thresholds.ThresholdValues;

/**
 * Reads one settings file from disk. Whatever is wrong with it becomes a mistake, never a throw.
 */
public final class SettingsFile {
  /** The full file is about 20 kB; anything this large is not a settings file. */
  private static final long LARGEST_BYTES = 1 << 20;

  private final SettingsSchema schema;
  private final SettingsLocation location;

  public SettingsFile(SettingsSchema schema, SettingsLocation location) {
    this.schema = schema;
    this.location = location;
  }

  public Path path() {
    return location.path();
  }

  public SettingsLocation location() {
    return location;
  }

  /** What the file may contain. */
  public SettingsSchema schema() {
    return schema;
  }

  /** Reads the file as it is now. */
  public SettingsResult load() {
    Path path = location.path();
    if (!Files.exists(path)) {
      return location.required()
          ? rejected("mistake.no-file")
          : new SettingsResult.Accepted(ThresholdValues.defaults());
    }
    if (!Files.isRegularFile(path)) {
      return rejected("mistake.not-a-file");
    }
    try {
      return read(path);
    } catch (CharacterCodingException e) {
      return rejected("mistake.no-text");
    } catch (IOException e) {
      return rejected(TextFile.unreadable(e), e.getClass().getSimpleName());
    }
  }

  private SettingsResult read(Path path) throws IOException {
    if (Files.size(path) > LARGEST_BYTES) {
      return rejected("mistake.too-large");
    }
    return new SettingsParser(schema).parse(shownName(), Files.readString(path));
  }

  private SettingsResult rejected(String key, Object... arguments) {
    return new SettingsResult.Rejected(
        List.of(SettingsMistake.ofFile(shownName(), key, arguments)));
  }

  /** Relative to the working directory when that is shorter: what a person would type. */
  private String shownName() {
    Path path = location.path();
    Path here = Path.of("").toAbsolutePath();
    boolean below = path.isAbsolute() && path.startsWith(here);
    return (below ? here.relativize(path) : path).toString();
  }
}
