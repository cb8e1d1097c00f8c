package plumbline.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.voice.SpeechProgram.ESPEAK;
import static plumbline.voice.SpeechProgram.ESPEAK_NG;
import static plumbline.voice.SpeechProgram.SPD_SAY;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SystemVoiceTest {
  private static final long FOREVER_MS = 600_000;

  private final List<String> launched = new ArrayList<>();
  private final Map<String, FakeProcess> processes = new HashMap<>();

  @Test
  void theFirstProgramThatWorksSpeaks() {
    processes.put("spd-say", FakeProcess.ended(0));
    assertThat(ending(voice(SPD_SAY, ESPEAK_NG).begin("hello", 1))).isEqualTo(Speech.Ending.SAID);
    assertThat(launched).containsExactly("spd-say");
  }

  @Test
  void whereOneFailsTheNextSpeaksAndIsAskedFirstFromThenOn() {
    processes.put("spd-say", FakeProcess.ended(1));
    processes.put("espeak-ng", FakeProcess.ended(0));
    SystemVoice voice = voice(SPD_SAY, ESPEAK_NG);
    assertThat(ending(voice.begin("hello", 1))).isEqualTo(Speech.Ending.SAID);
    assertThat(ending(voice.begin("again", 1))).isEqualTo(Speech.Ending.SAID);
    assertThat(launched).containsExactly("spd-say", "espeak-ng", "espeak-ng");
  }

  @Test
  void aProgramThatCannotBeStartedIsPassedOver() {
    processes.put("espeak", FakeProcess.ended(0));
    assertThat(ending(voice(ESPEAK_NG, ESPEAK).begin("hello", 1))).isEqualTo(Speech.Ending.SAID);
  }

  @Test
  void whereNothingWorksThatIsToldAndTriedAgainNextTime() {
    assertThat(ending(voice().begin("hello", 1))).isEqualTo(Speech.Ending.NO_VOICE);
    processes.put("spd-say", FakeProcess.ended(1));
    SystemVoice voice = voice(SPD_SAY, ESPEAK_NG);
    assertThat(ending(voice.begin("hello", 1))).isEqualTo(Speech.Ending.NO_VOICE);
    processes.put("spd-say", FakeProcess.ended(0));
    assertThat(ending(voice.begin("hello", 1))).isEqualTo(Speech.Ending.SAID);
  }

  @Test
  void aStoppedUtteranceEndsItsProgramAndNoOtherOneTakesOver() {
    processes.put("espeak-ng", new FakeProcess());
    processes.put("espeak", FakeProcess.ended(0));
    Speech speech = voice(ESPEAK_NG, ESPEAK).begin("hello", 1);
    assertThat(speech.ending()).isNotDone();
    speech.stop();
    assertThat(processes.get("espeak-ng").destroyed).isTrue();
    assertThat(ending(speech)).isEqualTo(Speech.Ending.CUT);
    assertThat(launched).containsExactly("espeak-ng");
  }

  @Test
  void theServiceBehindAProgramIsToldToStopToo() {
    processes.put("spd-say", new FakeProcess());
    voice(SPD_SAY).begin("hello", 1).stop();
    assertThat(launched).containsExactly("spd-say", "spd-say -S");
  }

  @Test
  void aProgramThatHangsIsEnded() throws Exception {
    FakeProcess hanging = new FakeProcess();
    processes.put("espeak-ng", hanging);
    Speech speech = voice(1, ESPEAK_NG).begin("hello", 1);
    assertThat(speech.ending().get(1, TimeUnit.MINUTES)).isEqualTo(Speech.Ending.CUT);
    speech.stop();
    assertThat(hanging.destroyed).isTrue();
  }

  @Test
  void whatSomeVoicesTakeForCommandsIsNotPartOfTheWords() {
    assertThat(SystemVoice.plain(" [[volm 9]] Knee\nup\u0007! ")).isEqualTo("volm 9 Knee up !");
    assertThat(SystemVoice.plain("x".repeat(1000))).hasSize(400);
  }

  private SystemVoice voice(SpeechProgram... programs) {
    return voice(FOREVER_MS, programs);
  }

  private SystemVoice voice(long patienceMs, SpeechProgram... programs) {
    List<SpeechPrograms.Installed> installed =
        Stream.of(programs)
            .map(p -> new SpeechPrograms.Installed(p, Path.of(p.fileName())))
            .toList();
    return new SystemVoice(installed, Locale.ENGLISH, this::launch, patienceMs);
  }

  private Process launch(Call call) throws IOException {
    String program = call.command().get(0);
    boolean stops = call.command().contains("-S");
    launched.add(stops ? program + " -S" : program);
    FakeProcess process = processes.get(program);
    if (process == null) {
      throw new IOException("no " + program);
    }
    return process;
  }

  private static Speech.Ending ending(Speech speech) {
    return speech.ending().getNow(null);
  }
}
