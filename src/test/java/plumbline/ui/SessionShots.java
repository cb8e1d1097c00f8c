package plumbline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import plumbline.coaching.Wording;
import plumbline.recording.Review;
import plumbline.recording.SessionFile;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.session.ReviewSession;
import plumbline.settings.SettingsCatalog;
import plumbline.ui.common.Theme;
import plumbline.ui.review.ReviewScreen;
import plumbline.ui.review.SessionPanels;

/**
 * Draws the review of recorded sessions with everything that only those have: verdict, what-if,
 * export, damage.
 */
final class SessionShots {
  private final Path folder;
  private final RecordedReview sessions;
  private final Path file;
  private final Path other;

  SessionShots(Path folder) throws Exception {
    this.folder = folder;
    sessions = new RecordedReview(Files.createTempDirectory("plumbline-shots"));
    sessions.record("2026-03-07_18.30.00", 6, 12);
    other = sessions.record("2026-03-10_07.15.00", 8, 8);
    file = sessions.record("2026-03-14_18.30.00", 12, 4);
    review(file);
  }

  void drawAll() throws Exception {
    for (int[] size : ReviewShots.SIZES) {
      drawAll(size[0], size[1]);
    }
  }

  private void drawAll(int width, int height) throws Exception {
    draw("verdict", width, height, shown -> {});
    draw("whatif", width, height, shown -> shown.run(screen -> slide(screen, 14)));
    draw(
        "whatif-all",
        width,
        height,
        shown -> {
          shown.run(screen -> slide(screen, 14));
          shown.run(screen -> ShownReview.press(screen, "In all my sessions"));
          shown.until(
              screen ->
                  ShownReview.texts(screen).stream()
                      .anyMatch(text -> text.matches("\\d+ of 26 repetitions change")));
        });
    draw(
        "whatif-replay",
        width,
        height,
        shown -> {
          shown.run(
              screen -> {
                screen.setTheme(Theme.DARK);
                choose(screen, "leg-raise.target_deg");
                slide(screen, 80);
              });
          shown.until(
              screen ->
                  ShownReview.texts(screen).stream().anyMatch(text -> text.contains(" of 12 ")));
        });
    draw(
        "whatif-save",
        width,
        height,
        shown -> {
          shown.run(screen -> slide(screen, 26));
          shown.run(screen -> ShownReview.press(screen, "Save to settings …"));
        });
    export("export-made", width, height, Files.createTempDirectory("out").resolve("14 March.pdf"));
    export("export-failed", width, height, Path.of("no", "such", "folder", "14 March.pdf"));
    compare(width, height);
    damaged(width, height);
    keep(width, height);
  }

  static boolean isPrepared(ReviewScreen screen) {
    return ShownReview.texts(screen).contains(Wording.english().text("whatif.move"));
  }

  @FunctionalInterface
  private interface Step {
    void on(ShownReview shown) throws Exception;
  }

  private void draw(String name, int width, int height, Step step) throws Exception {
    try (ShownReview shown = sessions.open(file, width, height).start().untilRead()) {
      shown.until(SessionShots::isPrepared).run(screen -> screen.model().selectRep(8));
      step.on(shown);
      save(shown, name, width, height);
    }
  }

  private void save(ShownReview shown, String name, int width, int height) throws Exception {
    shown.save(folder.resolve("session-" + name + "-" + width + "x" + height + ".png"));
  }

  private void export(String name, int width, int height, Path target) throws Exception {
    draw(
        name,
        width,
        height,
        shown -> {
          sessions.chosen = Optional.of(target);
          shown.run(SessionShots::askForReport);
          shown.until(
              screen ->
                  ShownReview.texts(screen).stream()
                      .anyMatch(text -> text.startsWith("Saved ") || text.startsWith("Not saved")));
        });
  }

  private static void askForReport(ReviewScreen screen) {
    ShownReview.all(screen, MenuButton.class).stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> "export-pdf".equals(item.getId()))
        .forEach(item -> item.fire());
  }

  private void compare(int width, int height) throws Exception {
    draw("compare", width, height, shown -> sessions.beside(shown, other));
    draw(
        "compare-whole",
        width,
        height,
        shown -> {
          sessions.beside(shown, other);
          shown.run(screen -> ((ToggleButton) screen.lookup(".compare .toggle-button")).fire());
        });
  }

  private void damaged(int width, int height) throws Exception {
    Path broken = Files.createTempDirectory("broken").resolve("2026-03-01_07.30.00.plumbline");
    Files.writeString(broken, "this was a session once");
    try (ShownReview shown = sessions.open(broken, width, height).start().untilRead()) {
      save(shown, "damaged", width, height);
    }
    byte[] half = Files.readAllBytes(file);
    int late = half.length / 2;
    Arrays.fill(half, late, late + 60_000, (byte) 7);
    Files.write(broken, half);
    try (ShownReview shown = sessions.open(broken, width, height).start().untilRead()) {
      shown.run(screen -> screen.model().selectRep(2));
      save(shown, "damaged-half", width, height);
    }
  }

  /** A video that was looked at and is no session yet. */
  private void keep(int width, int height) throws Exception {
    try (ShownReview shown =
        ShownReview.of(ReviewSession.ofSession(file), sessions, width, height)) {
      shown.run(
          screen ->
              SessionPanels.offerToKeep(
                  screen, Wording.english(), (told, withVideo) -> file, sessions.around()));
      shown.start().untilRead().run(screen -> screen.model().selectRep(8));
      save(shown, "keep", width, height);
    }
  }

  @SuppressWarnings("unchecked")
  private static void choose(ReviewScreen screen, String threshold) {
    ((ComboBox<Object>) screen.lookup(".whatif .combo-box"))
        .setValue(SettingsCatalog.schema().find(threshold).orElseThrow());
  }

  static void slide(ReviewScreen screen, double to) {
    ((Slider) screen.lookup(".whatif .slider")).setValue(to);
  }

  /** The reviewer sees the bend from 16 degrees on. */
  private static void review(Path file) throws Exception {
    try (SessionFile open = SessionFile.open(file)) {
      for (Rep rep :
          open.verdicts().stream().map(Rep.class::cast).filter(r -> r.number() <= 10).toList()) {
        boolean found = rep.faults().contains("leg-raise.knee_bend");
        boolean sees = rep.number() > 5;
        open.review(review(rep, "leg-raise.knee_bend", found == sees));
        open.review(review(rep, Review.REP, rep.number() != 3));
      }
    }
  }

  private static Review review(Rep rep, String subject, boolean agree) {
    return new Review(
        subject,
        rep.startNanos(),
        rep.side(),
        agree ? Review.Says.AGREE : Review.Says.DISAGREE,
        "",
        "2026-03-15T09:00:00Z");
  }
}
