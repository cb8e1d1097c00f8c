package plumbline.ui.app;

import java.util.Optional;
import java.util.function.Consumer;
import plumbline.personal.BodyCalibration;
import plumbline.plan.Coach;
import plumbline.recording.SessionEvent;
import plumbline.ui.live.LiveActions;
import plumbline.ui.live.LiveScreen;

/** What is asked of the session that runs, by button and by key. */
final class LiveControls implements LiveActions {
  private final Running running;
  private final SoundDesk sound;
  private final OwnRangeDesk ownRange;
  private final Around around;
  private boolean mirrored;

  /** What leads away from the session, or concerns more than it. */
  interface Around {
    void openVideo();

    void showSettings();

    void measureRange();

    void lookClosely();

    void again();

    void leave();

    /** An exercise rests from now on. */
    void rest(Optional<String> exercise);
  }

  LiveControls(Running running, SoundDesk sound, OwnRangeDesk ownRange, Around around) {
    this.running = running;
    this.sound = sound;
    this.ownRange = ownRange;
    this.around = around;
  }

  @Override
  public void painStop() {
    running.run().ifPresent(LiveRun::halt);
  }

  @Override
  public void resume() {
    running.run().ifPresent(LiveRun::resume);
  }

  @Override
  public void hurts(Optional<String> exercise) {
    around.rest(exercise);
    running
        .run()
        .ifPresent(
            run -> {
              run.note(SessionEvent.Kind.HURTS, exercise.orElse(""));
              exercise.ifPresent(id -> run.ask(coach -> coach.leaveOut(id)));
            });
  }

  @Override
  public void tired() {
    running
        .run()
        .ifPresent(
            run -> {
              run.note(SessionEvent.Kind.TIRED, "");
              run.ask(Coach::easierWasOffered);
            });
  }

  @Override
  public void mirror(boolean mirror) {
    mirrored = mirror;
    running.live().ifPresent(screen -> screen.setMirrored(mirror));
  }

  void toggleMirror() {
    mirror(!mirrored);
  }

  @Override
  public void mute(boolean muted) {
    sound.mute(muted);
  }

  void toggleMute() {
    sound.toggleMute();
  }

  void changeVolume(int steps) {
    sound.changeVolume(steps);
  }

  @Override
  public void record(boolean on, boolean withVideo) {
    running.run().ifPresent(run -> run.record(on, withVideo));
  }

  void toggleRecording(boolean withVideo) {
    running.run().ifPresent(run -> run.record(!run.isRecording(), withVideo));
  }

  /** While somebody is measured, the key is a yes. */
  @Override
  public void goOn() {
    if (isMeasuring()) {
      answerOwnRange(true);
    } else {
      ask(Coach::goOn);
    }
  }

  /** While somebody is measured, the key is a no. */
  @Override
  public void repeatStep() {
    if (isMeasuring()) {
      answerOwnRange(false);
    } else {
      ask(Coach::repeat);
    }
  }

  @Override
  public void makeEasier() {
    ask(Coach::easier);
  }

  private boolean isMeasuring() {
    return running.live().filter(LiveScreen::isMeasuring).isPresent();
  }

  private void ask(Consumer<Coach> wish) {
    running.run().ifPresent(run -> run.ask(wish));
  }

  @Override
  public void answerOwnRange(boolean yes) {
    ownRange.answer(yes);
  }

  @Override
  public void acceptOwnRange(BodyCalibration calibration) {
    ownRange.accept(calibration);
  }

  @Override
  public void forgetOwnRange(String exercise) {
    ownRange.forget(exercise);
  }

  @Override
  public void lookClosely() {
    around.lookClosely();
  }

  @Override
  public void again() {
    around.again();
  }

  @Override
  public void openVideo() {
    around.openVideo();
  }

  @Override
  public void measureRange() {
    around.measureRange();
  }

  @Override
  public void showSettings() {
    around.showSettings();
  }

  @Override
  public void leave() {
    around.leave();
  }
}
