package plumbline.capture;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_CORRUPT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.PointerPointer;

/** Decodes a container's picture track, leaving out what is damaged and counting it. */
final class VideoDecoder implements AutoCloseable {
  private static final int FRAME_FLAG_CORRUPT = 1;

  /** A decoder that fails this often in a row makes no progress any more. */
  private static final int GIVE_UP_AFTER = 1000;

  private final MediaContainer container;
  private final AVCodecContext codec;
  private final AVPacket packet = av_packet_alloc();
  private boolean packetWaits;
  private boolean draining;
  private int failuresInARow;
  private long damaged;

  private VideoDecoder(MediaContainer container, AVCodecContext codec) {
    this.container = container;
    this.codec = codec;
  }

  static VideoDecoder open(MediaContainer container, int threads) throws CaptureException {
    int id = container.codec().codec_id();
    AVCodec decoder = avcodec_find_decoder(id);
    if (decoder == null || decoder.isNull()) {
      throw cannotDecode(container);
    }
    AVCodecContext codec = avcodec_alloc_context3(decoder);
    avcodec_parameters_to_context(codec, container.codec());
    codec.pkt_timebase(container.timeBase());
    codec.thread_count(threads);
    codec.max_pixels((long) VideoFileCheck.MAX_SIDE_PX * VideoFileCheck.MAX_SIDE_PX);
    if (avcodec_open2(codec, decoder, (PointerPointer<?>) null) < 0) {
      avcodec_free_context(codec);
      throw cannotDecode(container);
    }
    return new VideoDecoder(container, codec);
  }

  /**
   * Decodes the next good picture into {@code frame}; false after the last one.
   *
   * @throws CaptureException when it does not come in time
   */
  boolean next(AVFrame frame) throws CaptureException {
    Patience patience = container.patience();
    patience.begin();
    while (failuresInARow < GIVE_UP_AFTER) {
      if (patience.isOver()) {
        throw patience.failure(container.file());
      }
      int result = avcodec_receive_frame(codec, frame);
      if (result == 0 && isGood(frame)) {
        failuresInARow = 0;
        return true;
      }
      if (result == AVERROR_EOF) {
        return false;
      }
      if (result == AVERROR_EAGAIN()) {
        feed();
      } else {
        leaveOut(frame);
      }
    }
    return false;
  }

  /** The container stands elsewhere: what was begun is forgotten. */
  void restart() {
    av_packet_unref(packet);
    avcodec_flush_buffers(codec);
    packetWaits = false;
    draining = false;
    failuresInARow = 0;
  }

  /** Pieces of the file that could not be used so far. */
  long damaged() {
    return damaged;
  }

  private static boolean isGood(AVFrame frame) {
    return (frame.flags() & FRAME_FLAG_CORRUPT) == 0 && frame.decode_error_flags() == 0;
  }

  private void leaveOut(AVFrame frame) {
    damaged++;
    failuresInARow++;
    av_frame_unref(frame);
  }

  private void feed() {
    if (!packetWaits && !draining) {
      packetWaits = container.read(packet);
      draining = !packetWaits;
    }
    if (draining) {
      // An empty packet makes the decoder give out the frames it still holds back.
      avcodec_send_packet(codec, null);
      failuresInARow++;
      return;
    }
    send();
  }

  private void send() {
    int result = avcodec_send_packet(codec, packet);
    if (result == AVERROR_EAGAIN()) {
      failuresInARow++;
      return;
    }
    if (result < 0 || (packet.flags() & AV_PKT_FLAG_CORRUPT) != 0) {
      damaged++;
    }
    packetWaits = false;
    av_packet_unref(packet);
  }

  private static CaptureException cannotDecode(MediaContainer container) {
    String name = avcodec_get_name(container.codec().codec_id()).getString();
    return new CaptureException(
        container.file() + " is coded as " + name + ", which cannot be read: convert it to H.264");
  }

  @Override
  public void close() {
    av_packet_free(packet);
    avcodec_free_context(codec);
  }
}
