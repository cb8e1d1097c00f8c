package plumbline.ui.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import plumbline.coaching.Wording;
import plumbline.session.FirstStart;
import plumbline.ui.live.LiveScreen;

/** At a person's first start: says on the screen that waits for it how far the unpacking is. */
final class FirstUnpacking {
  private static final Duration STEP = Duration.millis(300);

  private final FirstStart start;

  FirstUnpacking(FirstStart start) {
    this.start = start;
  }

  /** Until this screen has something else to show. */
  void tellOn(LiveScreen screen, Wording wording) {
    if (start.unpackedMb().isEmpty()) {
      return;
    }
    Timeline telling = new Timeline();
    telling.getKeyFrames().add(new KeyFrame(STEP, event -> tell(screen, wording, telling)));
    telling.setCycleCount(Animation.INDEFINITE);
    telling.play();
  }

  private void tell(LiveScreen screen, Wording wording, Timeline telling) {
    boolean waits =
        screen.showLoading(wording.text("live.unpacking", start.unpackedMb().orElse(0)));
    if (!waits) {
      telling.stop();
    }
  }
}
