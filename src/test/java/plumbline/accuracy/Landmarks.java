package plumbline.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.body.PoseFrame;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.VideoFileSource;
import plumbline.cli.StoredModels;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.pose.PoseModelKind;

/** The pose frames of a clip: from the cache, or from the model and then into the cache. */
final class Landmarks {
  private final LandmarkCache cache;
  private final PoseModelKind model;

  Landmarks(LandmarkCache cache, PoseModelKind model) {
    this.cache = cache;
    this.model = model;
  }

  /** Where the pictures come from. */
  @FunctionalInterface
  private interface Pictures {
    FrameSource open() throws CaptureException;
  }

  List<PoseFrame> of(Clip clip) throws IOException, CaptureException, PoseModelException {
    return of(clip.sha256(), () -> VideoFileSource.open(clip.video()));
  }

  List<PoseFrame> of(Staged staged) throws IOException, CaptureException, PoseModelException {
    return of(staged.sha256(), () -> new StagedSource(staged.shots()));
  }

  private List<PoseFrame> of(String sha256, Pictures pictures)
      throws IOException, CaptureException, PoseModelException {
    String modelSha256 = StoredModels.standard().sha256(model);
    Optional<List<PoseFrame>> known = cache.find(sha256, modelSha256);
    if (known.isPresent()) {
      return known.get();
    }
    List<PoseFrame> frames = run(pictures);
    cache.store(sha256, modelSha256, frames);
    return frames;
  }

  private List<PoseFrame> run(Pictures pictures) throws CaptureException, PoseModelException {
    List<PoseFrame> frames = new ArrayList<>();
    try (FrameSource source = pictures.open();
        PoseEstimator estimator = StoredModels.standard().open(model)) {
      Optional<Frame> next = source.next();
      while (next.isPresent()) {
        try (Frame frame = next.get()) {
          frames.add(estimator.estimate(frame));
        }
        next = source.next();
      }
    }
    return frames;
  }
}
