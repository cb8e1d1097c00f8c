package plumbline.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import plumbline.calibration.BoardPattern;
import plumbline.capture.CaptureException;
import plumbline.coaching.Wording;
import plumbline.report.AtomicFile;
import plumbline.report.BoardSheet;
import plumbline.report.Paper;

/** Writes the board to print, on a thread "board" of its own. */
public final class BoardPrint {
  private BoardPrint() {}

  /**
   * Begins to write; returns at once.
   *
   * @param told what is to be said when it is done or has failed, one line; on that thread
   */
  public static void start(Path target, Wording wording, Consumer<String> told) {
    Thread thread = Daemon.thread("board", () -> told.accept(written(target, wording)));
    thread.start();
  }

  private static String written(Path target, Wording wording) {
    try (AtomicFile file = AtomicFile.create(target)) {
      Paper paper = Paper.usualIn(Locale.getDefault());
      BoardSheet.write(file.part(), BoardPattern.load(), paper, wording);
      file.commit();
      return wording.text("board.printed", String.valueOf(target.getFileName()));
    } catch (IOException | CaptureException | RuntimeException | LinkageError e) {
      return target + ": " + e.getMessage();
    }
  }
}
