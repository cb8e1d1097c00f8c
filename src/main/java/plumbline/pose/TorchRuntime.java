package plumbline.pose;

import ai.djl.engine.Engine;
import plumbline.capture.NativeLibraries;

/**
 * Starts DJL's PyTorch engine without any network access and with one thread: a second intra-op
 * thread gains nothing and collapses when both cores are busy.
 */
final class TorchRuntime {
  static final String ENGINE = "PyTorch";

  private TorchRuntime() {}

  /** Sets what DJL reads only once, so it must come before any other use of DJL. */
  static void start() throws PoseModelException {
    System.setProperty("ai.djl.offline", "true");
    NativeLibraries.djl();
    System.setProperty("ai.djl.pytorch.num_threads", "1");
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    try {
      if (Engine.getEngine(ENGINE) == null) {
        throw new PoseModelException(missing());
      }
    } catch (RuntimeException | LinkageError e) {
      throw new PoseModelException(missing() + " (" + firstLine(e) + ")", e);
    }
  }

  private static String missing() {
    return "the PyTorch library for "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + " is missing or does not load: use the package built for this platform";
  }

  private static String firstLine(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
  }
}
