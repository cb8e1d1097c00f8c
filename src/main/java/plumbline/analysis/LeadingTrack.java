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
import plumbline.scoring.SideProgress;

/**
 * What is shown of the way of exercising that fits best: nothing that it does not judge from this
 * view, and no movement before its start posture was taken.
 */
record LeadingTrack(VariantTrack track, CameraView view) {

  /** From a view in which the exercise judges no angle, none is shown either. */
  Measures measures(Measures judged) {
    return judgesView() ? judged : Measures.none(Obstacles.reason(view));
  }

  /** Movements are counted from there, but no angle is told: worth a word while it lasts. */
  Optional<Reason> wrongView() {
    return track.inPosition() && !judgesView()
        ? Optional.of(Obstacles.reason(view))
        : Optional.empty();
  }

  Map<Side, SideProgress> progress() {
    Map<Side, SideProgress> progress = new EnumMap<>(track.scorer().progress());
    if (!track.inPosition()) {
      progress.replaceAll((side, leg) -> new SideProgress(Phase.NOT_READY, leg.primary()));
    }
    if (!judgesView()) {
      progress.replaceAll(
          (side, leg) ->
              new SideProgress(leg.phase(), Measurement.withheld(Obstacles.reason(view))));
    }
    return progress;
  }

  Optional<Side> working() {
    return track.scorer().working().filter(side -> track.inPosition());
  }

  List<ActiveFault> activeFaults() {
    return track.inPosition() ? track.scorer().activeFaults() : List.of();
  }

  private boolean judgesView() {
    return track.obstacles().judges(view);
  }
}
