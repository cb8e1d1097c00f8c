package plumbline.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.calibration.BoardFilm;
import plumbline.coaching.Wording;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;
import plumbline.session.BoardView;
import plumbline.session.LensEvent;
import plumbline.session.LensReport;
import plumbline.session.LensSession;
import plumbline.settings.LensFolder;
import plumbline.ui.setup.LensActions;
import plumbline.ui.setup.LensScreen;

/** Draws the states of a camera's calibration into target/screens; run by hand. */
public final class LensShots {
  static final Lens LENS =
      new Lens(
          new ImageSize(1280, 720),
          900,
          900,
          new Vec2(648, 352),
          new Distortion(-0.12, 0.02, 0, 0, 0));

  private LensShots() {}

  public static void main(String[] args) throws Exception {
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> System.exit(1));
    for (int[] size : new int[][] {{1280, 720}, {1920, 1080}}) {
      draw(size[0], size[1]);
    }
    System.exit(0);
  }

  private static void draw(int width, int height) throws Exception {
    LensScreen screen = FxThread.call(LensShots::screen);
    shot(screen, "opening", width, height);
    FxThread.call(
        () -> {
          screen.showOpened(LENS.size());
          return Shots.of(screen, width, height);
        });
    List<BoardView> views = new ArrayList<>();
    LensReport report = film(screen, views);
    for (int i : new int[] {1, 7, 13, 19}) {
      FxThread.call(
          () -> {
            screen.show(views.get(Math.min(i, views.size() - 1)), picture -> {});
            return screen;
          });
      shot(screen, "view" + i, width, height);
    }
    FxThread.call(
        () -> {
          screen.showRefused("alike");
          return screen;
        });
    shot(screen, "refused", width, height);
    FxThread.call(
        () -> {
          screen.showMeasured(report);
          return screen;
        });
    shot(screen, "measured", width, height);
    FxThread.call(
        () -> {
          screen.showKept();
          return screen;
        });
    shot(screen, "kept", width, height);
  }

  /** Every view, and the result. */
  static LensReport film(LensScreen screen, List<BoardView> views) throws Exception {
    CountDownLatch over = new CountDownLatch(1);
    List<LensReport> reports = new ArrayList<>();
    Consumer<LensEvent> events =
        event -> {
          if (event instanceof LensEvent.Measured measured) {
            reports.add(measured.report());
          }
          if (!(event instanceof LensEvent.Opened)) {
            over.countDown();
          }
        };
    LensSession session =
        new LensSession(
            new LensSession.Subject(
                "HD Webcam",
                () -> new BoardFilm(LENS),
                new LensFolder(Path.of("target")),
                () -> LocalDate.of(2026, 3, 14)),
            screen.viewPort(),
            events);
    session.start();
    while (over.getCount() > 0) {
      Optional<BoardView> view = session.views().poll();
      view.ifPresent(views::add);
      Thread.onSpinWait();
    }
    return reports.get(0);
  }

  static LensScreen screen() {
    return new LensScreen(Wording.english(), Nobody.at(LensActions.class));
  }

  private static void shot(LensScreen screen, String name, int width, int height) throws Exception {
    Path file = Path.of("target/screens/lens-" + name + "-" + width + "x" + height + ".png");
    Shots.save(FxThread.call(() -> Shots.of(screen, width, height)), file);
    System.out.println(file);
  }
}
