package plumbline.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.voice.SpeechProgram.ESPEAK;
import static plumbline.voice.SpeechProgram.ESPEAK_NG;
import static plumbline.voice.SpeechProgram.POWERSHELL;
import static plumbline.voice.SpeechProgram.SAY;
import static plumbline.voice.SpeechProgram.SPD_SAY;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpeechProgramTest {
  private static final String EVIL = "-f; $(rm x) `y` '\"' & | %PATH% !-! $env:A";

  @Test
  void eachSystemHasItsOwn() {
    assertThat(SpeechProgram.of("Linux")).containsExactly(SPD_SAY, ESPEAK_NG, ESPEAK);
    assertThat(SpeechProgram.of("Mac OS X")).containsExactly(SAY);
    assertThat(SpeechProgram.of("Windows 11")).containsExactly(POWERSHELL);
  }

  @ParameterizedTest
  @EnumSource
  void wordsAreNeverPartOfACommand(SpeechProgram program) {
    Call plain = program.call("/bin/p", "hello", Locale.ENGLISH, 0.5);
    Call evil = program.call("/bin/p", EVIL, Locale.ENGLISH, 0.5);
    if (program == SPD_SAY) {
      assertThat(evil.command()).endsWith("--", EVIL);
    } else {
      assertThat(evil.command()).isEqualTo(plain.command());
      assertThat(evil.input() + evil.variables().get("PLUMBLINE_WORDS")).contains(EVIL);
    }
    assertThat(evil.command()).hasSameSizeAs(plain.command()).startsWith("/bin/p");
  }

  @Test
  void theVolumeIsGivenInEachProgramsOwnScale() {
    assertThat(SAY.call("say", "hello", Locale.ENGLISH, 0.5).input())
        .isEqualTo("[[volm 0.50]] hello");
    assertThat(SPD_SAY.call("spd-say", "hello", Locale.ENGLISH, 0.5).command())
        .containsSequence("--volume", "0");
    assertThat(ESPEAK_NG.call("espeak-ng", "hello", Locale.ENGLISH, 0.5).command())
        .containsSequence("-a", "50");
    assertThat(POWERSHELL.call("p", "hello", Locale.ENGLISH, 0.5).variables())
        .containsEntry("PLUMBLINE_VOLUME", "50");
  }

  @Test
  void theLanguageOfTheWordsIsAskedFor() {
    assertThat(SPD_SAY.call("spd-say", "guten Tag", Locale.GERMANY, 1).command())
        .containsSequence("--language", "de");
    assertThat(ESPEAK.call("espeak", "guten Tag", Locale.GERMANY, 1).command())
        .containsSequence("-v", "de");
    assertThat(POWERSHELL.call("p", "guten Tag", Locale.GERMANY, 1).variables())
        .containsEntry("PLUMBLINE_LANGUAGE", "de");
  }

  @Test
  void theScriptOfWindowsSurvivesItsQuoting() {
    assertThat(POWERSHELL.call("p", "hello", Locale.ENGLISH, 1).command().get(4))
        .doesNotContain("\"", "\n", "\\");
  }

  @Test
  void onlyProgramsThatAreThereAndNotThoseOfTheCurrentFolderAreFound(@TempDir Path folder)
      throws Exception {
    Path program = Files.createFile(folder.resolve("espeak-ng"));
    Map<String, String> path = Map.of("PATH", "." + File.pathSeparator + folder);
    assertThat(SpeechPrograms.find("Linux", Map.of())).isEmpty();
    if (program.toFile().setExecutable(true)) {
      assertThat(SpeechPrograms.find("Linux", path))
          .isEqualTo(List.of(new SpeechPrograms.Installed(ESPEAK_NG, program)));
    }
  }
}
