package plumbline.ui.live;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import plumbline.coaching.Wording;
import plumbline.recording.SessionTrouble;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Palette;
import plumbline.ui.common.TroubleWords;

/**
 * The mark that everything is being kept, with how long it has been; or why it is not any more. A
 * dot with the word, so that neither colour nor shape is needed to read it.
 */
final class RecordMark extends HBox {
  private static final double NANOS_A_SECOND = 1e9;
  private static final int SECONDS_A_MINUTE = 60;

  private final Wording wording;
  private final Circle dot = new Circle();
  private final Label words = new Label();
  private boolean recording;
  private String what = "";
  private long sinceNanos = Long.MIN_VALUE;
  private long shownNanos;

  RecordMark(Wording wording) {
    this.wording = wording;
    dot.setFill(Palette.TEXT);
    dot.getStyleClass().add("ink");
    words.getStyleClass().add("record-words");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    getStyleClass().addAll("panel", "record-mark");
    setAlignment(Pos.CENTER);
    setMouseTransparent(true);
    setVisible(false);
    getChildren().addAll(dot, words);
  }

  /** The file has been begun. */
  void begin(boolean withVideo) {
    recording = true;
    what = wording.text(withVideo ? "live.record-video" : "live.record-no-picture");
    sinceNanos = Long.MIN_VALUE;
    tell(0);
    setVisible(true);
  }

  /** The file is whole, or nothing is kept any more. */
  void end() {
    recording = false;
    setVisible(false);
  }

  /** Only the video has stopped. */
  void loseVideo(SessionTrouble trouble, String line) {
    what = wording.text("live.record-video-failed", TroubleWords.of(wording, trouble, line));
    tell(shownNanos);
  }

  /** It has stopped by itself. */
  void fail(SessionTrouble trouble, String line) {
    recording = false;
    showDot(false);
    words.setText(wording.text("live.record-failed", TroubleWords.of(wording, trouble, line)));
    setVisible(true);
  }

  /** A frame of this media time is on screen. */
  void show(long nanos) {
    if (recording) {
      sinceNanos = sinceNanos == Long.MIN_VALUE ? nanos : sinceNanos;
      tell(nanos - sinceNanos);
    }
  }

  private void tell(long nanos) {
    shownNanos = nanos;
    int seconds = (int) (nanos / NANOS_A_SECOND);
    String time =
        String.format(
            Locale.ROOT, "%d:%02d", seconds / SECONDS_A_MINUTE, seconds % SECONDS_A_MINUTE);
    showDot(true);
    words.setText(wording.text("live.recording", time, what));
    setAccessibleText(wording.text("live.recording-aloud", time, what));
  }

  private void showDot(boolean shown) {
    dot.setVisible(shown);
    dot.setManaged(shown);
  }

  /** A hundredth of the view's height. */
  void setUnit(double unit) {
    dot.setRadius(unit * 0.9);
    setSpacing(unit);
    double above = Math.max(5, unit * 0.8);
    setPadding(new Insets(above, 2 * above, above, 2 * above));
    String size = Fonts.css(Looks.text(Math.max(13, unit * 2.2)));
    if (!size.equals(getStyle())) {
      setStyle(size);
      // Its parent asks for its size before the next styling.
      applyCss();
    }
  }
}
