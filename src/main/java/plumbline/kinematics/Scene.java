package plumbline.kinematics;

import plumbline.body.Vec2;

/**
 * How one body is placed before the camera.
 *
 * @param torsoPx the person's torso length in this recording, pixels; of one frame it is too noisy
 * @param posture in which the person is; without one, angles against the floor mean nothing
 * @param front the direction in the picture to which the front of the body points: up when lying on
 *     the back, down on hands and knees, to one side when upright
 * @param limbs how long the limbs usually look
 */
public record Scene(Posture posture, Vec2 front, double torsoPx, CameraView view, Limbs limbs) {}
