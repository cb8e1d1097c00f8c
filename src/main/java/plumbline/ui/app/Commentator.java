package plumbline.ui.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.coaching.Announcement;
import plumbline.coaching.Announcer;
import plumbline.coaching.CalibrationWords;
import plumbline.coaching.CoachWords;
import plumbline.coaching.Cue;
import plumbline.coaching.Wording;
import plumbline.plan.CoachView;
import plumbline.session.LiveView;
import plumbline.thresholds.ThresholdValues;
import plumbline.voice.Voice;

/** Makes heard what a live screen shows, view by view. */
final class Commentator {
  private final Wording wording;
  private final Voice voice;
  private final Announcer announcer;
  private final CoachWords coachWords;
  private final CalibrationWords calibrationWords;
  private String measured = "";
  private @Nullable Cue shown;
  private int coachLines;

  Commentator(Wording wording, Voice voice, Supplier<ThresholdValues> values) {
    this.wording = wording;
    this.coachWords = new CoachWords(wording);
    this.calibrationWords = new CalibrationWords(wording);
    this.voice = voice;
    this.announcer = new Announcer(values);
  }

  /** The view that has just been drawn; {@code cue} is on the screen. */
  void hear(LiveView view, Optional<Cue> cue) {
    if (!cue.equals(Optional.ofNullable(shown))) {
      shown = cue.orElse(null);
      // What is no longer on the screen is not to be said any more.
      voice.forget();
    }
    view.coach().ifPresent(this::hear);
    hearCalibration(view);
    Announcement now = announcer.hear(view.analysis(), cue, view.counted());
    if (now.tick()) {
      voice.tick();
    }
    if (now.holdDone()) {
      voice.tone();
    }
    now.cue().ifPresent(c -> voice.say(wording.text(c.key()), now.isUrgent()));
  }

  /** One line at each step of the measuring; what was said before ends with it. */
  private void hearCalibration(LiveView view) {
    double aimDeg = view.analysis().goal().target();
    String line = view.calibration().map(now -> calibrationWords.aloud(now, aimDeg)).orElse("");
    if (!line.equals(measured)) {
      measured = line;
      if (!line.isEmpty()) {
        voice.say(line, true);
      }
    }
  }

  /** What the coach says next ends what is said about the step before. */
  private void hear(CoachView coach) {
    if (coach.lines() != coachLines) {
      coachLines = coach.lines();
      voice.say(coachWords.aloud(coach), true);
    }
  }

  /** Nothing more is said of what was shown. */
  void hush() {
    voice.hush();
  }
}
