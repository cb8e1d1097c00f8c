package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import plumbline.coaching.SettingTexts;
import plumbline.coaching.Wording;
import plumbline.thresholds.Threshold;

/** Every setting has a name and a meaning in German, and what means the same shares them. */
class SettingTextsTest {
  private static final Collection<Threshold> ALL = SettingsCatalog.schema().thresholds();
  private static final Wording GERMAN = new Wording(Locale.GERMAN);

  private static Properties german() throws IOException {
    return words("/plumbline/settings_de.properties");
  }

  private static Properties words(String name) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(SettingTextsTest.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }

  @Test
  void everySettingIsTranslated() throws Exception {
    Properties words = german();
    Set<String> missing = new TreeSet<>();
    Set<String> left = new TreeSet<>(words.stringPropertyNames());
    for (Threshold threshold : ALL) {
      if (SettingTexts.keys(threshold).noneMatch(words::containsKey)) {
        missing.add(threshold.name() + "=" + threshold.meaning());
      }
      SettingTexts.keys(threshold).forEach(left::remove);
    }
    assertThat(missing).as("add these to settings_de.properties").isEmpty();
    assertThat(left).as("no longer settings: take these out of settings_de.properties").isEmpty();
  }

  /** The meaning stands beside the rule. */
  @Test
  void anEnglishLineIsTheNameOfASetting() throws Exception {
    Properties words = words("/plumbline/settings_en.properties");
    Set<String> left = new TreeSet<>(words.stringPropertyNames());
    for (Threshold threshold : ALL) {
      SettingTexts.keys(threshold).forEach(left::remove);
    }
    assertThat(left).as("no longer settings: take these out of settings_en.properties").isEmpty();
    assertThat(words.values()).noneMatch(name -> String.valueOf(name).contains("|"));
  }

  /** One who looks for a setting in a list finds it by its name alone. */
  @Test
  void noTwoSettingsOfATableHaveTheSameName() {
    SettingTexts english = new SettingTexts(Wording.english());
    Set<String> told = new HashSet<>();
    for (Threshold threshold : ALL) {
      String name = english.name(threshold).orElse(threshold.name());
      assertThat(told.add(threshold.section() + " " + name)).as(threshold.key()).isTrue();
    }
  }

  @Test
  void aLineIsANameAndAMeaning() throws Exception {
    Properties words = german();
    for (String key : words.stringPropertyNames()) {
      assertThat(words.getProperty(key).split(" \\| ", -1)).as(key).hasSize(2);
      assertThat(words.getProperty(key)).as(key).endsWith(".");
    }
  }

  /** Two settings that mean different things in English may not share one line. */
  @Test
  void oneLineHasOneMeaning() throws Exception {
    Properties words = german();
    Map<String, String> english = new HashMap<>();
    for (Threshold threshold : ALL) {
      SettingTexts.keys(threshold)
          .filter(words::containsKey)
          .findFirst()
          .ifPresent(
              key ->
                  assertThat(english.computeIfAbsent(key, k -> threshold.meaning()))
                      .as("%s needs a line of its own", threshold.key())
                      .isEqualTo(threshold.meaning()));
    }
  }

  @Test
  void eachLanguageHasItsOwn() {
    Threshold knee =
        SettingsCatalog.schema().find("leg-raise.fault.hands_help.threshold_tl").orElseThrow();
    SettingTexts german = new SettingTexts(GERMAN);
    assertThat(german.name(knee)).contains("Grenze");
    assertThat(german.meaning(knee)).isEqualTo("Weniger fällt auf.");
    SettingTexts english = new SettingTexts(Wording.english());
    assertThat(english.name(knee)).isEmpty();
    assertThat(english.meaning(knee)).isEqualTo("Less is a fault.");
  }

  @Test
  void whatIsWrongWithAFileIsSaidInGermanToo() {
    String text =
        """
        [leg-raise]
        target_deg = 200
        full_mn_deg = 40
        hold_s = "two"
        """;
    SettingsResult result = new SettingsParser(SettingsCatalog.schema()).parse("s.toml", text);
    assertThat(((SettingsResult.Rejected) result).mistakes())
        .extracting(mistake -> mistake.briefly(GERMAN))
        .containsExactly(
            "s.toml, Zeile 2, Spalte 1: target_deg = 200 geht nicht: erlaubt ist 20 bis 85 deg",
            "s.toml, Zeile 3, Spalte 1: unbekannter Schlüssel „full_mn_deg“; ist „full_min_deg“"
                + " gemeint?",
            "s.toml, Zeile 4, Spalte 1: hold_s muss eine Zahl sein, kein Text in"
                + " Anführungszeichen");
  }

  /** The reader's own sentence has no translation: German words stand around it. */
  @Test
  void whatIsNoTomlIsSaidInGermanWithItsPlace() {
    SettingsResult result =
        new SettingsParser(SettingsCatalog.schema()).parse("/a/b/s.toml", "schema_version = = 1\n");
    SettingsMistake mistake = ((SettingsResult.Rejected) result).mistakes().get(0);
    assertThat(mistake.text(GERMAN)).isEqualTo("/a/b/" + mistake.briefly(GERMAN));
    assertThat(mistake.briefly(GERMAN))
        .startsWith("s.toml, Zeile 1, Spalte 18: kein gültiges TOML (auf Englisch: „")
        .contains("Unexpected '='")
        .doesNotContain("\n");
    assertThat(mistake.text()).startsWith("/a/b/s.toml:1:18: Unexpected '='");
  }
}
