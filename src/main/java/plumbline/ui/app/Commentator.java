package plumbline.ui.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.coaching.Announcement;
import plumbline.coaching.Announcer;
import plumbline.coaching.Cue;
import plumbline.coaching.Wording;
import plumbline.session.LiveView;
import plumbline.thresholds.ThresholdValues;
import plumbline.voice.Voice;

/** Makes heard what a live screen shows, view by view. */
final class Commentator {
  private final Wording wording;
  private final Voice voice;
  private final Announcer announcer;
  private @Nullable Cue shown;

  Commentator(Wording wording, Voice voice, Supplier<ThresholdValues> values) {
    this.wording = wording;
    this.voice = voice;
    this.announcer = new Announcer(values);
  }

  /** The view that has just been drawn. */
  void hear(LiveView view) {
    if (!view.cue().equals(Optional.ofNullable(shown))) {
      shown = view.cue().orElse(null);
      // What is no longer on the screen is not to be said any more.
      voice.forget();
    }
    Announcement now = announcer.hear(view.analysis(), view.cue(), view.verdicts());
    if (now.tick()) {
      voice.tick();
    }
    if (now.holdDone()) {
      voice.tone();
    }
    now.cue().ifPresent(cue -> voice.say(wording.text(cue.key()), now.isUrgent()));
  }

  /** Nothing more is said of what was shown. */
  void hush() {
    voice.hush();
  }
}
