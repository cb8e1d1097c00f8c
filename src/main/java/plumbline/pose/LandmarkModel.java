package plumbline.pose;

import org.opencv.core.Core;
import org.opencv.core.Mat;

/** Reads the 33 landmarks of the person in a rotated square of the frame. One thread. */
final class LandmarkModel implements AutoCloseable {
  private final TorchNetwork network;
  private final RgbCrop crop;

  LandmarkModel(PoseModel model) throws PoseModelException {
    network = TorchNetwork.load(model);
    crop = new RgbCrop(network.newInput(), network.inputSide(), Core.BORDER_REPLICATE);
  }

  LandmarkReading read(Mat frameBgr, Roi roi) {
    return LandmarkDecoder.decode(network.run(crop.cut(frameBgr, roi)), roi);
  }

  @Override
  public void close() {
    crop.close();
    network.close();
  }
}
