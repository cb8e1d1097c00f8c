package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opencv.core.Core;

class SeekableVideoTest {
  private static final Path CLIP = Path.of("src/main/resources/plumbline/demo/leg-raise.mp4");

  /** What tells one picture from every other one. */
  private record Seen(long nanos, double sum) {
    static Seen of(Frame frame) {
      return new Seen(
          frame.timestampNanos(),
          Core.norm(frame.bgr(), Core.NORM_L1) + Core.sumElems(frame.bgr()).val[0]);
    }
  }

  @Test
  void anyPictureIsTheOneThatReadingFromTheBeginningShows() throws Exception {
    List<Seen> truth = readThrough();
    Random random = new Random(7);
    try (SeekableVideo video = SeekableVideo.open(CLIP)) {
      for (int i = 0; i < 40; i++) {
        Seen wanted = truth.get(random.nextInt(truth.size()));
        assertThat(at(video, wanted.nanos())).isEqualTo(wanted);
      }
    }
  }

  @Test
  void steppingForwardAndBackwardMissesNone() throws Exception {
    List<Seen> truth = readThrough();
    int from = truth.size() / 2;
    try (SeekableVideo video = SeekableVideo.open(CLIP)) {
      for (int i = from; i < from + 30; i++) {
        assertThat(at(video, truth.get(i).nanos())).isEqualTo(truth.get(i));
      }
      for (int i = from + 30; i > from - 60; i--) {
        assertThat(at(video, truth.get(i).nanos())).isEqualTo(truth.get(i));
      }
    }
  }

  @Test
  void whatWasReadBackIsWhatReadingFromTheBeginningShows() throws Exception {
    List<Seen> truth = readThrough();
    Random random = new Random(11);
    int at = truth.size() / 2;
    int end = at - 150;
    try (SeekableVideo video = SeekableVideo.open(CLIP)) {
      while (at > end) {
        assertThat(at(video, truth.get(at).nanos())).isEqualTo(truth.get(at));
        // Sometimes there is all the time of the world before the next wish, sometimes hardly any.
        for (int time = random.nextInt(60); time > 0 && video.readBack(); time--) {
          assertThat(at).isPositive();
        }
        boolean turns = random.nextInt(30) == 0;
        at += turns ? random.nextInt(40) : -1;
      }
    }
  }

  @Test
  void beforeTheFirstPictureThereIsNothingToReadBack() throws Exception {
    try (SeekableVideo video = SeekableVideo.open(CLIP)) {
      assertThat(at(video, 0).nanos()).isZero();
      assertThat(video.readBack()).isFalse();
    }
  }

  @Test
  void betweenTwoPicturesTheEarlierOneIsShown() throws Exception {
    List<Seen> truth = readThrough();
    long between = (truth.get(10).nanos() + truth.get(11).nanos()) / 2;
    try (SeekableVideo video = SeekableVideo.open(CLIP)) {
      assertThat(at(video, between)).isEqualTo(truth.get(10));
      assertThat(at(video, -1_000_000_000)).isEqualTo(truth.get(0));
      assertThat(at(video, Long.MAX_VALUE / 4)).isEqualTo(truth.get(truth.size() - 1));
    }
  }

  private static Seen at(SeekableVideo video, long nanos) throws CaptureException {
    try (Frame frame = video.at(nanos)) {
      return Seen.of(frame);
    }
  }

  private static List<Seen> readThrough() throws CaptureException {
    List<Seen> seen = new ArrayList<>();
    try (VideoFileSource source = VideoFileSource.open(CLIP)) {
      for (Optional<Frame> next = source.next(); next.isPresent(); next = source.next()) {
        try (Frame frame = next.get()) {
          seen.add(Seen.of(frame));
        }
      }
    }
    return seen;
  }
}
