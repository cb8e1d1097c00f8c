package plumbline.capture;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_frame_rate;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_sample_aspect_ratio;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entries_count;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIndexEntry;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.IntPointer;

/** An open video file and the one picture track in it that is read; see {@link MediaOpening}. */
final class MediaContainer implements AutoCloseable {
  /** Enough to reach the last stored picture, which is not the last shown one. */
  private static final int CHECKED_INDEX_ENTRIES = 64;

  private static final double FALLBACK_FPS = 30;
  private static final double MAX_PLAUSIBLE_FPS = 1000;

  private final Path file;
  private final AVFormatContext format;
  private final AVStream track;
  private final Patience patience;

  /** Takes everything over. */
  MediaContainer(Path file, AVFormatContext format, AVStream track, Patience patience) {
    this.file = file;
    this.format = format;
    this.track = track;
    this.patience = patience;
  }

  Path file() {
    return file;
  }

  /** For the next picture. */
  Patience patience() {
    return patience;
  }

  AVCodecParameters codec() {
    return track.codecpar();
  }

  AVRational timeBase() {
    return track.time_base();
  }

  /** Reads the picture track's next packet; false at the end, or where the file breaks off. */
  boolean read(AVPacket packet) {
    while (av_read_frame(format, packet) >= 0) {
      if (packet.stream_index() == track.index()) {
        return true;
      }
      av_packet_unref(packet);
    }
    return false;
  }

  /** The next packet read is one from which the picture shown at {@code nanos} can be decoded. */
  void seek(long nanos) {
    patience.begin();
    AVRational base = timeBase();
    long stamp =
        (long) Math.floor((double) (nanos + originNanos()) / 1e9 * base.den() / base.num());
    if (av_seek_frame(format, track.index(), stamp, AVSEEK_FLAG_BACKWARD) < 0) {
      // Before the first key picture, or a file without an index: from its beginning.
      av_seek_frame(format, track.index(), Long.MIN_VALUE, AVSEEK_FLAG_BACKWARD);
    }
  }

  /** When a player shows the picture with this time stamp of the track. */
  long nanosOf(long stamp) {
    return MediaTime.toNanos(stamp, timeBase().num(), timeBase().den()) - originNanos();
  }

  /** The instant a player shows as 0:00, in nanoseconds of the track's own time. */
  long originNanos() {
    if (format.start_time() == AV_NOPTS_VALUE) {
      return 0;
    }
    long originNanos = format.start_time() * 1000;
    if (track.start_time() == AV_NOPTS_VALUE) {
      return originNanos;
    }
    // The container's start is rounded to microseconds; the track's own is exact.
    long trackNanos = MediaTime.toNanos(track.start_time(), timeBase().num(), timeBase().den());
    return Math.abs(trackNanos - originNanos) < 1000 ? trackNanos : originNanos;
  }

  /**
   * Whether the file ends before pictures that its index names: told exactly by mp4, mov and avi.
   */
  boolean isCutOff() {
    long fileBytes = file.toFile().length();
    int count = avformat_index_get_entries_count(track);
    for (int i = Math.max(0, count - CHECKED_INDEX_ENTRIES); i < count; i++) {
      AVIndexEntry entry = avformat_index_get_entry(track, i);
      if (entry.pos() + entry.size() > fileBytes) {
        return true;
      }
    }
    return false;
  }

  double framesPerSecond() {
    double average = ratio(track.avg_frame_rate());
    double fps = isPlausible(average) ? average : ratio(av_guess_frame_rate(format, track, null));
    return isPlausible(fps) ? fps : FALLBACK_FPS;
  }

  /** Length of the picture track or else of the whole file, as far as the container knows it. */
  private OptionalDouble durationSeconds() {
    if (track.duration() > 0) {
      return OptionalDouble.of(track.duration() * ratio(timeBase()));
    }
    return format.duration() > 0
        ? OptionalDouble.of(format.duration() * 1e-6)
        : OptionalDouble.empty();
  }

  OptionalLong frameCount() {
    if (track.nb_frames() > 0) {
      return OptionalLong.of(track.nb_frames());
    }
    OptionalDouble seconds = durationSeconds();
    return seconds.isPresent()
        ? OptionalLong.of(Math.round(seconds.getAsDouble() * framesPerSecond()))
        : OptionalLong.empty();
  }

  /** Width of one stored pixel divided by its height; 1 when the file does not say. */
  double pixelAspect() {
    double aspect = ratio(av_guess_sample_aspect_ratio(format, track, null));
    return aspect > 0 ? aspect : 1;
  }

  Orientation orientation() {
    AVPacketSideData data =
        av_packet_side_data_get(
            codec().coded_side_data(), codec().nb_coded_side_data(), AV_PKT_DATA_DISPLAYMATRIX);
    if (data == null || data.isNull() || data.size() < 9 * Integer.BYTES) {
      return Orientation.UPRIGHT;
    }
    IntPointer matrix = new IntPointer(data.data());
    return Orientation.fromMatrix(matrix.get(0), matrix.get(1), matrix.get(3), matrix.get(4));
  }

  private static boolean isPlausible(double fps) {
    return fps > 0 && fps <= MAX_PLAUSIBLE_FPS;
  }

  private static double ratio(AVRational value) {
    return value.den() == 0 ? 0 : (double) value.num() / value.den();
  }

  @Override
  public void close() {
    avformat_close_input(format);
    patience.close();
  }
}
