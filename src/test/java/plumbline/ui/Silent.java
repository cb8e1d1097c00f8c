package plumbline.ui;

import java.util.List;
import java.util.Optional;
import plumbline.exercises.ExerciseCatalog;
import plumbline.personal.BodyCalibration;
import plumbline.scoring.Exercise;
import plumbline.ui.live.LiveActions;
import plumbline.ui.start.StartActions;

/** Nobody listens to the buttons; what was asked last is remembered. */
final class Silent implements LiveActions, StartActions {
  static final List<Exercise> EXERCISES = ExerciseCatalog.all();

  String asked = "";

  @Override
  public void painStop() {
    asked = "painStop";
  }

  @Override
  public void resume() {
    asked = "resume";
  }

  @Override
  public void mirror(boolean mirrored) {
    asked = "mirror";
  }

  @Override
  public void mute(boolean muted) {
    asked = muted ? "mute" : "unmute";
  }

  @Override
  public void record(boolean on, boolean withVideo) {
    asked = "record";
  }

  @Override
  public void lookClosely() {
    asked = "lookClosely";
  }

  @Override
  public void again() {
    asked = "again";
  }

  @Override
  public void openVideo() {
    asked = "openVideo";
  }

  @Override
  public void leave() {
    asked = "leave";
  }

  @Override
  public void watchDemo() {
    asked = "watchDemo";
  }

  @Override
  public void tryCamera() {
    asked = "tryCamera";
  }

  @Override
  public void chooseCamera() {
    asked = "chooseCamera";
  }

  @Override
  public void showLibrary() {
    asked = "showLibrary";
  }

  @Override
  public void showSettings() {
    asked = "showSettings";
  }

  @Override
  public void askFirst() {
    asked = "askFirst";
  }

  @Override
  public void showKeys() {
    asked = "showKeys";
  }

  @Override
  public void showPreferences() {
    asked = "showPreferences";
  }

  @Override
  public void choose(Optional<String> exercise) {
    asked = "choose " + exercise.orElse("auto");
  }

  @Override
  public void startPlan() {
    asked = "startPlan";
  }

  @Override
  public void goOn() {
    asked = "goOn";
  }

  @Override
  public void repeatStep() {
    asked = "repeatStep";
  }

  @Override
  public void makeEasier() {
    asked = "makeEasier";
  }

  @Override
  public void hurts(Optional<String> exercise) {
    asked = "hurts " + exercise.orElse("nothing known");
  }

  @Override
  public void tired() {
    asked = "tired";
  }

  @Override
  public void bringBack(String exercise) {
    asked = "bringBack " + exercise;
  }

  @Override
  public void measureRange() {
    asked = "measureRange";
  }

  @Override
  public void answerOwnRange(boolean yes) {
    asked = "answerOwnRange " + yes;
  }

  @Override
  public void acceptOwnRange(BodyCalibration calibration) {
    asked = "acceptOwnRange " + calibration.exercise();
  }

  @Override
  public void forgetOwnRange(String exercise) {
    asked = "forgetOwnRange " + exercise;
  }
}
