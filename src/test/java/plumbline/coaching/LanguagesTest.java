package plumbline.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is said in English is said in every other language too, with the same arguments. */
class LanguagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "diagnos|behand(e?l)|rehab|korrigier|korrektur|verletz|\\babnormal|\\bnormal|schwach|schwäch"
              + "|patient|therapie|falsch|schlecht|gefährlich|übungsfehler",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static Stream<String> others() {
    return Wording.LANGUAGES.stream().skip(1);
  }

  private static Properties words(String ending) throws IOException {
    String name = "/plumbline/messages" + ending + ".properties";
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(LanguagesTest.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }

  @ParameterizedTest
  @MethodSource("others")
  void theSameKeys(String language) throws Exception {
    Set<String> english = words("").stringPropertyNames();
    Set<String> other = words("_" + language).stringPropertyNames();
    Set<String> missing = new TreeSet<>(english);
    missing.removeAll(other);
    Set<String> left = new TreeSet<>(other);
    left.removeAll(english);
    assertThat(missing)
        .as("to be translated: add these to messages_%s.properties", language)
        .isEmpty();
    assertThat(left)
        .as("no longer said in English: take these out of messages_%s.properties", language)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("others")
  void theSameArguments(String language) throws Exception {
    Properties english = words("");
    Properties other = words("_" + language);
    List<String> different = new ArrayList<>();
    for (String key : other.stringPropertyNames()) {
      String said = english.getProperty(key, "");
      if (!arguments(said).equals(arguments(other.getProperty(key)))) {
        different.add(key + ": " + said + " / " + other.getProperty(key));
      }
    }
    assertThat(different).isEmpty();
  }

  private static Set<String> arguments(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = ARGUMENT.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /** An apostrophe alone would swallow what follows it. */
  @ParameterizedTest
  @MethodSource("others")
  void everyPatternFillsInItsArguments(String language) throws Exception {
    Properties words = words("_" + language);
    for (String key : words.stringPropertyNames()) {
      String pattern = words.getProperty(key);
      Set<String> arguments = arguments(pattern);
      if (!arguments.isEmpty() && !pattern.contains("choice")) {
        Object[] filled = {"<0>", "<1>", "<2>", "<3>", "<4>", "<5>"};
        String said = new MessageFormat(pattern, Locale.ROOT).format(filled);
        arguments.forEach(n -> assertThat(said).as(key).contains("<" + n + ">"));
      }
    }
  }

  @Test
  void germanNeitherTreatsNorBlames() throws Exception {
    Properties words = words("_de");
    for (String key : words.stringPropertyNames()) {
      assertThat(FORBIDDEN.matcher(words.getProperty(key)).find())
          .as(key + "=" + words.getProperty(key))
          .isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("others")
  void cuesAreShort(String language) throws Exception {
    Properties words = words("_" + language);
    for (String key : words.stringPropertyNames()) {
      if (key.startsWith("cue.")) {
        assertThat(words.getProperty(key).split(" ")).as(key).hasSizeLessThanOrEqualTo(6);
      }
    }
  }

  @Test
  void whoAsksForEnglishGetsItOnAnyMachine() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new Wording(Locale.ENGLISH).text("side.left")).isEqualTo("left");
      assertThat(new Wording(Locale.forLanguageTag("fi")).text("side.left")).isEqualTo("left");
      assertThat(Wording.english().language()).isEqualTo(Locale.ENGLISH);
      assertThat(new Wording(Locale.GERMANY).text("side.left")).isEqualTo("links");
      assertThat(new Wording(Locale.GERMANY).number(1.5, 1)).isEqualTo("1,5");
    } finally {
      Locale.setDefault(machine);
    }
  }
}
