package plumbline.ui.app;

import java.util.function.Supplier;
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
  private final Supplier<Wording> wording;

  FirstUnpacking(FirstStart start, Supplier<Wording> wording) {
    this.start = start;
    this.wording = wording;
  }

  /** Until this screen has something else to show. */
  void tellOn(LiveScreen screen) {
    if (start.unpackedMb().isEmpty()) {
      return;
    }
    Timeline telling = new Timeline();
    telling.getKeyFrames().add(new KeyFrame(STEP, event -> tell(screen, telling)));
    telling.setCycleCount(Animation.INDEFINITE);
    telling.play();
  }

  private void tell(LiveScreen screen, Timeline telling) {
    boolean waits =
        screen.showLoading(wording.get().text("live.unpacking", start.unpackedMb().orElse(0)));
    if (!waits) {
      telling.stop();
    }
  }
}
