package plumbline.cli;

import java.util.List;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseModelException;
import plumbline.pose.PoseModelKind;
import plumbline.report.Provenance;
import plumbline.scoring.Exercise;

/**
 * What all videos of one command have in common.
 *
 * @param exercises the chosen one, or all among which it is recognised
 * @param lens of the camera that recorded the videos
 */
record AnalyzeSetup(
    Surroundings surroundings,
    List<Exercise> exercises,
    LoadedSettings settings,
    ErrorBands bands,
    LoadedLens lens,
    PoseModelKind model) {

  Provenance provenance() throws PoseModelException {
    return new Provenance(
        AppVersion.NUMBER, model.id(), surroundings.models().sha256(model), settings.sha256());
  }
}
