package plumbline.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import plumbline.accuracy.Truth.Camera;
import plumbline.accuracy.Truth.Measured;
import plumbline.accuracy.Truth.Moment;
import plumbline.accuracy.Truth.Repetition;
import plumbline.accuracy.Truth.Video;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;

/** A stick figure with its left at +x, in metres, y up; seen from its left by a camera at z = 0. */
record TinyTruth(List<Vec3> world) {

  /** Facing +z. */
  static TinyTruth standing() {
    return blank()
        .both(Joint.SHOULDER, 0.2, 1.4, 0)
        .both(Joint.ELBOW, 0.2, 1.1, 0)
        .both(Joint.WRIST, 0.2, 0.8, 0)
        .both(Joint.HIP, 0.1, 0.9, 0)
        .both(Joint.KNEE, 0.1, 0.5, 0)
        .both(Joint.ANKLE, 0.1, 0.1, 0);
  }

  /** Face up, the head at -z. */
  static TinyTruth lying() {
    return blank()
        .both(Joint.SHOULDER, 0.2, 0.1, -0.5)
        .both(Joint.ELBOW, 0.3, 0.1, -0.2)
        .both(Joint.WRIST, 0.3, 0.1, 0)
        .both(Joint.HIP, 0.1, 0.1, 0)
        .both(Joint.KNEE, 0.1, 0.1, 0.4)
        .both(Joint.ANKLE, 0.1, 0.1, 0.8);
  }

  private static TinyTruth blank() {
    return new TinyTruth(Collections.nCopies(Landmark.COUNT, new Vec3(0, 0, 0)));
  }

  private TinyTruth both(Joint joint, double x, double y, double z) {
    return with(joint, Side.LEFT, new Vec3(x, y, z)).with(joint, Side.RIGHT, new Vec3(-x, y, z));
  }

  @SuppressWarnings("EnumOrdinal") // the enum's order is the file's
  TinyTruth with(Joint joint, Side side, Vec3 at) {
    List<Vec3> moved = new ArrayList<>(world);
    moved.set(joint.on(side).ordinal(), at);
    return new TinyTruth(moved);
  }

  Moment moment() {
    return moment(0, "rest");
  }

  Moment moment(int i, String phase) {
    List<Vec3> cam = world.stream().map(p -> new Vec3(p.z(), -p.y(), 3 - p.x())).toList();
    List<Vec2> px = cam.stream().map(c -> new Vec2(320 + 300 * c.x(), 400 + 300 * c.y())).toList();
    String none = "0".repeat(Landmark.COUNT);
    return new Moment(i, phase, world, cam, px, none, none.replace('0', '1'));
  }

  /** A movement of the left leg. */
  static Repetition movement(
      Side side, double start, double end, double peak, boolean counts, String... faults) {
    return new Repetition(
        side,
        start,
        (start + end) / 2,
        end,
        counts,
        List.of(faults),
        new Measured(peak, 1.5, 0.5, 2.0));
  }

  /** Leg raises, one frame a second. */
  static Truth legRaises(List<Moment> frames, Repetition... reps) {
    return new Truth(
        "",
        "leg-raise",
        "stick",
        0,
        new Video(1),
        new Camera(90),
        List.of(reps),
        List.copyOf(frames));
  }

  /** The same clip from elsewhere; only the camera's place is told, the picture stays. */
  static Truth seenFrom(double azimuthDeg, Truth clip) {
    return new Truth(
        clip.command(),
        clip.exercise(),
        clip.body(),
        clip.introEnd(),
        clip.video(),
        new Camera(azimuthDeg),
        clip.reps(),
        clip.frames());
  }
}
