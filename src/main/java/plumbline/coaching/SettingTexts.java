package plumbline.coaching;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import plumbline.thresholds.Threshold;

/**
 * What settings are called and what they mean, from {@code plumbline/settings_LANGUAGE.properties}:
 * a line is a name, {@code |} and a meaning, or in the file's own language a name alone, since the
 * meaning stands beside the rule. Thread-safe.
 */
public final class SettingTexts {
  private static final String BETWEEN = " \\| ";

  private final Wording wording;
  private final Optional<ResourceBundle> bundle;

  /** In the language of {@code wording}. */
  public SettingTexts(Wording wording) {
    this.wording = wording;
    bundle = bundle(wording.language());
  }

  private static Optional<ResourceBundle> bundle(Locale language) {
    ResourceBundle.Control thatOneOnly =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    try {
      return Optional.of(ResourceBundle.getBundle("plumbline.settings", language, thatOneOnly));
    } catch (MissingResourceException e) {
      return Optional.empty(); // the language of the file
    }
  }

  /** What it is called; empty where the file's own name serves. */
  public Optional<String> name(Threshold threshold) {
    return text(threshold).map(text -> text.split(BETWEEN, 2)[0]);
  }

  /** What it means, one sentence. */
  public String meaning(Threshold threshold) {
    return text(threshold)
        .map(text -> text.split(BETWEEN, 2))
        .filter(parts -> parts.length > 1)
        .map(parts -> parts[1])
        .orElse(threshold.meaning());
  }

  /** A value with its unit, as it is read: {@code 20°}, {@code 400 ms}, {@code −0.5 torso}. */
  public String value(Threshold threshold, double value) {
    String unit = threshold.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return wording.text("settings.value." + unit, wording.exact(value).replace('-', '\u2212'));
  }

  private Optional<String> text(Threshold threshold) {
    return bundle.flatMap(
        words -> keys(threshold).filter(words::containsKey).findFirst().map(words::getString));
  }

  /** The whole key, and its last part, which several settings share that mean the same. */
  public static Stream<String> keys(Threshold threshold) {
    return Stream.of(threshold.key(), threshold.name());
  }
}
