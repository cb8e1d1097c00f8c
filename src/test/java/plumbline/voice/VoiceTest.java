package plumbline.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceTest {
  private final FakeSpeaker speaker = new FakeSpeaker();
  private final List<String> played = new ArrayList<>();
  private final List<SoundState> remembered = new ArrayList<>();
  private final Voice voice =
      new Voice(
          speaker,
          (sound, volume) -> played.add(sound + " " + volume),
          new SoundState(0.5, false),
          remembered::add,
          Runnable::run);

  @Test
  void aLineIsSaidAtOnceAtTheVolume() {
    voice.say("Hold still", false);
    assertThat(speaker.words()).containsExactly("Hold still");
    assertThat(speaker.last().volume).isEqualTo(0.5);
  }

  @Test
  void onlyTheNewestLineWaitsForTheEndOfTheOneBefore() {
    voice.say("one", false);
    voice.say("two", false);
    voice.say("three", false);
    assertThat(speaker.words()).containsExactly("one");
    speaker.last().end(Speech.Ending.SAID);
    assertThat(speaker.words()).containsExactly("one", "three");
    speaker.last().end(Speech.Ending.SAID);
    assertThat(speaker.words()).hasSize(2);
  }

  @Test
  void anUrgentLineCutsTheRunningOneAndDropsTheOneThatWaits() {
    voice.say("one", false);
    voice.say("two", false);
    voice.say("stop", true);
    assertThat(speaker.words()).containsExactly("one", "stop");
    assertThat(speaker.begun.get(0).wasCut()).isTrue();
    speaker.last().end(Speech.Ending.SAID);
    assertThat(speaker.words()).containsExactly("one", "stop");
  }

  @Test
  void whatIsForgottenIsNotSaidAndWhatIsBeingSaidGoesOn() {
    voice.say("one", false);
    voice.say("two", false);
    voice.forget();
    assertThat(speaker.last().wasCut()).isFalse();
    speaker.last().end(Speech.Ending.SAID);
    assertThat(speaker.words()).containsExactly("one");
  }

  @Test
  void hushIsSilenceAtOnce() {
    voice.say("one", false);
    voice.say("two", false);
    voice.hush();
    assertThat(speaker.last().wasCut()).isTrue();
    assertThat(speaker.words()).containsExactly("one");
    voice.say("three", false);
    assertThat(speaker.words()).containsExactly("one", "three");
  }

  @Test
  void withoutAVoiceAChimeIsHeardForEachLine() {
    voice.say("one", false);
    speaker.last().end(Speech.Ending.NO_VOICE);
    assertThat(played).containsExactly("CHIME 0.5");
    voice.say("two", false);
    voice.hush();
    assertThat(played).as("what was cut has no chime").hasSize(1);
  }

  @Test
  void mutedNothingIsHeardAndWhatIsBeingSaidEnds() {
    voice.say("one", false);
    voice.setMuted(true);
    assertThat(speaker.last().wasCut()).isTrue();
    voice.say("two", true);
    voice.tick();
    voice.tone();
    assertThat(speaker.words()).containsExactly("one");
    assertThat(played).isEmpty();
    voice.setMuted(false);
    voice.tick();
    assertThat(played).containsExactly("TICK 0.5");
  }

  @Test
  void whatIsChosenHoldsFromTheNextSoundOnAndIsRemembered() {
    voice.setVolume(1.7);
    voice.tone();
    voice.setMuted(true);
    assertThat(played).containsExactly("HOLD_DONE 1.0");
    assertThat(remembered).containsExactly(new SoundState(1, false), new SoundState(1, true));
  }

  @Test
  void atVolumeZeroNothingIsStarted() {
    voice.setVolume(0);
    voice.say("one", true);
    voice.tick();
    assertThat(speaker.words()).isEmpty();
    assertThat(played).isEmpty();
  }

  @Test
  void aThreadThatIsHeldUpSaysOnlyTheNewestAndTicksOnce() {
    Deque<Runnable> later = new ArrayDeque<>();
    Voice slow =
        new Voice(
            speaker,
            (sound, volume) -> played.add(sound.name()),
            SoundState.USUAL,
            remembered::add,
            later::add);
    slow.tick();
    slow.tick();
    slow.say("one", false);
    slow.say("two", false);
    while (!later.isEmpty()) {
      later.poll().run();
    }
    assertThat(speaker.words()).containsExactly("two");
    assertThat(played).containsExactly("TICK");
  }

  @Test
  void closingEndsWhatIsBeingSaid() {
    voice.say("one", false);
    voice.close();
    assertThat(speaker.last().wasCut()).isTrue();
  }
}
