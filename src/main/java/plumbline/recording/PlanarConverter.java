package plumbline.recording;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;

/** Turns BGR pictures into the planes (BT.601, limited range) that video encoders take. */
final class PlanarConverter implements AutoCloseable {
  private final ImageSize size;
  private final SwsContext context;
  private final LongPointer planes = new LongPointer(0, 0, 0, 0);
  private final IntPointer strides = new IntPointer(0, 0, 0, 0);

  PlanarConverter(ImageSize size) {
    this.size = size;
    this.context =
        sws_getContext(
            size.width(),
            size.height(),
            AV_PIX_FMT_BGR24,
            size.width(),
            size.height(),
            AV_PIX_FMT_YUV420P,
            SWS_BILINEAR,
            null,
            null,
            (DoublePointer) null);
  }

  /** Reads the upper left part of {@code bgr} that has this converter's size. */
  void convert(Mat bgr, AVFrame into) {
    if (bgr.type() != CvType.CV_8UC3) {
      throw new IllegalArgumentException("a video needs 8-bit BGR pictures");
    }
    planes.put(0, bgr.dataAddr());
    strides.put(0, (int) bgr.step1());
    sws_scale(
        context,
        new PointerPointer<>(planes),
        strides,
        0,
        size.height(),
        into.data(),
        into.linesize());
  }

  @Override
  public void close() {
    sws_freeContext(context);
    planes.close();
    strides.close();
  }
}
