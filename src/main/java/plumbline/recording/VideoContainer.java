package plumbline.recording;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVOutputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;

/** A file with one H.264 track. */
final class VideoContainer implements AutoCloseable {
  /** How pictures are laid out in a file. */
  enum Format {
    /**
     * Written in fragments, which can be read after a crash; becomes a plain mp4, which every
     * player can wind, when it is finished.
     */
    MP4("mp4", "movflags", "+hybrid_fragmented+frag_keyframe"),
    /** Can be read up to its last half second at any moment, also when it was never finished. */
    MATROSKA("matroska", "cluster_time_limit", "500");

    private final String muxer;
    private final String option;
    private final String value;

    Format(String muxer, String option, String value) {
      this.muxer = muxer;
      this.option = option;
      this.value = value;
    }
  }

  private final Path file;
  private final Format kind;
  private final AVFormatContext format;
  private final AVIOContext output;
  private final AVStream track;
  private final AVPacket packet = av_packet_alloc();
  private final long ticksAPicture;
  private boolean closed;

  private VideoContainer(
      Path file,
      Format kind,
      AVFormatContext format,
      AVIOContext output,
      AVStream track,
      long ticksAPicture) {
    this.file = file;
    this.kind = kind;
    this.format = format;
    this.output = output;
    this.track = track;
    this.ticksAPicture = ticksAPicture;
  }

  static VideoContainer create(Path file, Format kind, H264Encoder encoder, double framesPerSecond)
      throws IOException {
    AVIOContext output = new AVIOContext(null);
    try (BytePointer url = new BytePointer("file:" + file, StandardCharsets.UTF_8)) {
      if (avio_open(output, url, AVIO_FLAG_WRITE) < 0) {
        throw new IOException(
            "nothing can be written in " + file.getParent() + ": check that it may be written");
      }
    }
    AVFormatContext format = new AVFormatContext(null);
    avformat_alloc_output_context2(format, (AVOutputFormat) null, kind.muxer, (String) null);
    format.pb(output);
    AVStream track = avformat_new_stream(format, null);
    track.time_base(encoder.context().time_base());
    track.avg_frame_rate(encoder.context().framerate());
    avcodec_parameters_from_context(track.codecpar(), encoder.context());
    long ticksAPicture = Math.round(H264Encoder.TICKS_PER_SECOND / framesPerSecond);
    VideoContainer container = new VideoContainer(file, kind, format, output, track, ticksAPicture);
    container.begin();
    return container;
  }

  private void begin() throws IOException {
    AVDictionary options = new AVDictionary(null);
    av_dict_set(options, kind.option, kind.value, 0);
    av_dict_set(options, "flush_packets", "1", 0);
    int result = avformat_write_header(format, options);
    av_dict_free(options);
    if (result < 0) {
      close();
      throw cannotWrite();
    }
  }

  /** Writes every picture the encoder has ready. */
  void drain(H264Encoder encoder) throws IOException {
    while (encoder.receive(packet)) {
      // Counts for the last picture only; the others last until the next one.
      packet.duration(ticksAPicture);
      packet.stream_index(track.index());
      av_packet_rescale_ts(packet, encoder.context().time_base(), track.time_base());
      if (av_interleaved_write_frame(format, packet) < 0) {
        throw cannotWrite();
      }
    }
  }

  /** Completes the file on disk. */
  void finish() throws IOException {
    boolean complete = av_write_trailer(format) >= 0 && output.error() >= 0;
    if (!free() || !complete) {
      throw cannotWrite();
    }
  }

  private IOException cannotWrite() {
    return new IOException(
        "the video cannot be written to " + file.getParent() + ": is the disk full?");
  }

  private boolean free() {
    if (closed) {
      return true;
    }
    closed = true;
    av_packet_free(packet);
    boolean flushed = avio_closep(output) >= 0;
    avformat_free_context(format);
    return flushed;
  }

  @Override
  public void close() {
    free();
  }
}
