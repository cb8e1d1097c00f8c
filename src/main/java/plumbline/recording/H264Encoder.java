package plumbline.recording;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_SMPTE170M;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.PointerPointer;
import plumbline.body.ImageSize;

/**
 * OpenH264, the encoder that may be shipped with the program, set for pictures that people look at
 * closely.
 */
final class H264Encoder implements AutoCloseable {
  /** Ticks a second of all stamps; fine enough for any camera, and what H.264 tools expect. */
  static final int TICKS_PER_SECOND = 90_000;

  private static final String ENCODER = "libopenh264";
  private static final double BITS_PER_PIXEL = 0.15;
  private static final int MIN_BITS_PER_SECOND = 300_000;
  private static final double KEY_FRAME_EVERY_S = 2;
  private static final int THREADS = 2;

  private final AVCodecContext codec;
  private final AVFrame frame;

  private H264Encoder(AVCodecContext codec, AVFrame frame) {
    this.codec = codec;
    this.frame = frame;
  }

  /** Opens the encoder for pictures of an even {@code size}. */
  static H264Encoder open(ImageSize size, double framesPerSecond) throws IOException {
    AVCodec encoder = avcodec_find_encoder_by_name(ENCODER);
    // Another name that FFmpeg does not know would silently become another format.
    if (encoder == null || encoder.isNull() || encoder.id() != AV_CODEC_ID_H264) {
      throw new IOException(
          "this FFmpeg has no H.264 encoder (" + ENCODER + "): install the program again");
    }
    AVCodecContext codec = avcodec_alloc_context3(encoder);
    describe(codec, size, framesPerSecond);
    if (avcodec_open2(codec, encoder, (PointerPointer<?>) null) < 0) {
      avcodec_free_context(codec);
      throw new IOException(
          "a video of "
              + size.width()
              + "x"
              + size.height()
              + " px cannot be written: use between 16 and 3840 px a side");
    }
    return new H264Encoder(codec, buffer(size));
  }

  private static void describe(AVCodecContext codec, ImageSize size, double framesPerSecond) {
    codec.width(size.width());
    codec.height(size.height());
    codec.pix_fmt(AV_PIX_FMT_YUV420P);
    codec.time_base(av_make_q(1, TICKS_PER_SECOND));
    codec.framerate(av_make_q((int) Math.round(framesPerSecond * 1000), 1000));
    codec.gop_size((int) Math.max(1, Math.round(framesPerSecond * KEY_FRAME_EVERY_S)));
    double bits = BITS_PER_PIXEL * size.width() * size.height() * framesPerSecond;
    codec.bit_rate(Math.max(MIN_BITS_PER_SECOND, Math.round(bits)));
    codec.thread_count(THREADS);
    codec.slices(THREADS);
    codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
    // Said in the file, so that no player guesses HD colours from the size.
    codec.color_range(AVCOL_RANGE_MPEG);
    codec.colorspace(AVCOL_SPC_SMPTE170M);
    codec.color_primaries(AVCOL_PRI_BT709);
    codec.color_trc(AVCOL_TRC_BT709);
    av_opt_set(codec.priv_data(), "rc_mode", "quality", 0);
    // A frame the encoder skips would be missing from the recording.
    av_opt_set(codec.priv_data(), "allow_skip_frames", "0", 0);
  }

  private static AVFrame buffer(ImageSize size) {
    AVFrame frame = av_frame_alloc();
    frame.width(size.width());
    frame.height(size.height());
    frame.format(AV_PIX_FMT_YUV420P);
    frame.colorspace(AVCOL_SPC_SMPTE170M);
    frame.color_range(AVCOL_RANGE_MPEG);
    if (av_frame_get_buffer(frame, 0) < 0) {
      throw new OutOfMemoryError("no memory for a video picture");
    }
    return frame;
  }

  AVCodecContext context() {
    return codec;
  }

  /** The picture to fill before {@link #send}. */
  AVFrame picture() {
    av_frame_make_writable(frame);
    return frame;
  }

  void send(long ticks) throws IOException {
    frame.pts(ticks);
    if (avcodec_send_frame(codec, frame) < 0) {
      throw new IOException("a picture could not be encoded as H.264");
    }
  }

  /** No more pictures will come: the encoder gives out what it holds. */
  void end() {
    avcodec_send_frame(codec, null);
  }

  /** Fills {@code packet} with the next coded picture; false when none is ready. */
  boolean receive(AVPacket packet) throws IOException {
    int result = avcodec_receive_packet(codec, packet);
    if (result < 0 && result != AVERROR_EAGAIN() && result != AVERROR_EOF) {
      throw new IOException("a picture could not be encoded as H.264");
    }
    return result == 0;
  }

  @Override
  public void close() {
    av_frame_free(frame);
    avcodec_free_context(codec);
  }
}
