package plumbline.ui.live;

import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.util.Duration;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Palette;

/** A minute's rest after a stop: a ring that empties round the seconds left. It urges nobody on. */
final class RestRing extends StackPane {
  private static final double LENGTH_S = 60;
  private static final Duration STEP = Duration.millis(200);

  private final LongSupplier nanoClock;
  private final Runnable over;
  private final Text number = new Text();
  private final ProgressRing ring = new ProgressRing(number);
  private final Timeline steps = new Timeline(new KeyFrame(STEP, event -> step()));
  private long fromNanos;

  /** Asks {@code nanoClock}, and says once when the minute is {@code over}. */
  RestRing(LongSupplier nanoClock, Runnable over) {
    this.nanoClock = nanoClock;
    this.over = over;
    steps.setCycleCount(Animation.INDEFINITE);
    number.setFill(Palette.TEXT);
    number.getStyleClass().add("ink");
    getChildren().add(ring);
    end();
  }

  void begin() {
    fromNanos = nanoClock.getAsLong();
    show(true);
    step();
    steps.play();
  }

  /** It is not there any more. */
  void end() {
    steps.stop();
    show(false);
  }

  /** Shows what is left now. */
  void step() {
    double leftS = LENGTH_S - (nanoClock.getAsLong() - fromNanos) / 1e9;
    if (leftS <= 0) {
      end();
      over.run();
      return;
    }
    number.setText(Long.toString((long) Math.ceil(leftS)));
    ring.empty(leftS / LENGTH_S);
  }

  private void show(boolean there) {
    setVisible(there);
    setManaged(there);
  }

  void setSize(double radius) {
    ring.setSize(radius, radius * 0.14);
    number.setFont(FitText.fit("60", radius, radius / 2, 1.4 * radius, 2 * radius));
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }
}
