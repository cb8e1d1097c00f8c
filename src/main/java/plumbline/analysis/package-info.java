/**
 * From pose frames to verdicts: posture gate, smoothing, measures, repetitions, faults, score.
 *
 * <p>{@link plumbline.analysis.SessionAnalyzer} is the one analyser for live, review and
 * re-scoring. Single-threaded, no clock. May depend on body, thresholds, kinematics, smoothing and
 * scoring; never on one exercise by name.
 */
@NullMarked
package plumbline.analysis;

import org.jspecify.annotations.NullMarked;
