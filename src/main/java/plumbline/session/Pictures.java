package plumbline.session;

import plumbline.body.ImageSize;
import plumbline.capture.Frame;
import plumbline.capture.PictureScaler;

/** From a frame to what the screen draws of it. */
final class Pictures {
  private Pictures() {}

  /** The frame as it fits the view, in a buffer lent from {@code buffers}. */
  static Picture of(Frame frame, ViewPort port, PictureScaler scaler, PictureBuffers buffers) {
    PictureFit fit = PictureFit.of(frame.size(), port);
    ImageSize size = fit.made();
    Picture picture = new Picture(buffers.borrow(PictureScaler.bytes(size)), size, fit);
    PictureScaler.Cut cut = new PictureScaler.Cut(fit.cutLeft(), fit.cutTop(), fit.kept());
    scaler.scale(frame, cut, size, port.mirrored(), picture.bgra());
    return picture;
  }
}
