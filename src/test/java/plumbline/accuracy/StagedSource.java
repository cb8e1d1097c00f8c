package plumbline.accuracy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import plumbline.accuracy.TruePictures.Picture;
import plumbline.body.ImageSize;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.SourceInfo;

/** Shows some shots one after the other as one recording of one frame rate. */
final class StagedSource implements FrameSource {
  private final Deque<Shot> left;
  private final double framesPerSecond;
  private @Nullable Shot shot;
  private @Nullable TruePictures pictures;
  private @Nullable Retouch retouch;
  private int inShot;
  private long delivered;

  StagedSource(List<Shot> shots) {
    left = new ArrayDeque<>(shots);
    framesPerSecond = shots.get(0).framesPerSecond();
  }

  @Override
  public SourceInfo info() {
    ImageSize unknown = new ImageSize(0, 0);
    return new SourceInfo("staged", unknown, framesPerSecond, OptionalLong.empty(), 0);
  }

  @Override
  public Optional<Frame> next() throws CaptureException {
    while (true) {
      if (pictures == null || retouch == null || shot == null) {
        if (left.isEmpty()) {
          return Optional.empty();
        }
        begin(left.removeFirst());
        continue;
      }
      Optional<Picture> picture = pictures.next();
      if (picture.isPresent()) {
        try (Picture shown = picture.get()) {
          double share = (double) inShot++ / shot.length();
          long nanos = Math.round(delivered * 1e9 / framesPerSecond);
          return Optional.of(new Frame(delivered++, nanos, retouch.of(shown, share)));
        }
      }
      end();
    }
  }

  private void begin(Shot next) throws CaptureException {
    shot = next;
    inShot = 0;
    pictures = TruePictures.open(next.clip(), next.first(), next.last());
    retouch = next.change().retouch().make();
  }

  private void end() {
    if (pictures != null) {
      pictures.close();
    }
    if (retouch != null) {
      retouch.close();
    }
    pictures = null;
    retouch = null;
    shot = null;
  }

  @Override
  public void close() {
    end();
    left.clear();
  }
}
