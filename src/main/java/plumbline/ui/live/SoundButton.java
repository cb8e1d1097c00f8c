package plumbline.ui.live;

import javafx.scene.Group;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import plumbline.coaching.Wording;
import plumbline.ui.common.Palette;
import plumbline.voice.SoundState;

/** Says nothing more, or speaks again; its sign shows which of both is so, and how loud. */
final class SoundButton extends ToggleButton {
  private static final int STEPS = 10;
  private static final double SIGN_SIZE = 16;
  private static final double SIGN_PER_LETTER = 1.35;
  private static final String SPEAKER = "M1.5 5.6 H4.4 L8.2 2.4 V13.6 L4.4 10.4 H1.5 Z";
  private static final String CROSS = "M10.6 5.8 L15 10.2 M15 5.8 L10.6 10.2";
  private static final String[] WAVES = {
    "M10.2 6 A3 3 0 0 1 10.2 10",
    "M12 4.2 A5.6 5.6 0 0 1 12 11.8",
    "M13.8 2.4 A8.2 8.2 0 0 1 13.8 13.6"
  };

  private final Wording wording;
  private final Group sign = new Group();

  SoundButton(Wording wording, LiveActions actions) {
    this.wording = wording;
    getStyleClass().add("quiet");
    setGraphic(new Group(sign));
    setTooltip(new Tooltip(wording.text("live.sound-keys")));
    setOnAction(event -> actions.mute(isSelected()));
    show(SoundState.USUAL);
  }

  /** How large letters are beside it, pixels. */
  void setLetters(double size) {
    double scale = SIGN_PER_LETTER * size / SIGN_SIZE;
    sign.setScaleX(scale);
    sign.setScaleY(scale);
  }

  void show(SoundState state) {
    setSelected(state.muted());
    String now = words(wording, state);
    setAccessibleText(wording.text("live.sound-aloud", now, wording.text("live.sound-keys")));
    SVGPath speaker = path(SPEAKER);
    speaker.setFill(Palette.TEXT);
    speaker.getStyleClass().add("ink");
    sign.getChildren().setAll(speaker);
    if (state.muted()) {
      sign.getChildren().add(line(CROSS, 1));
      return;
    }
    // Waves that are too quiet to be drawn keep their place, or the button would change its size.
    int loud = (int) Math.ceil(state.volume() * WAVES.length);
    for (int i = 0; i < WAVES.length; i++) {
      sign.getChildren().add(line(WAVES[i], i < loud ? 1 : 0.25));
    }
  }

  /** {@code Sound off}, or {@code Volume 7 of 10}. */
  static String words(Wording wording, SoundState state) {
    return state.muted()
        ? wording.text("live.sound-off")
        : wording.text("live.volume", Math.round(state.volume() * STEPS), STEPS);
  }

  private static SVGPath line(String content, double opacity) {
    SVGPath line = path(content);
    line.setFill(null);
    line.setStroke(Palette.faint(Palette.TEXT, opacity));
    line.getStyleClass().add(opacity < 1 ? "ink-line-faint" : "ink-line");
    line.setStrokeWidth(1.5);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    return line;
  }

  private static SVGPath path(String content) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    return path;
  }
}
