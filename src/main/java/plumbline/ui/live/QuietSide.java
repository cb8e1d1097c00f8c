package plumbline.ui.live;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.kinematics.Posture;
import plumbline.ui.overlay.ViewMap;

/**
 * At which side of the screen nothing moves, so that words can stand there: above the head of a
 * person who lies or kneels, behind the back of one who stands. It changes only when the person
 * turns round, or has moved, for good.
 */
final class QuietSide {
  private static final long SETTLE_NANOS = 1_000_000_000;

  /** Behind a standing person it is too narrow for words with less of the view's width. */
  private static final double LEAST_ROOM = 0.24;

  /** Half of a standing body's depth, seat and head included, torso lengths from the hip. */
  private static final double BACK_TORSOS = 0.5;

  /** From head to foot; arms may be anywhere. */
  private static final List<Joint> BODY =
      List.of(Joint.EAR, Joint.SHOULDER, Joint.HIP, Joint.KNEE, Joint.ANKLE, Joint.FOOT_INDEX);

  private static final double FRONT_TORSOS = 0.75;

  /** Toes of a leg that points upwards, on the head's side of the hip. */
  private static final double TOES_TORSOS = 0.3;

  /** Room is told in steps, or words would be set anew with every breath. */
  private static final double STEPS = 20;

  private boolean right = true;
  private boolean upper = true;
  private double room = 1;
  private double roomOpposite = 1;
  private long otherSince = Long.MIN_VALUE;
  private boolean known;
  private Optional<Bounds> body = Optional.empty();

  /** False when the upper part of the picture belongs to the body: head and leg of who kneels. */
  boolean isUpper() {
    return upper;
  }

  boolean isRight() {
    return right;
  }

  /**
   * What is free at this side of a standing body, and of the raised leg of one that lies, as a part
   * of the view's width.
   */
  double room() {
    return room;
  }

  /** The same at the other side. */
  double roomOpposite() {
    return roomOpposite;
  }

  /** What the body takes of the view, hands apart; empty where nobody is seen. */
  Optional<Bounds> body() {
    return body;
  }

  /** Takes another frame into account; {@code width} is that of the view. */
  void update(FrameAnalysis analysis, ViewMap map, double width) {
    body = analysis.smoothed().flatMap(pose -> box(pose, map));
    Optional<Boolean> seen = quietIsRight(analysis, map, width);
    long now = analysis.raw().timestampNanos();
    if (seen.isEmpty() || (known && seen.get() == right)) {
      otherSince = Long.MIN_VALUE;
    } else {
      otherSince = otherSince == Long.MIN_VALUE ? now : otherSince;
      if (!known || now - otherSince >= SETTLE_NANOS) {
        right = seen.get();
        known = true;
      }
    }
    if (seen.isPresent()) {
      upper = analysis.posture() != Posture.QUADRUPED;
      measureRoom(analysis, map, width);
    }
  }

  private static Optional<Bounds> box(Pose pose, ViewMap map) {
    List<Point2D> points =
        BODY.stream()
            .flatMap(joint -> Arrays.stream(Side.values()).map(side -> pose.px(joint, side)))
            .map(map::at)
            .filter(at -> Double.isFinite(at.getX()) && Double.isFinite(at.getY()))
            .toList();
    if (points.isEmpty()) {
      return Optional.empty();
    }
    DoubleSummaryStatistics x = points.stream().mapToDouble(Point2D::getX).summaryStatistics();
    DoubleSummaryStatistics y = points.stream().mapToDouble(Point2D::getY).summaryStatistics();
    return Optional.of(
        new BoundingBox(x.getMin(), y.getMin(), x.getMax() - x.getMin(), y.getMax() - y.getMin()));
  }

  private static Optional<Boolean> quietIsRight(FrameAnalysis analysis, ViewMap map, double width) {
    if (analysis.smoothed().isEmpty()) {
      return Optional.empty();
    }
    Pose pose = analysis.smoothed().get();
    return switch (analysis.posture()) {
      case SUPINE, QUADRUPED ->
          Optional.of(map.at(pose.midPx(Joint.SHOULDER)).getX() > hip(pose, map).getX());
      case STANDING, WALKING -> Optional.of(behindIsRight(analysis, pose, map, width));
      case NONE -> Optional.empty();
    };
  }

  private static boolean behindIsRight(
      FrameAnalysis analysis, Pose pose, ViewMap map, double width) {
    boolean behindRight = facesLeft(analysis, map);
    double hip = hip(pose, map).getX();
    double back = backPx(pose, map);
    double behind = (behindRight ? width - hip : hip) - back;
    boolean room = behind >= Math.min(LEAST_ROOM * width, width / 2 - back);
    return room ? behindRight : !behindRight;
  }

  private void measureRoom(FrameAnalysis analysis, ViewMap map, double width) {
    room = 1;
    roomOpposite = 1;
    Optional<Pose> seen = analysis.smoothed();
    if (analysis.posture() == Posture.SUPINE && seen.isPresent()) {
      double hip = hip(seen.get(), map).getX();
      double toes = map.length(seen.get().torsoPx()) * TOES_TORSOS;
      room = stepped(((right ? width - hip : hip) - toes) / width);
    } else if (analysis.posture().isUpright() && seen.isPresent()) {
      Pose pose = seen.get();
      double hip = hip(pose, map).getX();
      double back = backPx(pose, map);
      double front = back / BACK_TORSOS * FRONT_TORSOS;
      boolean left = facesLeft(analysis, map);
      double freeLeft = stepped((hip - (left ? front : back)) / width);
      double freeRight = stepped((width - hip - (left ? back : front)) / width);
      room = right ? freeRight : freeLeft;
      roomOpposite = right ? freeLeft : freeRight;
    }
  }

  private static double stepped(double part) {
    return Math.max(0, Math.floor(part * STEPS) / STEPS);
  }

  private static boolean facesLeft(FrameAnalysis analysis, ViewMap map) {
    return map.direction(analysis.front().orElse(new Vec2(1, 0))).getX() < 0;
  }

  private static Point2D hip(Pose pose, ViewMap map) {
    return map.at(pose.midPx(Joint.HIP));
  }

  private static double backPx(Pose pose, ViewMap map) {
    return map.length(pose.torsoPx()) * BACK_TORSOS;
  }
}
