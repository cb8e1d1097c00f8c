package plumbline.capture;

import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Opens a video file with FFmpeg: as one of the formats that hold their own pictures, and nothing
 * that names other files or hosts.
 */
final class MediaOpening {
  /** Playlists, image sequences and subtitles are left out: they name other files, or hosts. */
  private static final String FORMATS =
      "mov,mp4,matroska,webm,avi,gif,mpegts,mpeg,asf,flv,ogg,mjpeg,m4v,h264,hevc";

  private static final int DISCARD_ALL = 48;

  private MediaOpening() {}

  /** With the usual patience; refused with words for the person when it is no video. */
  static MediaContainer open(Path file) throws CaptureException {
    return open(file, Patience.usual());
  }

  /** Takes {@code patience} over. */
  static MediaContainer open(Path file, Patience patience) throws CaptureException {
    AVFormatContext format = null;
    try {
      format = openFormat(file, patience);
      if (avformat_find_stream_info(format, (PointerPointer<?>) null) < 0) {
        throw notReadable(file, patience);
      }
      return new MediaContainer(file, format, chooseTrack(file, format), patience);
    } catch (CaptureException | RuntimeException e) {
      if (format != null) {
        avformat_close_input(format);
      }
      patience.close();
      throw e;
    }
  }

  private static CaptureException notReadable(Path file, Patience patience) {
    return patience.isOver() ? patience.failure(file) : VideoFileCheck.notReadable(file);
  }

  private static AVFormatContext openFormat(Path file, Patience patience) throws CaptureException {
    AVFormatContext format = avformat_alloc_context();
    patience.limit(format);
    AVDictionary options = new AVDictionary(null);
    av_dict_set(options, "protocol_whitelist", "file", 0);
    av_dict_set(options, "format_whitelist", FORMATS, 0);
    // FFmpeg wants UTF-8 on every system; "file:" keeps a colon in the name from being a protocol.
    try (BytePointer url = new BytePointer("file:" + file, StandardCharsets.UTF_8)) {
      if (avformat_open_input(format, url, (AVInputFormat) null, options) < 0) {
        throw notReadable(file, patience);
      }
    } finally {
      av_dict_free(options);
    }
    return format;
  }

  private static AVStream chooseTrack(Path file, AVFormatContext format) throws CaptureException {
    int index = av_find_best_stream(format, AVMEDIA_TYPE_VIDEO, -1, -1, (AVCodec) null, 0);
    // The cover of a song is a picture track too.
    if (index < 0 || (format.streams(index).disposition() & AV_DISPOSITION_ATTACHED_PIC) != 0) {
      throw new CaptureException(file + " has no pictures, only sound: choose a video");
    }
    for (int i = 0; i < format.nb_streams(); i++) {
      if (i != index) {
        format.streams(i).discard(DISCARD_ALL);
      }
    }
    return format.streams(index);
  }
}
