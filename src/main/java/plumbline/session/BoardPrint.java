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
   * @param done runs when it is there, on that thread
   * @param failed is told what is wrong, on that thread
   */
  public static void start(Path target, Wording wording, Runnable done, Consumer<Trouble> failed) {
    Thread thread = Daemon.thread("board", () -> write(target, wording, done, failed));
    thread.start();
  }

  private static void write(Path target, Wording wording, Runnable done, Consumer<Trouble> failed) {
    try (AtomicFile file = AtomicFile.create(target)) {
      Paper paper = Paper.usualIn(Locale.getDefault());
      BoardSheet.write(file.part(), BoardPattern.load(), paper, wording);
      file.commit();
      done.run();
    } catch (IOException | CaptureException | RuntimeException | LinkageError e) {
      failed.accept(Trouble.of(e));
    }
  }
}
