package plumbline.ui.app;

import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes how long the start took, for {@code --verbose} and the figures of the documentation. */
final class SinceStart {
  private static final Logger LOG = LoggerFactory.getLogger(SinceStart.class);
  private static final Set<String> REACHED = new HashSet<>();

  private SinceStart() {}

  /** Something is there for the first time; on the thread of the window. */
  static void reached(String what) {
    if (LOG.isDebugEnabled() && REACHED.add(what)) {
      LOG.debug("{} after {} ms", what, System.currentTimeMillis() - beginMs());
    }
  }

  /** What starts the installed program says when it did; else it is when Java began. */
  private static long beginMs() {
    return Long.getLong("plumbline.began", ManagementFactory.getRuntimeMXBean().getStartTime());
  }
}
