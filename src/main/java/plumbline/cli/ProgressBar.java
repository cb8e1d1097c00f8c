package plumbline.cli;

import java.io.PrintStream;
import java.util.Locale;
import plumbline.capture.SourceInfo;
import plumbline.session.Progress;

/** A bar on a terminal; nothing at all where nobody watches. Used by one thread. */
final class ProgressBar implements Progress {
  private static final int WIDTH = 30;
  private static final long REDRAW_NANOS = 100_000_000L;
  private static final double DONE = 1;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean visible;
  private final String name;
  private final long startNanos = System.nanoTime();
  private long drawnNanos;
  private boolean drawn;

  ProgressBar(PrintStream err, boolean visible, String name) {
    this.err = err;
    this.visible = visible;
    this.name = name;
  }

  @Override
  public void judged(SourceInfo source, long frames) {
    long now = System.nanoTime();
    if (visible && (!drawn || now - drawnNanos >= REDRAW_NANOS)) {
      drawnNanos = now;
      drawn = true;
      err.print(ERASE_LINE + line(source, frames, now));
      err.flush();
    }
  }

  /** Takes the bar away: what comes next begins on an empty line. */
  void end() {
    if (drawn) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }

  private String line(SourceInfo source, long frames, long now) {
    double perSecond = frames / Math.max((now - startNanos) / 1e9, 1e-3);
    String speed = String.format(Locale.ROOT, "%.0f frames/s", perSecond);
    if (source.frameCount().isEmpty()) {
      return name + "  " + frames + " frames  " + speed;
    }
    double share = Math.min(DONE, frames / (double) Math.max(1, source.frameCount().getAsLong()));
    int filled = (int) Math.round(share * WIDTH);
    String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
    return String.format(Locale.ROOT, "%s [%s] %3.0f %%  %s", name, bar, share * 100, speed);
  }
}
