package plumbline.session;

import java.util.Locale;
import java.util.Optional;

/**
 * How one person likes the program; immutable. It judges nothing: what judges is in the settings.
 *
 * @param language of words and voice; empty for that of the system
 * @param textScale how large text is, 1..2; 1 = as the window's size suggests
 * @param reducedMotion nothing fades or moves that need not
 * @param tone light or dark
 * @param informed whether the person has read for whom this is not, and said so
 * @param camera the name of the chosen one; empty for the first there is
 * @param model the id of the pose model; empty for the one that this computer manages
 */
public record Preferences(
    Optional<String> language,
    double textScale,
    boolean reducedMotion,
    Tone tone,
    boolean informed,
    Optional<String> camera,
    Optional<String> model) {
  public static final double SMALLEST_TEXT = 1;
  public static final double LARGEST_TEXT = 2;

  /** What nobody has chosen. */
  public static final Preferences USUAL =
      new Preferences(
          Optional.empty(),
          SMALLEST_TEXT,
          false,
          Tone.AUTO,
          false,
          Optional.empty(),
          Optional.empty());

  /** How light the screens are. */
  public enum Tone {
    /** Dark while exercising, where the picture is the light; light for looking back at a desk. */
    AUTO,
    LIGHT,
    DARK
  }

  public Preferences {
    double finite = Double.isFinite(textScale) ? textScale : SMALLEST_TEXT;
    textScale = Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, finite));
  }

  /** The language to speak, given that of the system. */
  public Locale locale(Locale system) {
    return language.map(Locale::forLanguageTag).orElse(system);
  }

  public Preferences withLanguage(Optional<String> chosen) {
    return new Preferences(chosen, textScale, reducedMotion, tone, informed, camera, model);
  }

  public Preferences withTextScale(double scale) {
    return new Preferences(language, scale, reducedMotion, tone, informed, camera, model);
  }

  public Preferences withReducedMotion(boolean reduced) {
    return new Preferences(language, textScale, reduced, tone, informed, camera, model);
  }

  public Preferences withTone(Tone chosen) {
    return new Preferences(language, textScale, reducedMotion, chosen, informed, camera, model);
  }

  public Preferences withInformed(boolean read) {
    return new Preferences(language, textScale, reducedMotion, tone, read, camera, model);
  }

  public Preferences withCamera(Optional<String> name) {
    return new Preferences(language, textScale, reducedMotion, tone, informed, name, model);
  }

  public Preferences withModel(Optional<String> chosen) {
    return new Preferences(language, textScale, reducedMotion, tone, informed, camera, chosen);
  }
}
