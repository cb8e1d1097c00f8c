package plumbline.scoring;

import plumbline.body.Side;
import plumbline.kinematics.Measurement;

/** A fault that is showing right now. */
public record ActiveFault(String rule, Side side, Measurement value, double limit, double points) {}
