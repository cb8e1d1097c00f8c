package plumbline.scoring;

import plumbline.kinematics.Measurement;

/** Where one leg is right now: its phase and its primary angle. */
public record SideProgress(Phase phase, Measurement primary) {}
