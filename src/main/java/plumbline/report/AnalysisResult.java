package plumbline.report;

import java.util.List;
import java.util.Optional;
import plumbline.capture.SourceInfo;
import plumbline.kinematics.CameraView;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.Tally;

/**
 * What one analysis found; the same for the same frames, but for the speed.
 *
 * @param source what was analysed
 * @param frames number of frames that were really read
 * @param durationS seconds from the first frame to the end of the last one
 * @param exercise id of the exercise that was done most; {@code none} when nothing counted
 * @param segments when it was being done
 * @param view from where the camera saw it most of the time
 * @param verdicts every movement, in the order in which they ended
 * @param loss one line on what the source could not deliver
 * @param speed of the analysis
 */
public record AnalysisResult(
    SourceInfo source,
    long frames,
    double durationS,
    String exercise,
    List<Segment> segments,
    CameraView view,
    List<RepVerdict> verdicts,
    Optional<String> loss,
    Speed speed) {

  public AnalysisResult {
    segments = List.copyOf(segments);
    verdicts = List.copyOf(verdicts);
  }

  /** The counts of all movements. */
  public Tally tally() {
    return Tally.of(verdicts);
  }

  /** The movements of one kind, in their order. */
  public <T extends RepVerdict> List<T> only(Class<T> kind) {
    return verdicts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
