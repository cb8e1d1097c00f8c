package plumbline.exercises;

import java.util.List;
import plumbline.body.Joint;
import plumbline.body.Side;
import plumbline.fixtures.Body;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Motion;

/**
 * How one fault rule is provoked.
 *
 * @param rule its id
 * @param drill what is done meanwhile
 * @param working the leg that does it; the left one is near
 * @param yawDeg from where the camera looks
 * @param limit above which the rule fires; below it when {@code margin} is negative
 * @param margin this far beyond the limit it surely fires, this far inside surely not
 * @param persistS how long the fault must last
 * @param hides without these joints the rule cannot be judged
 * @param fault makes the fault on a body, by the share of the way up and the amount
 */
record FaultCase(
    String rule,
    Drill drill,
    Side working,
    double yawDeg,
    double limit,
    double margin,
    double persistS,
    List<Hidden> hides,
    Fault fault) {
  static final double SIDE_VIEW = 180;
  static final double FRONT_VIEW = 90;
  static final double OBLIQUE_VIEW = 143;
  private static final double FPS = 15;

  /** One joint of one side. */
  record Hidden(Joint joint, Side side) {}

  /** What goes wrong. */
  @FunctionalInterface
  interface Fault {
    void apply(Body body, Side working, double way, double amount);
  }

  static FaultCase of(
      String rule, Drill drill, double limit, double margin, double persistS, Fault fault) {
    return new FaultCase(
        drill.exercise() + "." + rule,
        drill,
        Side.LEFT,
        SIDE_VIEW,
        limit,
        margin,
        persistS,
        List.of(),
        fault);
  }

  FaultCase hiding(Joint joint, Side... sides) {
    List<Hidden> hidden = List.of(sides).stream().map(side -> new Hidden(joint, side)).toList();
    return new FaultCase(rule, drill, working, yawDeg, limit, margin, persistS, hidden, fault);
  }

  FaultCase working(Side side) {
    return new FaultCase(rule, drill, side, yawDeg, limit, margin, persistS, hides, fault);
  }

  FaultCase from(double yaw) {
    return new FaultCase(rule, drill, working, yaw, limit, margin, persistS, hides, fault);
  }

  /** One repetition with the fault all the way. */
  Motion with(double amount) {
    return repetition(start(), amount, yawDeg);
  }

  /** The same from elsewhere. */
  Motion seenFrom(double yaw) {
    return repetition(start(), limit + margin, yaw);
  }

  /** The same with the joints hidden that the rule needs. */
  Motion hidden() {
    Body start = start();
    hides.forEach(hidden -> start.visibility(hidden.joint(), hidden.side(), 0.1));
    return repetition(start, limit + 2 * margin, yawDeg);
  }

  /** A calm repetition in which the fault flashes up for less than half its time. */
  Motion flashing() {
    Drill.Pace pace = drill.pace();
    double flashS = 0.4 * persistS;
    Motion motion = new Motion(start(), FPS, 1).yaw(yawDeg).rest(2.5);
    motion.play(pace.upS(), (share, body) -> move(body, Motion.smooth(share)));
    motion.play(0.4, (share, body) -> move(body, 1));
    motion.play(
        flashS,
        (share, body) -> {
          move(body, 1);
          fault.apply(body, working, 1, limit + 2 * margin);
        });
    motion.play(0.4, (share, body) -> move(body, 1));
    return motion.play(pace.downS(), (share, body) -> move(body, Motion.smooth(1 - share))).rest(1);
  }

  @Override
  public String toString() {
    return rule + " " + drill;
  }

  private Motion repetition(Body start, double amount, double yaw) {
    Drill.Pace pace = drill.pace();
    return new Motion(start, FPS, 1)
        .yaw(yaw)
        .rest(2.5)
        .lift(
            pace.upS(),
            pace.holdS(),
            pace.downS(),
            (way, body) -> {
              move(body, way);
              fault.apply(body, working, way, amount);
            })
        .rest(1);
  }

  private void move(Body body, double way) {
    drill.lift(body, working, drill.ranges().full(), way);
  }

  private Body start() {
    return drill.start();
  }
}
