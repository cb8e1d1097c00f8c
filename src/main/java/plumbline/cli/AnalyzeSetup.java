package plumbline.cli;

import plumbline.pose.PoseModelException;
import plumbline.pose.PoseModelKind;
import plumbline.report.Provenance;
import plumbline.scoring.Exercise;

/** What all videos of one command have in common. */
record AnalyzeSetup(
    Surroundings surroundings, Exercise exercise, LoadedSettings settings, PoseModelKind model) {

  Provenance provenance() throws PoseModelException {
    return new Provenance(
        AppVersion.NUMBER, model.id(), surroundings.models().sha256(model), settings.sha256());
  }
}
