package plumbline.exercises;

import static plumbline.exercises.FaultCase.FRONT_VIEW;

import java.util.List;
import java.util.stream.Stream;
import plumbline.body.Joint;
import plumbline.body.Side;
import plumbline.fixtures.Body;
import plumbline.fixtures.Drill;

/** How each fault is made on a synthetic body, by exercise. */
final class FaultCases {
  private static final Side LEFT = Side.LEFT;
  private static final Side RIGHT = Side.RIGHT;

  private FaultCases() {}

  private static List<FaultCase> legRaise() {
    Drill drill = Drill.LEG_RAISE;
    return List.of(
        FaultCase.of("knee_bend", drill, 20, 5, 0.4, (b, s, way, x) -> b.knee(s, x * way))
            .hiding(Joint.KNEE, LEFT),
        FaultCase.of(
                "other_leg", drill, 10, 5, 0.5, (b, s, w, x) -> b.elevation(s.opposite(), x * w))
            .hiding(Joint.ANKLE, RIGHT),
        FaultCase.of("hips_lift", drill, 0.12, 0.05, 0.4, (b, s, w, x) -> b.hipsLifted(x * w))
            .hiding(Joint.SHOULDER, LEFT),
        FaultCase.of("head_lift", drill, 10, 5, 0.5, (b, s, w, x) -> b.trunkLean(-90 + x * w))
            .hiding(Joint.SHOULDER, LEFT),
        FaultCase.of("hands_help", drill, 0.25, -0.1, 0.5, FaultCases::handNearKnee)
            .hiding(Joint.WRIST, LEFT, RIGHT));
  }

  private static List<FaultCase> march() {
    return List.of(
        FaultCase.of("lean_back", Drill.MARCH, 10, 5, 0.4, (b, s, w, x) -> b.trunkLean(-x * w))
            .hiding(Joint.SHOULDER, LEFT),
        FaultCase.of("lean_forward", Drill.MARCH, 15, 5, 0.4, (b, s, w, x) -> b.trunkLean(x * w))
            .hiding(Joint.SHOULDER, LEFT),
        FaultCase.of(
                "stance_knee", Drill.MARCH, 15, 5, 0.5, (b, s, w, x) -> b.knee(s.opposite(), x * w))
            .working(RIGHT)
            .hiding(Joint.ANKLE, LEFT),
        FaultCase.of(
                "hip_drop",
                Drill.MARCH,
                8,
                5,
                0.5,
                (b, s, w, x) -> b.hipHigher(s.opposite(), x * w))
            .from(FRONT_VIEW)
            .hiding(Joint.HIP, RIGHT),
        FaultCase.of("side_lean", Drill.MARCH, 6, 3, 0.4, (b, s, w, x) -> b.sideLean(x * w))
            .from(FRONT_VIEW)
            .hiding(Joint.SHOULDER, LEFT, RIGHT),
        FaultCase.of("knee_out", Drill.MARCH, 0.25, 0.1, 0.4, FaultCases::kneeOut).from(FRONT_VIEW),
        FaultCase.of(
                "still_knee",
                Drill.KNEE_IN,
                12,
                5,
                0.4,
                (b, s, w, x) -> b.elevation(s.opposite(), x * w))
            .hiding(Joint.ANKLE, RIGHT),
        FaultCase.of(
            "still_knee",
            Drill.LEG_OUT,
            12,
            5,
            0.4,
            (b, s, w, x) -> b.thigh(s.opposite(), 180 - x * w, 90)),
        FaultCase.of("finish_knee", Drill.LEG_OUT, 25, 7, 0.4, FaultCases::kneeAtTheEnd)
            .hiding(Joint.ANKLE, LEFT),
        FaultCase.of(
                "hips_lift", Drill.KNEE_IN, 0.12, 0.05, 0.4, (b, s, w, x) -> b.hipsLifted(x * w))
            .hiding(Joint.SHOULDER, LEFT),
        FaultCase.of(
                "head_lift", Drill.KNEE_IN, 10, 5, 0.5, (b, s, w, x) -> b.trunkLean(-90 + x * w))
            .hiding(Joint.SHOULDER, LEFT));
  }

  private static List<FaultCase> kneelingHipExtension() {
    Drill bent = Drill.BENT;
    return List.of(
        FaultCase.of("back_moves", bent, 8, 5, 0.4, (b, s, w, x) -> b.trunkLean(90 - x * w))
            .hiding(Joint.SHOULDER, LEFT),
        FaultCase.of("back_moves", bent, 8, 5, 0.4, (b, s, w, x) -> b.trunkLean(90 + x * w)),
        FaultCase.of("too_high", bent, 12, 5, 0.3, (b, s, w, x) -> bent.move(b, s, (90 + x) * w))
            .hiding(Joint.SHOULDER, LEFT),
        weightShift().working(RIGHT).hiding(Joint.KNEE, LEFT),
        FaultCase.of("knee_shape", bent, 120, 5, 0.4, FaultCases::kneeAt).hiding(Joint.ANKLE, LEFT),
        FaultCase.of("knee_shape", bent, 65, -5, 0.4, FaultCases::kneeAt),
        FaultCase.of("knee_shape", Drill.STRAIGHT, 25, 5, 0.4, FaultCases::kneeAt),
        FaultCase.of(
                "elbows",
                bent,
                12,
                5,
                0.5,
                (b, s, w, x) -> b.arm(LEFT, -x * w / 2, x * w).arm(RIGHT, -x * w / 2, x * w))
            .hiding(Joint.ELBOW, LEFT, RIGHT),
        FaultCase.of("head", bent, 25, 5, 0.7, (b, s, w, x) -> b.neck(x * w))
            .hiding(Joint.EAR, LEFT));
  }

  private static List<FaultCase> toeTouch() {
    Drill kick = Drill.KICK;
    return List.of(
        FaultCase.of("kick_knee", kick, 30, 7, 0.15, (b, s, w, x) -> b.knee(s, x * w))
            .hiding(Joint.KNEE, LEFT),
        FaultCase.of("round_back", kick, 35, 7, 0.2, (b, s, w, x) -> b.trunkLean(x * w))
            .hiding(Joint.SHOULDER, LEFT),
        FaultCase.of("lean_back", kick, 12, 5, 0.2, (b, s, w, x) -> b.trunkLean(-x * w))
            .hiding(Joint.SHOULDER, LEFT),
        FaultCase.of("stance_knee", kick, 25, 6, 0.2, (b, s, w, x) -> b.knee(s.opposite(), x * w))
            .working(RIGHT)
            .hiding(Joint.ANKLE, LEFT),
        FaultCase.of("same_hand", kick, 0.15, 0.1, 0.15, FaultCases::sameHand)
            .from(FRONT_VIEW)
            .hiding(Joint.INDEX, LEFT, RIGHT),
        FaultCase.of("no_twist", kick, 0, -6, 0.15, (b, s, w, x) -> b.twist(-x * w))
            .from(FRONT_VIEW)
            .hiding(Joint.SHOULDER, LEFT, RIGHT));
  }

  static Stream<FaultCase> all() {
    return Stream.of(legRaise(), march(), kneelingHipExtension(), toeTouch()).flatMap(List::stream);
  }

  static FaultCase weightShift() {
    return FaultCase.of(
        "weight_shift", Drill.BENT, 12, 5, 0.5, (b, s, w, x) -> b.thigh(s.opposite(), -x * w, 90));
  }

  private static void handNearKnee(Body body, Side side, double way, double torsoLengths) {
    if (way > 0.3) {
      body.reach(Side.LEFT, Joint.KNEE, side, torsoLengths);
    }
  }

  private static void kneeOut(Body body, Side side, double way, double torsoLengths) {
    body.aside(side, way * Math.toDegrees(Math.asin(torsoLengths * 0.5 / 0.42)));
  }

  private static void kneeAtTheEnd(Body body, Side side, double way, double kneeDeg) {
    body.thigh(side, 180 - Drill.LEG_OUT.ranges().full() * way, 90 + (kneeDeg - 90) * way);
  }

  private static void kneeAt(Body body, Side side, double way, double kneeDeg) {
    body.thigh(side, -Drill.BENT.ranges().full() * way, 90 + (kneeDeg - 90) * way);
  }

  private static void sameHand(Body body, Side side, double way, double torsoLengths) {
    if (way > 0.3) {
      body.reach(side, Joint.FOOT_INDEX, side, 0.1)
          .reach(side.opposite(), Joint.FOOT_INDEX, side, 0.1 + torsoLengths);
    }
  }
}
