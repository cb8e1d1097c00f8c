package plumbline.ui.live;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import plumbline.coaching.Wording;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Motion;
import plumbline.voice.SoundState;

/** Tells for a moment how loud it is now, after somebody has changed that. */
final class SoundNote extends Label {
  private static final int STEPS = 10;

  private final Wording wording;
  private final PauseTransition moment = new PauseTransition(Duration.seconds(1.6));

  SoundNote(Wording wording) {
    this.wording = wording;
    getStyleClass().addAll("panel", "record-words");
    setMouseTransparent(true);
    setVisible(false);
    moment.setOnFinished(end -> Motion.show(this, false));
  }

  void show(SoundState state) {
    setText(words(wording, state));
    Motion.show(this, true);
    moment.playFromStart();
  }

  /** A hundredth of the view's height. */
  void setUnit(double unit) {
    setStyle(Fonts.css(unit * 3) + "-fx-padding: " + unit * 1.4 + " " + unit * 2.2 + ";");
  }

  /** {@code Sound off}, or {@code Volume 7 of 10}. */
  static String words(Wording wording, SoundState state) {
    return state.muted()
        ? wording.text("live.sound-off")
        : wording.text("live.volume", Math.round(state.volume() * STEPS), STEPS);
  }
}
