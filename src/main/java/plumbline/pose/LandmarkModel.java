package plumbline.pose;

import org.opencv.core.Core;
import org.opencv.core.Mat;

/** Reads the 33 landmarks of the person in a rotated square of the frame. One thread. */
final class LandmarkModel implements AutoCloseable {
  private final TorchNetwork network;
  private final RgbCrop crop;
  private final double visibilityShift;

  LandmarkModel(ModelStore store, PoseModelKind kind) throws PoseModelException {
    PoseModel model = store.landmarks(kind);
    RgbCrop.loadOpenCv();
    network = TorchNetwork.load(model);
    visibilityShift = kind.visibilityShift();
    crop = new RgbCrop(network.newInput(), network.inputSide(), Core.BORDER_REPLICATE);
  }

  LandmarkReading read(Mat frameBgr, Roi roi) {
    return LandmarkDecoder.decode(network.run(crop.cut(frameBgr, roi)), roi, visibilityShift);
  }

  @Override
  public void close() {
    crop.close();
    network.close();
  }
}
