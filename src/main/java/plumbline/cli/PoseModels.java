package plumbline.cli;

import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.pose.PoseModelKind;

/** Where pose models come from. */
public interface PoseModels {

  /** Loads a model on the thread that will use and close it. */
  PoseEstimator open(PoseModelKind kind) throws PoseModelException;

  /** The checksum by which a result names its model. */
  String sha256(PoseModelKind kind) throws PoseModelException;
}
