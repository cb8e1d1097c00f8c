package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.session.Preferences.Tone;

class PreferencesFileTest {
  @TempDir Path folder;

  @Test
  void whatIsChosenIsThereAtTheNextStart() {
    Path file = folder.resolve("new folder").resolve("preferences.properties");
    assertThat(new PreferencesFile(file).load()).isEqualTo(Preferences.USUAL);
    Preferences chosen =
        new Preferences(
            Optional.of("de"),
            1.5,
            true,
            Tone.LIGHT,
            true,
            Optional.of("HD Webcam 2"),
            Optional.of("lite"));
    new PreferencesFile(file).save(chosen);
    assertThat(new PreferencesFile(file).load()).isEqualTo(chosen);
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void whatCannotBeUnderstoodIsAsUsualAndTheRestHolds() throws Exception {
    Path file = folder.resolve("preferences.properties");
    Files.writeString(file, "text_scale=huge\ntone=pink\nlanguage=\nreduced_motion=true\n");
    assertThat(new PreferencesFile(file).load())
        .isEqualTo(Preferences.USUAL.withReducedMotion(true));
    Files.writeString(file, "text_scale=17\n");
    assertThat(new PreferencesFile(file).load().textScale()).isEqualTo(2);
    Files.writeString(file, "text_scale=NaN\nlanguage=\\u00zz\n");
    assertThat(new PreferencesFile(file).load()).isEqualTo(Preferences.USUAL);
  }

  @Test
  void whereNothingCanBeWrittenNothingFails() throws Exception {
    Path blocked =
        Files.writeString(folder.resolve("a file"), "").resolve("preferences.properties");
    new PreferencesFile(blocked).save(Preferences.USUAL.withInformed(true));
    assertThat(new PreferencesFile(blocked).load()).isEqualTo(Preferences.USUAL);
  }

  @Test
  void theSystemsLanguageHoldsUntilAnotherIsChosen() {
    assertThat(Preferences.USUAL.locale(Locale.GERMANY)).isEqualTo(Locale.GERMANY);
    assertThat(Preferences.USUAL.withLanguage(Optional.of("en")).locale(Locale.GERMANY))
        .isEqualTo(Locale.ENGLISH);
  }
}
