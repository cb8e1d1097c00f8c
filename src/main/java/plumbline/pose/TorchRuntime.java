package plumbline.pose;

import ai.djl.engine.Engine;
import ai.djl.util.cuda.CudaUtils;
import java.lang.invoke.MethodHandles;
import plumbline.capture.NativeLibraries;

/**
 * Starts DJL's PyTorch engine without any network access and with one thread: a second intra-op
 * thread gains nothing and collapses when both cores are busy.
 */
final class TorchRuntime {
  static final String ENGINE = "PyTorch";

  private static final String CUDA_ELSEWHERE = "ai.djl.util.cuda.fork";
  private static boolean graphicsCardLeftOut;

  private TorchRuntime() {}

  /** Sets what DJL reads only once, so it must come before any other use of DJL. */
  static void start() throws PoseModelException {
    System.setProperty("ai.djl.offline", "true");
    NativeLibraries.djl();
    System.setProperty("ai.djl.pytorch.num_threads", "1");
    System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    try {
      lookForNoGraphicsCard();
      if (Engine.getEngine(ENGINE) == null) {
        throw new PoseModelException(missing());
      }
    } catch (RuntimeException | LinkageError e) {
      throw new PoseModelException(missing() + " (" + firstLine(e) + ")", e);
    }
  }

  /**
   * DJL asks CUDA's own library, which it loads through JNA, how many graphics cards there are: 0.2
   * s of every start, for a libtorch that knows the processor only. The class that asks loads
   * nothing if it is told, while it is made ready, that another process does so; told so any later,
   * it would start that process.
   */
  private static synchronized void lookForNoGraphicsCard() {
    if (!graphicsCardLeftOut) {
      System.setProperty(CUDA_ELSEWHERE, "true");
      try {
        MethodHandles.lookup().ensureInitialized(CudaUtils.class);
      } catch (IllegalAccessException e) {
        throw new LinkageError(e.getMessage(), e);
      } finally {
        System.clearProperty(CUDA_ELSEWHERE);
        graphicsCardLeftOut = true;
      }
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
