package plumbline.scoring;

import plumbline.kinematics.Reason;

/** A check of a repetition that could not be made, and why. */
public record Unjudged(String rule, Reason reason) {}
