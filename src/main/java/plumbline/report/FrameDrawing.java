package plumbline.report;

import java.util.Optional;
import org.opencv.core.Mat;
import plumbline.analysis.FrameAnalysis;
import plumbline.coaching.Wording;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;

/**
 * Draws everything that was seen and said of a frame onto its own picture: frames come in order, as
 * the last repetition stays written until the next. One thread; owns its letters' native memory.
 */
final class FrameDrawing implements AutoCloseable {
  private static final double FULL_SIZE_PX = 720;

  private final Wording wording;
  private final Lettering lettering = new Lettering();
  private Optional<Rep> lastRep = Optional.empty();

  FrameDrawing(Wording wording) {
    this.wording = wording;
  }

  void draw(Mat picture, FrameAnalysis analysis) {
    for (RepVerdict verdict : analysis.newVerdicts()) {
      if (verdict instanceof Rep rep) {
        lastRep = Optional.of(rep);
      }
    }
    double unit = Math.min(picture.rows(), picture.cols()) / FULL_SIZE_PX;
    analysis
        .smoothed()
        .ifPresent(
            pose -> {
              new SkeletonDrawing(picture, unit).draw(pose, analysis);
              new AngleDrawing(picture, unit, lettering).draw(pose, analysis);
            });
    new CaptionDrawing(picture, unit, wording, lettering).draw(analysis, lastRep);
  }

  @Override
  public void close() {
    lettering.close();
  }
}
