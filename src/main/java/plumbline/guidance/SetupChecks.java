package plumbline.guidance;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.ImageSize;
import plumbline.body.Pose;
import plumbline.kinematics.Lens;
import plumbline.kinematics.Optics;
import plumbline.kinematics.PlaneEstimator;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.thresholds.ThresholdValues;

/** The most important thing that is wrong with the view of one frame. Single-threaded. */
final class SetupChecks {
  private final ThresholdValues values;
  private final Optics optics;
  private final Framing framing;
  private final PlaneEstimator camera = new PlaneEstimator();

  SetupChecks(ThresholdValues values, Optics optics) {
    this.values = values;
    this.optics = optics;
    framing = new Framing(values);
  }

  Optional<SetupStep> first(FrameAnalysis frame, Scenery scenery) {
    OptionalDouble light = scenery.luminance();
    if (light.isPresent() && light.getAsDouble() < values.get(SetupRules.MIN_LUMINANCE)) {
      return Optional.of(SetupStep.TOO_DARK);
    }
    // A doubted skeleton still tells how large somebody is.
    Optional<Pose> somebody = frame.smoothed().or(() -> frame.raw().pose());
    if (somebody.isEmpty()) {
      return Optional.of(SetupStep.NOBODY);
    }
    if (scenery.somebodyElse()) {
      return Optional.of(SetupStep.TWO_PEOPLE);
    }
    ImageSize size = frame.raw().size();
    return framing
        .ofBody(somebody.get(), size)
        .or(() -> frame.smoothed().isEmpty() ? Optional.of(SetupStep.UNCLEAR) : placed(frame))
        .or(() -> ofCamera(frame, frame.smoothed().get(), size));
  }

  private Optional<SetupStep> placed(FrameAnalysis frame) {
    if (isTurned(frame)) {
      return Optional.of(SetupStep.TURN_SIDEWAYS);
    }
    boolean there =
        frame
            .variant()
            .map(variant -> variant.postures().contains(frame.posture()))
            .orElse(frame.posture() != Posture.NONE);
    if (!there) {
      return Optional.of(SetupStep.START_POSE);
    }
    if (!framing.hasRoomForTheMove(frame)) {
      return Optional.of(SetupStep.ROOM_FOR_THE_MOVE);
    }
    // What is not yet at rest will be; anything else stands in the way of judging.
    return frame.cannotSee().filter(why -> why != Reason.NO_NEUTRAL).isPresent()
        ? Optional.of(SetupStep.UNCLEAR)
        : Optional.empty();
  }

  private Optional<SetupStep> ofCamera(FrameAnalysis frame, Pose pose, ImageSize size) {
    OptionalDouble roll = Level.rollDeg(pose, frame.posture(), frame.view());
    if (roll.isPresent() && roll.getAsDouble() > values.get(SetupRules.MAX_ROLL)) {
      return Optional.of(SetupStep.CAMERA_TILTED);
    }
    Lens lens = optics.lens(size);
    camera.update(frame.raw().timestampNanos(), lens.straighten(pose), lens, frame.posture());
    OptionalDouble pitch = camera.cameraPitchDeg();
    return pitch.isPresent() && pitch.getAsDouble() > values.get(SetupRules.MAX_PITCH)
        ? Optional.of(SetupStep.CAMERA_HIGH)
        : Optional.empty();
  }

  /** On the floor a view along the legs shows none of their angles. */
  private static boolean isTurned(FrameAnalysis frame) {
    boolean judged =
        frame.variant().filter(v -> v.judgedViews().contains(frame.view())).isPresent();
    boolean along = frame.view().isAlongTheSwing() && !frame.posture().isUpright() && !judged;
    return along || frame.cannotSee().filter(SetupChecks::isView).isPresent();
  }

  private static boolean isView(Reason reason) {
    return reason == Reason.VIEW_FRONT || reason == Reason.VIEW_OBLIQUE;
  }
}
