package plumbline.session;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.session.Preferences.Tone;
import plumbline.settings.SettingsLocation;

/**
 * The preferences between two starts of the program, in a small file that only its owner can read.
 * What cannot be read is as usual, what cannot be written is forgotten at the end.
 *
 * @param file it is made when something is chosen
 */
public record PreferencesFile(Path file) {
  private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);
  private static final String LANGUAGE = "language";
  private static final String TEXT_SCALE = "text_scale";
  private static final String REDUCED_MOTION = "reduced_motion";
  private static final String TONE = "tone";
  private static final String INFORMED = "informed";
  private static final String CAMERA = "camera";

  /** This person's. */
  public static PreferencesFile standard() {
    return new PreferencesFile(SettingsLocation.userData().resolve("preferences.properties"));
  }

  /** What was chosen last; each thing that cannot be understood is as usual. */
  public Preferences load() {
    Properties stored = new Properties();
    if (Files.isRegularFile(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        stored.load(in);
      } catch (IOException | IllegalArgumentException e) {
        LOG.debug("{} is not used: {}", file, e.getMessage());
      }
    }
    return new Preferences(
        Optional.ofNullable(stored.getProperty(LANGUAGE)).filter(tag -> !tag.isBlank()),
        number(stored.getProperty(TEXT_SCALE, "")),
        Boolean.parseBoolean(stored.getProperty(REDUCED_MOTION)),
        tone(stored.getProperty(TONE, "")),
        Boolean.parseBoolean(stored.getProperty(INFORMED)),
        Optional.ofNullable(stored.getProperty(CAMERA)).filter(name -> !name.isBlank()));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Preferences.USUAL.textScale();
    }
  }

  private static Tone tone(String name) {
    for (Tone tone : Tone.values()) {
      if (id(tone).equals(name)) {
        return tone;
      }
    }
    return Tone.AUTO;
  }

  private static String id(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  /** Replaces the file as a whole, so that it is never half written. */
  public void save(Preferences chosen) {
    Properties stored = new Properties();
    chosen.language().ifPresent(tag -> stored.setProperty(LANGUAGE, tag));
    chosen.camera().ifPresent(name -> stored.setProperty(CAMERA, name));
    stored.setProperty(TEXT_SCALE, String.valueOf(chosen.textScale()));
    stored.setProperty(REDUCED_MOTION, String.valueOf(chosen.reducedMotion()));
    stored.setProperty(TONE, id(chosen.tone()));
    stored.setProperty(INFORMED, String.valueOf(chosen.informed()));
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      // A temporary file is its owner's alone, and stays so under its new name.
      Path draft = Files.createTempFile(folder, "preferences", ".tmp");
      try {
        try (Writer out = Files.newBufferedWriter(draft)) {
          stored.store(out, null);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      LOG.debug("{} cannot be written: {}", file, e.getMessage());
    }
  }
}
