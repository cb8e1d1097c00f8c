package plumbline.ui.app;

import plumbline.voice.Voice;

/** How loud it is: by button and key, told on the screen and by a sound. */
final class SoundDesk {
  private static final double VOLUME_STEPS = 10;

  private final Voice voice;
  private final Running running;

  SoundDesk(Voice voice, Running running) {
    this.voice = voice;
    this.running = running;
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
    running.live().ifPresent(screen -> screen.showSound(voice.state()));
  }
}
