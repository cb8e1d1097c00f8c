package plumbline.ui.app;

import java.util.Optional;
import java.util.function.Supplier;
import plumbline.ui.live.LiveScreen;
import plumbline.voice.Voice;

/** How loud it is: by button and key, told on the screen and by a sound. */
final class SoundDesk {
  private static final double VOLUME_STEPS = 10;

  private final Voice voice;
  private final Supplier<Optional<LiveScreen>> live;

  /** {@code live} is the screen of the session that runs, if one does. */
  SoundDesk(Voice voice, Supplier<Optional<LiveScreen>> live) {
    this.voice = voice;
    this.live = live;
  }

  void mute(boolean muted) {
    voice.setMuted(muted);
    tell();
  }

  void toggleMute() {
    mute(!voice.state().muted());
  }

  /** Whoever wants it louder or quieter wants to hear it. */
  void changeVolume(int steps) {
    voice.setVolume(Math.round(voice.state().volume() * VOLUME_STEPS + steps) / VOLUME_STEPS);
    voice.setMuted(false);
    tell();
  }

  /** On the screen, and at its new volume by a sound. */
  private void tell() {
    voice.tick();
    live.get().ifPresent(screen -> screen.showSound(voice.state()));
  }
}
