package plumbline.pose;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.capture.Thumbnail;

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

  /** Somebody who stands in front of the person is waited for longer. */
  private static final long PATIENCE_IN_A_CROWD_NANOS = 3_000_000_000L;

  /** For so long the person is expected back where they were last. */
  private static final long MEMORY_NANOS = 5_000_000_000L;

  /**
   * A darker picture on average shows no legs that could be told apart: the model makes some up,
   * and plausible ones. The set-up asks for light below the same ({@code
   * setup.min_luminance_frac}).
   */
  private static final double TOO_DARK = 0.15;

  private final PoseNetworks networks;
  private final Thumbnail thumbnail;
  private final LandmarkModel landmarks;
  private final Acquisition acquisition;
  private final PersonLock lock = new PersonLock();
  private final SecondOpinion secondOpinion;
  private @Nullable Roi roi;
  private @Nullable LandmarkReading trusted;
  private long trustedNanos;
  private long lookedForNanos;

  /** Loads the detector and one landmark model, and warms both up. */
  public BlazePoseEstimator(ModelStore store, PoseModelKind kind) throws PoseModelException {
    networks = PoseNetworks.load(store, kind);
    thumbnail = new Thumbnail(); // native, too: after OpenCV
    landmarks = networks.landmarks();
    acquisition = new Acquisition(networks.detector(), landmarks);
    secondOpinion = new SecondOpinion(networks.detector(), lock);
  }

  @Override
  public PoseFrame estimate(Frame frame) {
    long nanos = frame.timestampNanos();
    Optional<LandmarkReading> reading = read(frame.bgr(), nanos);
    roi = reading.map(LandmarkReading::nextRoi).orElse(null);
    return new PoseFrame(
        frame.index(),
        nanos,
        frame.size(),
        reading.map(seen -> seen.pose().inSinglePrecision()),
        isTooDark(frame.bgr()) ? 0 : reading.map(LandmarkReading::plausibility).orElse(0.0),
        lock.person());
  }

  private boolean isTooDark(Mat picture) {
    thumbnail.take(picture);
    return thumbnail.luminance() < TOO_DARK;
  }

  private Optional<LandmarkReading> read(Mat picture, long nanos) {
    Roi known = roi;
    if (known == null) {
      Optional<LandmarkReading> found = acquisition.acquire(picture, expected(nanos));
      found.ifPresent(reading -> secondOpinion.startFrom(reading, nanos));
      return waiting(nanos)
          ? found.map(reading -> held(reading, picture, nanos))
          : found.map(reading -> taken(reading, nanos));
    }
    LandmarkReading seen = landmarks.read(picture, known);
    if (!seen.somebody()) {
      return Optional.empty();
    }
    LandmarkReading followed = held(secondOpinion.on(seen, picture, nanos), picture, nanos);
    if (followed.plausibility() >= DOUBTFUL || waiting(nanos)) {
      return Optional.of(followed);
    }
    lookedForNanos = nanos;
    Optional<LandmarkReading> other =
        acquisition
            .acquire(picture, expected(nanos))
            .filter(reading -> reading.plausibility() >= DOUBTFUL);
    other.ifPresent(reading -> secondOpinion.startFrom(reading, nanos));
    return other.map(reading -> taken(reading, nanos)).or(() -> Optional.of(followed));
  }

  /** Whether it is too early to look for somebody else. */
  private boolean waiting(long nanos) {
    long patience = lock.crowded(nanos) ? PATIENCE_IN_A_CROWD_NANOS : PATIENCE_NANOS;
    return trusted != null && nanos - Math.max(trustedNanos, lookedForNanos) < patience;
  }

  private @Nullable LandmarkReading expected(long nanos) {
    return nanos - trustedNanos <= MEMORY_NANOS ? trusted : null;
  }

  /**
   * The reading if it is of the person who is followed, or theirs from where they were, or doubt.
   */
  private LandmarkReading held(LandmarkReading reading, Mat picture, long nanos) {
    LandmarkReading before = trusted;
    if (reading.plausibility() < DOUBTFUL) {
      return reading;
    }
    if (before == null) {
      return taken(reading, nanos);
    }
    if (lock.accepts(reading.whereabouts(), nanos)) {
      return unlessHidden(reading, nanos);
    }
    LandmarkReading there = landmarks.read(picture, before.nextRoi());
    boolean likely = there.somebody() && there.plausibility() >= DOUBTFUL;
    return likely && lock.accepts(there.whereabouts(), nanos)
        ? unlessHidden(there, nanos)
        : reading.withAgreement(0);
  }

  private LandmarkReading unlessHidden(LandmarkReading reading, long nanos) {
    if (lock.crowded(nanos)) {
      return reading.withAgreement(0);
    }
    trust(reading, nanos);
    return reading;
  }

  /** A doubtful skeleton is no place to expect anybody at. */
  private LandmarkReading taken(LandmarkReading found, long nanos) {
    if (found.plausibility() >= DOUBTFUL) {
      lock.acquired(found.whereabouts(), nanos);
      trust(found, nanos);
    }
    return found;
  }

  private void trust(LandmarkReading reading, long nanos) {
    trusted = reading;
    trustedNanos = nanos;
  }

  @Override
  public boolean seesSomebodyElse() {
    return lock.inCompany();
  }

  @Override
  public void close() {
    networks.close();
    thumbnail.close();
  }
}
