package plumbline.report;

import org.opencv.core.Scalar;

/** Colours that colour-blind people can tell apart (Okabe and Ito), as OpenCV's BGR. */
final class Palette {
  static final Scalar BLACK = new Scalar(0, 0, 0);
  static final Scalar WHITE = new Scalar(255, 255, 255);

  /** The one accent: the working leg, its angle and the aim. */
  static final Scalar ACCENT = rgb(0xF0, 0xE4, 0x42);

  static final Scalar FULL = rgb(0x00, 0x9E, 0x73);
  static final Scalar PARTIAL = rgb(0x56, 0xB4, 0xE9);
  static final Scalar FAULT = rgb(0xE6, 0x9F, 0x00);
  static final Scalar UNSEEN = rgb(0xCC, 0x79, 0xA7);

  private Palette() {}

  private static Scalar rgb(int red, int green, int blue) {
    return new Scalar(blue, green, red);
  }
}
