package plumbline.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import plumbline.recording.SessionNames;
import plumbline.session.LiveSetup;
import plumbline.session.ReviewSession;
import plumbline.session.VideoDraft;
import plumbline.ui.review.ReviewActions;
import plumbline.ui.review.ReviewScreen;
import plumbline.ui.review.SessionPanels;

/** Looking back: at a recorded session, or at a video that is analysed while it is looked at. */
final class ReviewDesk implements ReviewActions {
  private final AppWindow window;
  private final Preferred preferred;
  private Runnable back = () -> {};

  ReviewDesk(AppWindow window, Preferred preferred) {
    this.window = window;
    this.preferred = preferred;
  }

  static boolean isSession(Path file) {
    return String.valueOf(file.getFileName()).endsWith(SessionNames.ENDING);
  }

  /**
   * Shows it; what ran before has been ended.
   *
   * @param leave shows what it leads back to, also from another session that is opened out of it
   */
  void open(Path file, LiveSetup judged, Runnable leave) {
    back = leave;
    open(file, judged);
  }

  private void open(Path file, LiveSetup judged) {
    if (isSession(file)) {
      ReviewScreen screen = screen(ReviewSession.ofSession(file));
      SessionPanels.attach(screen, preferred.wording(), file, around(judged));
      show(screen);
    } else {
      VideoDraft draft = VideoDraft.of(file, judged);
      ReviewScreen screen = screen(ReviewSession.ofVideo(file, judged, draft));
      SessionPanels.offerToKeep(screen, preferred.wording(), draft::save, around(judged));
      show(screen);
    }
  }

  private ReviewScreen screen(ReviewSession session) {
    return new ReviewScreen(preferred.wording(), session, this);
  }

  private void show(ReviewScreen screen) {
    window.show(screen);
    screen.start();
  }

  private SessionPanels.Surroundings around(LiveSetup judged) {
    return new SessionPanels.Surroundings(
        judged.settings().file().schema(),
        judged.settings().file().location(),
        judged.sessions().folder(),
        (other, at) -> {
          open(other, judged);
          at.ifPresent(
              rep -> window.shown(ReviewScreen.class).ifPresent(shown -> shown.model().find(rep)));
        },
        this,
        () -> judged.sessions().provenance().apply(judged.values()).appVersion());
  }

  @Override
  public Optional<Path> chooseSession() {
    return window.chooseSession(preferred.wording());
  }

  @Override
  public Optional<Path> chooseTarget(String name, String ending) {
    return window.chooseTarget(preferred.wording(), name, ending);
  }

  @Override
  public void leave() {
    back.run();
  }
}
