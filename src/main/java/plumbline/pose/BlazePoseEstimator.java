package plumbline.pose;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import plumbline.body.PoseFrame;
import plumbline.body.Vec2;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;

/**
 * The BlazePose pipeline: the landmark model follows one person from frame to frame, and looks for
 * somebody again when they are lost or when their skeleton has been doubtful for a while. Belongs
 * to one thread; owns its models.
 */
public final class BlazePoseEstimator implements PoseEstimator {
  /** A skeleton less plausible than this is doubted. */
  private static final double DOUBTFUL = 0.5;

  /** How long a doubtful skeleton is put up with before somebody is looked for again. */
  private static final long PATIENCE_NANOS = 1_000_000_000L;

  /** For so long the person is expected back where they were last. */
  private static final long MEMORY_NANOS = 5_000_000_000L;

  private final PoseDetector detector;
  private final LandmarkModel landmarks;
  private final Acquisition acquisition;
  private final SecondOpinion secondOpinion;
  private @Nullable Roi roi;
  private @Nullable Vec2 lastPlace;
  private long lastSeenNanos;
  private long trustedNanos;

  /** Loads the detector and one landmark model, and warms both up. */
  public BlazePoseEstimator(ModelStore store, PoseModelKind kind) throws PoseModelException {
    loadOpenCv();
    detector = new PoseDetector(store.detector());
    try {
      landmarks = new LandmarkModel(store.landmarks(kind));
    } catch (PoseModelException e) {
      detector.close();
      throw e;
    }
    acquisition = new Acquisition(detector, landmarks);
    secondOpinion = new SecondOpinion(acquisition);
  }

  /** The source of the frames may be opening on another thread, and may not have come so far. */
  private static void loadOpenCv() throws PoseModelException {
    try {
      NativeLibraries.openCv();
    } catch (CaptureException e) {
      throw new PoseModelException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public PoseFrame estimate(Frame frame) {
    long nanos = frame.timestampNanos();
    Optional<LandmarkReading> reading = read(frame.bgr(), nanos);
    roi = reading.map(LandmarkReading::nextRoi).orElse(null);
    reading.ifPresent(r -> remember(r, nanos));
    return new PoseFrame(
        frame.index(),
        nanos,
        frame.size(),
        reading.map(LandmarkReading::pose),
        reading.map(LandmarkReading::plausibility).orElse(0.0));
  }

  private Optional<LandmarkReading> read(Mat picture, long nanos) {
    Roi known = roi;
    if (known == null) {
      Vec2 near = nanos - lastSeenNanos <= MEMORY_NANOS ? lastPlace : null;
      return acquire(picture, near, nanos);
    }
    LandmarkReading seen = landmarks.read(picture, known);
    if (!seen.somebody()) {
      return Optional.empty();
    }
    LandmarkReading followed = secondOpinion.on(seen, picture, nanos);
    if (followed.plausibility() >= DOUBTFUL || nanos - trustedNanos < PATIENCE_NANOS) {
      return Optional.of(followed);
    }
    trustedNanos = nanos;
    Optional<LandmarkReading> other = acquisition.acquire(picture, followed.midHip());
    if (other.isEmpty() || other.get().plausibility() <= followed.plausibility()) {
      return Optional.of(followed);
    }
    secondOpinion.startFrom(other.get(), nanos);
    return other;
  }

  private Optional<LandmarkReading> acquire(Mat picture, @Nullable Vec2 near, long nanos) {
    Optional<LandmarkReading> found = acquisition.acquire(picture, near);
    found.ifPresent(reading -> secondOpinion.startFrom(reading, nanos));
    return found;
  }

  private void remember(LandmarkReading reading, long nanos) {
    lastPlace = reading.midHip();
    lastSeenNanos = nanos;
    if (reading.plausibility() >= DOUBTFUL) {
      trustedNanos = nanos;
    }
  }

  @Override
  public void close() {
    landmarks.close();
    detector.close();
  }
}
