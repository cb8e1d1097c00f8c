package plumbline.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.body.Side;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.scoring.ActiveFault;
import plumbline.scoring.Phase;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.SideProgress;
import plumbline.scoring.Tally;

/**
 * What is shown of the way of exercising that fits best: nothing that it does not judge from this
 * view, and no movement before its start posture was taken.
 *
 * @param known whether this is what is being done, or only what fits best so far
 */
record LeadingTrack(VariantTrack track, boolean known) {

  /**
   * Everything that is known at this frame.
   *
   * @param judged what was measured and may be told
   * @param verdicts on movements that ended with it
   * @param tally of all movements so far, these included
   */
  FrameAnalysis at(
      MeasuredFrame now,
      Measures judged,
      Optional<Reason> cannotSee,
      List<RepVerdict> verdicts,
      Tally tally) {
    CameraView view = now.view();
    return new FrameAnalysis(
        now.frame(),
        now.seen().map(Observer.Seen::pose),
        now.posture(),
        view,
        known ? Optional.of(track.variant()) : Optional.empty(),
        track.inPosition(),
        now.seen().map(Observer.Seen::near),
        now.seen().map(Observer.Seen::front),
        measures(judged, view),
        progress(view),
        working(),
        track.goals().range(),
        activeFaults(),
        cannotSee.or(() -> wrongView(view)),
        verdicts,
        tally);
  }

  /** From a view in which the exercise judges no angle, none is shown either. */
  private Measures measures(Measures judged, CameraView view) {
    return judgesView(view) ? judged : Measures.none(Obstacles.reason(view));
  }

  /** Movements are counted from there, but no angle is told: worth a word while it lasts. */
  private Optional<Reason> wrongView(CameraView view) {
    return track.inPosition() && !judgesView(view)
        ? Optional.of(Obstacles.reason(view))
        : Optional.empty();
  }

  private Map<Side, SideProgress> progress(CameraView view) {
    Map<Side, SideProgress> progress = new EnumMap<>(track.scorer().progress());
    if (!track.inPosition()) {
      progress.replaceAll((side, leg) -> new SideProgress(Phase.NOT_READY, leg.primary()));
    }
    if (!judgesView(view)) {
      progress.replaceAll(
          (side, leg) ->
              new SideProgress(leg.phase(), Measurement.withheld(Obstacles.reason(view))));
    }
    return progress;
  }

  private Optional<Side> working() {
    return track.scorer().working().filter(side -> track.inPosition());
  }

  private List<ActiveFault> activeFaults() {
    return track.inPosition() ? track.scorer().activeFaults() : List.of();
  }

  private boolean judgesView(CameraView view) {
    return track.obstacles().judges(view);
  }
}
