package plumbline.session;

import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;

/** Loads a pose model on the thread that will use and close it. */
@FunctionalInterface
public interface EstimatorOpener {
  PoseEstimator open() throws PoseModelException;
}
