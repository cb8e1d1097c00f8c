package plumbline.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import plumbline.files.SmallMemory;
import plumbline.pose.PoseModelKind;
import plumbline.session.Preferences.Tone;
import plumbline.settings.SettingsLocation;

/**
 * The preferences between two starts of the program, in a small file that only its owner can read.
 * What cannot be read is as usual, what cannot be written is forgotten at the end.
 *
 * @param file it is made when something is chosen
 */
public record PreferencesFile(Path file) {
  private static final String LANGUAGE = "language";
  private static final String TEXT_SCALE = "text_scale";
  private static final String REDUCED_MOTION = "reduced_motion";
  private static final String TONE = "tone";
  private static final String INFORMED = "informed";
  private static final String CAMERA = "camera";
  private static final String MODEL = "model";

  /** This person's. */
  public static PreferencesFile standard() {
    return new PreferencesFile(SettingsLocation.userData().resolve("preferences.properties"));
  }

  /** What was chosen last; each thing that cannot be understood is as usual. */
  public Preferences load() {
    Properties stored = new SmallMemory(file).load();
    return new Preferences(
        Optional.ofNullable(stored.getProperty(LANGUAGE)).filter(tag -> !tag.isBlank()),
        number(stored.getProperty(TEXT_SCALE, "")),
        Boolean.parseBoolean(stored.getProperty(REDUCED_MOTION)),
        tone(stored.getProperty(TONE, "")),
        Boolean.parseBoolean(stored.getProperty(INFORMED)),
        Optional.ofNullable(stored.getProperty(CAMERA)).filter(name -> !name.isBlank()),
        PoseModelKind.find(stored.getProperty(MODEL, "")).map(PoseModelKind::id));
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

  public void save(Preferences chosen) {
    Properties stored = new Properties();
    chosen.language().ifPresent(tag -> stored.setProperty(LANGUAGE, tag));
    chosen.camera().ifPresent(name -> stored.setProperty(CAMERA, name));
    chosen.model().ifPresent(model -> stored.setProperty(MODEL, model));
    stored.setProperty(TEXT_SCALE, String.valueOf(chosen.textScale()));
    stored.setProperty(REDUCED_MOTION, String.valueOf(chosen.reducedMotion()));
    stored.setProperty(TONE, id(chosen.tone()));
    stored.setProperty(INFORMED, String.valueOf(chosen.informed()));
    new SmallMemory(file).save(stored);
  }
}
