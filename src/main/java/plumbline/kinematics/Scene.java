package plumbline.kinematics;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.body.Pose;
import plumbline.body.Vec2;

/**
 * How one body is placed before the camera.
 *
 * @param pose straightened, or turned into the plane of motion, with its hips at the joints: where
 *     lengths and angles are measured
 * @param torsoPx the person's torso length in this recording, pixels; of one frame it is too noisy
 * @param posture in which the person is; without one, angles against the floor mean nothing
 * @param front the direction in the picture to which the front of the body points: up when lying on
 *     the back, down on hands and knees, to one side when upright
 * @param square true when somebody seen from the front or from behind stands square to the camera
 * @param limbs how long the limbs usually look
 * @param plane in which the legs swing, where the picture is measured in it
 * @param cameraPitchDeg how far the camera looks down, if known
 * @param lens of the camera
 */
public record Scene(
    Pose pose,
    Posture posture,
    Vec2 front,
    double torsoPx,
    CameraView view,
    boolean square,
    Limbs limbs,
    Optional<PlaneFit> plane,
    OptionalDouble cameraPitchDeg,
    Lens lens) {}
