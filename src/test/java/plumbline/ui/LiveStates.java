package plumbline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.body.Side;
import plumbline.coaching.Cue;
import plumbline.coaching.Wording;
import plumbline.fixtures.Drill;
import plumbline.guidance.SetupStep;
import plumbline.kinematics.Reason;
import plumbline.recording.SessionTrouble;
import plumbline.scoring.Exercise;
import plumbline.scoring.RepVerdict;
import plumbline.ui.live.LiveScreen;
import plumbline.voice.SoundState;

/** The live screen: who moves, stops, is helped to a good view, and every cue; in one language. */
final class LiveStates {
  private final Wording wording;
  private final Map<Drill, LiveMoments> moments;
  private final List<ScreenStates.State> all = new ArrayList<>();

  private LiveStates(Wording wording, Map<Drill, LiveMoments> moments) {
    this.wording = wording;
    this.moments = moments;
  }

  static List<ScreenStates.State> of(Wording wording, Map<Drill, LiveMoments> moments) {
    LiveStates states = new LiveStates(wording, moments);
    states.live();
    states.cues();
    return states.all;
  }

  private void live() {
    add("loading", (w, h) -> new LiveScreen(wording, new Silent()));
    for (Drill drill : moments.keySet()) {
      live("moving-" + drill.exercise(), drill, Optional.empty(), screen -> {});
    }
    live("pain-stop", Drill.LEG_RAISE, Optional.empty(), LiveScreen::showStop);
    live("pain-stop-hurts", Drill.BENT, Optional.empty(), screen -> answer(screen, "stop.yes"));
    live("pain-stop-tired", Drill.KICK, Optional.empty(), screen -> answer(screen, "stop.no"));
    live("end", Drill.BENT, Optional.empty(), screen -> screen.showEnd(verdicts(Drill.BENT)));
    told(
        "attempt",
        new RepVerdict.Attempt(
            Side.LEFT, 0, 1, RepVerdict.AttemptReason.BELOW_SMALLEST_RANGE, 22.4, 30));
    told(
        "attempt-long",
        new RepVerdict.Attempt(Side.RIGHT, 0, 1, RepVerdict.AttemptReason.TOO_LONG, 12.5, 12));
    told("unseen", new RepVerdict.Unseen(0, 1, Reason.FEET_OUT_OF_FRAME));
    live("recording", Drill.LEG_RAISE, Optional.empty(), screen -> screen.showRecording(true));
    live(
        "recording-failed",
        Drill.LEG_RAISE,
        Optional.empty(),
        screen ->
            screen.showRecordingFailed(SessionTrouble.DISK_FULL, "the disk is full: make room"));
    live(
        "sound-off",
        Drill.LEG_RAISE,
        Optional.empty(),
        screen -> screen.showSound(new SoundState(0.7, true)));
    live("settings-changed", Drill.MARCH, Optional.empty(), LiveScreen::showSettingsChanged);
    live(
        "settings-mistake",
        Drill.MARCH,
        Optional.empty(),
        screen ->
            screen.showSettingsMistake(
                Optional.of(
                    ScreenStates.mistake("[leg-raise]\ntarget_deg = 99\n").briefly(wording))));
    for (SetupStep step : SetupStep.values()) {
      add(
          "setup-" + step.id(),
          (w, h) -> {
            LiveScreen screen = liveScreen(w, h);
            screen.show(
                LiveViews.advising(
                    moments.get(Drill.MARCH).view(Optional.empty(), w, h),
                    ScreenStates.advice(step)),
                picture -> {});
            return screen;
          });
    }
  }

  /** The last movement was this. */
  private void told(String name, RepVerdict verdict) {
    add(
        "told-" + name,
        (w, h) -> {
          LiveScreen screen = liveScreen(w, h);
          screen.show(
              moments.get(Drill.LEG_RAISE).with(verdict).view(Optional.empty(), w, h),
              picture -> {});
          return screen;
        });
  }

  private void answer(LiveScreen screen, String key) {
    screen.showStop();
    ShownReview.press(screen, wording.text(key));
  }

  private List<RepVerdict> verdicts(Drill drill) {
    return moments.get(drill).verdicts();
  }

  private void cues() {
    for (Drill drill : moments.keySet()) {
      Exercise exercise =
          Silent.EXERCISES.stream()
              .filter(e -> e.id().equals(drill.exercise()))
              .findFirst()
              .orElseThrow();
      exercise.faultRules().stream()
          .map(rule -> "cue." + rule.id())
          .forEach(key -> cue(drill, Cue.Kind.SHAPE, key));
      cue(drill, Cue.Kind.READY, special("cue.ready", drill));
      cue(drill, Cue.Kind.RANGE, special("cue.range", drill));
      cue(drill, Cue.Kind.TEMPO, special("cue.tempo_down", drill));
      cue(drill, Cue.Kind.SETUP, special("fix.posture-unknown", drill));
    }
    cue(Drill.LEG_RAISE, Cue.Kind.PRAISE, "cue.praise");
    cue(Drill.LEG_RAISE, Cue.Kind.TEMPO, "cue.hold");
    cue(Drill.LEG_RAISE, Cue.Kind.BREATH, "cue.breathe_out");
    cue(Drill.KICK, Cue.Kind.SETUP, "fix.posture-unknown");
    for (Reason reason : Reason.values()) {
      cue(Drill.MARCH, Cue.Kind.CANNOT_SEE, "fix." + reason.id());
    }
  }

  private String special(String key, Drill drill) {
    return wording.fitting(key, moments.get(drill).analysis());
  }

  private void cue(Drill drill, Cue.Kind kind, String key) {
    live("cue-" + drill.exercise() + "-" + key, drill, Optional.of(new Cue(kind, key)), s -> {});
  }

  private void live(String name, Drill drill, Optional<Cue> cue, Consumer<LiveScreen> change) {
    add(
        name,
        (w, h) -> {
          LiveScreen screen = liveScreen(w, h);
          screen.show(moments.get(drill).view(cue, w, h), picture -> {});
          Shots.layOut(screen, w, h);
          change.accept(screen);
          return screen;
        });
  }

  private LiveScreen liveScreen(int width, int height) {
    LiveScreen screen = new LiveScreen(wording, new Silent());
    screen.resize(width, height);
    return screen;
  }

  private void add(String name, ScreenStates.Make make) {
    all.add(new ScreenStates.State(name, make));
  }
}
