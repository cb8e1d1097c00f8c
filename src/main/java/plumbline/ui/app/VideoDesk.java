package plumbline.ui.app;

import java.nio.file.Path;
import plumbline.session.LiveEvent;
import plumbline.session.LiveSetup;
import plumbline.ui.live.LiveScreen;

/** Opens a file: a video is watched like a camera or looked at closely, a session looked at. */
final class VideoDesk {
  private final AppWindow window;
  private final Home home;
  private final Choice choice;
  private final Running running;
  private final LiveScreens screens;
  private final OwnRangeDesk ownRange;
  private final ReviewDesk reviews;
  private Runnable closely = () -> {};

  VideoDesk(
      AppWindow window,
      Home home,
      Choice choice,
      Running running,
      LiveScreens screens,
      OwnRangeDesk ownRange,
      ReviewDesk reviews) {
    this.window = window;
    this.home = home;
    this.choice = choice;
    this.running = running;
    this.screens = screens;
    this.ownRange = ownRange;
    this.reviews = reviews;
  }

  /** Whichever it is. */
  void open(Path file) {
    if (ReviewDesk.isSession(file)) {
      review(file);
    } else {
      watch(file, choice.setup());
    }
  }

  /** Plays a video and judges it as {@code judged} says. */
  void watch(Path file, LiveSetup judged) {
    closely = () -> review(file, judged);
    LiveScreen screen = screens.make();
    ownRange.leave();
    screens.begin(
        judged.ofVideo(file), screen, event -> hear(event, screen), () -> watch(file, judged));
    window.show(screen);
  }

  private void hear(LiveEvent event, LiveScreen screen) {
    if (event instanceof LiveEvent.Ended ended) {
      screen.showEnd(ended.verdicts());
    } else if (event instanceof LiveEvent.Failed failed) {
      home.failWith("error.video", failed.message());
    }
  }

  /** At the video that was watched last. */
  void lookClosely() {
    closely.run();
  }

  void review(Path file) {
    review(file, choice.setup());
  }

  /**
   * The same for whoever comes from elsewhere than the first screen.
   *
   * @param back where the review leads back to
   */
  void review(Path file, Runnable back) {
    review(file, choice.setup(), back);
  }

  private void review(Path file, LiveSetup judged) {
    review(file, judged, home::comeHome);
  }

  private void review(Path file, LiveSetup judged, Runnable back) {
    running.stop();
    reviews.open(file, judged, back);
  }
}
