package plumbline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import plumbline.coaching.Wording;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.ui.review.ReviewScreen;

/** Two recorded sessions in a folder of their own, and the review of the first. */
final class TwoSessions {
  static final String KNEE = "leg-raise.knee_bend";

  /** The panels beside the pictures are there. */
  static final Predicate<ReviewScreen> PREPARED =
      screen -> ShownReview.texts(screen).contains(Wording.english().text("whatif.move"));

  private static byte[] monday = {};
  private static byte[] sunday = {};

  final RecordedReview window;

  /** Of monday, five repetitions. */
  final Path file;

  /** Of sunday, three repetitions. */
  final Path other;

  TwoSessions(Path work) throws Exception {
    recordOnce(work.resolve("recorded"));
    window = new RecordedReview(work);
    Path sessions = Files.createDirectories(work.resolve("sessions"));
    file = Files.write(sessions.resolve("monday.plumbline"), monday);
    other = Files.write(sessions.resolve("sunday.plumbline"), sunday);
  }

  /** Recording takes long: each test gets a copy. */
  private static synchronized void recordOnce(Path folder) throws Exception {
    if (monday.length == 0) {
      RecordedReview once = new RecordedReview(folder);
      sunday = Files.readAllBytes(once.record("sunday", 3, 14));
      monday = Files.readAllBytes(once.record("monday", 5, 12));
    }
  }

  /** The one of monday, read and with all its panels. */
  ShownReview open() throws Exception {
    return window.open(file, 1280, 720).start().untilRead().until(PREPARED);
  }

  /** Of the repetition that is chosen. */
  static int number(ShownReview shown) {
    return ((Rep) shown.screen().model().selectedProperty().get().orElseThrow()).number();
  }
}
