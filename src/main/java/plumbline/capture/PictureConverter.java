package plumbline.capture;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU601;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;

/**
 * Turns decoded pictures into upright BGR with square pixels.
 *
 * <p>FFmpeg writes straight into the Mat. Its fast routines may write some bytes past the end of a
 * row, so rows that are not a multiple of 32 pixels, and pictures that must be turned, go through a
 * roomier Mat that is kept.
 */
final class PictureConverter implements AutoCloseable {
  private static final int ROW_ALIGNMENT_PX = 32;
  private static final int FIXED_POINT_ONE = 1 << 16;
  private static final int HD_MIN_WIDTH_PX = 1280;
  private static final int HD_MIN_HEIGHT_PX = 577;

  private final ImageSize squarePixels;
  private final Orientation orientation;
  private final Mat room = new Mat();
  private final LongPointer planes = new LongPointer(0, 0, 0, 0);
  private final IntPointer strides = new IntPointer(0, 0, 0, 0);
  private @Nullable SwsContext context;
  private Colours colours = new Colours(0, -1, false);

  /** Makes pictures of {@code squarePixels} before they are turned by {@code orientation}. */
  PictureConverter(ImageSize squarePixels, Orientation orientation) {
    this.squarePixels = squarePixels;
    this.orientation = orientation;
  }

  /** A new picture, which the caller releases. */
  Mat convert(AVFrame frame) throws CaptureException {
    int width = squarePixels.width();
    int height = squarePixels.height();
    prepare(frame);
    if (orientation.isUpright() && width % ROW_ALIGNMENT_PX == 0) {
      Mat picture = new Mat(height, width, CvType.CV_8UC3);
      scale(frame, picture);
      return picture;
    }
    int roomyWidth = (width / ROW_ALIGNMENT_PX + 1) * ROW_ALIGNMENT_PX;
    room.create(height, roomyWidth, CvType.CV_8UC3);
    scale(frame, room);
    Mat stored = room.colRange(0, width);
    Mat picture = new Mat();
    orientation.apply(stored, picture);
    stored.release();
    return picture;
  }

  private void scale(AVFrame frame, Mat into) throws CaptureException {
    planes.put(0, into.dataAddr());
    strides.put(0, (int) into.step1());
    int written =
        sws_scale(
            context,
            frame.data(),
            frame.linesize(),
            0,
            frame.height(),
            new PointerPointer<>(planes),
            strides);
    if (written != squarePixels.height()) {
      into.release();
      throw new CaptureException(
          "a picture of the video could not be converted: convert it to H.264");
    }
  }

  /** Follows the stream: size, format and colours may change from frame to frame. */
  private void prepare(AVFrame frame) throws CaptureException {
    SwsContext usable =
        sws_getCachedContext(
            context,
            frame.width(),
            frame.height(),
            frame.format(),
            squarePixels.width(),
            squarePixels.height(),
            AV_PIX_FMT_BGR24,
            SWS_BICUBIC,
            null,
            null,
            (DoublePointer) null);
    context = usable;
    if (usable == null || usable.isNull()) {
      throw new CaptureException(
          "the video's pixel format cannot be converted: convert it to H.264");
    }
    Colours wanted = Colours.of(usable.address(), frame);
    if (!wanted.equals(colours)) {
      colours = wanted;
      IntPointer table = sws_getCoefficients(wanted.matrix);
      IntPointer plain = sws_getCoefficients(SWS_CS_ITU601);
      int fullRange = wanted.fullRange ? 1 : 0;
      sws_setColorspaceDetails(
          usable, table, fullRange, plain, 1, 0, FIXED_POINT_ONE, FIXED_POINT_ONE);
    }
  }

  @Override
  public void close() {
    sws_freeContext(context);
    context = null;
    planes.close();
    strides.close();
    room.release();
  }

  /** What of a frame decides its colours, and the context they were set in. */
  private record Colours(long context, int matrix, boolean fullRange) {
    static Colours of(long context, AVFrame frame) {
      int matrix = frame.colorspace();
      if (matrix == AVCOL_SPC_UNSPECIFIED) {
        // Players guess so: pictures above the size of a DVD's are in HD colours.
        boolean hd = frame.width() >= HD_MIN_WIDTH_PX || frame.height() >= HD_MIN_HEIGHT_PX;
        matrix = hd ? SWS_CS_ITU709 : SWS_CS_ITU601;
      }
      return new Colours(context, matrix, frame.color_range() == AVCOL_RANGE_JPEG);
    }
  }
}
