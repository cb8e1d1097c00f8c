package plumbline.pose;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;

/**
 * Finds persons in the whole frame, which may be turned first: the detector was trained on upright
 * persons and misses many who lie. One thread; owns its network.
 */
final class PoseDetector implements AutoCloseable {
  private static final double MIN_SCORE = 0.5;

  private final TorchNetwork network;
  private final RgbCrop letterbox;

  PoseDetector(PoseModel model) throws PoseModelException {
    RgbCrop.loadOpenCv();
    network = TorchNetwork.load(model);
    letterbox = new RgbCrop(network.newInput(), network.inputSide(), Core.BORDER_CONSTANT);
  }

  /**
   * Persons in frame pixels, best first.
   *
   * @param headRad where heads are expected: clockwise from straight up
   */
  List<Detection> detect(Mat frameBgr, double headRad) {
    return detect(frameBgr, headRad, MIN_SCORE);
  }

  List<Detection> detect(Mat frameBgr, double headRad, double minScore) {
    // The letterbox is a crop like any other: a square around the whole frame, black outside.
    Roi square = Roi.ofWholeFrame(frameBgr.cols(), frameBgr.rows(), headRad);
    List<float[]> outputs = network.run(letterbox.cut(frameBgr, square));
    return DetectionDecoder.decode(outputs.get(0), outputs.get(1), minScore).stream()
        .map(detection -> detection.toFrame(square))
        .toList();
  }

  @Override
  public void close() {
    letterbox.close();
    network.close();
  }
}
