package plumbline.report;

import java.util.Optional;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Pose;
import plumbline.body.Vec2;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Posture;
import plumbline.scoring.RepVerdict.Rep;

/**
 * The primary angle as an arc at the hip of the working leg: from where the leg rests to where it
 * is, with the value, its error band as hatching, and the aim as a translucent band.
 */
final class AngleDrawing {
  private static final double RADIUS_TORSOS = 0.65;
  private static final double SEAT_RADII = 0.7;
  private static final double BAND_OPACITY = 0.45;
  private static final double HATCH_STEP_DEG = 2;

  private final Mat picture;
  private final double unit;
  private final Lettering lettering;

  AngleDrawing(Mat picture, double unit, Lettering lettering) {
    this.picture = picture;
    this.unit = unit;
    this.lettering = lettering;
  }

  /** With what the frame itself reads. */
  void draw(Pose pose, FrameAnalysis analysis) {
    draw(
        pose,
        analysis,
        analysis.working().or(analysis::near).flatMap(side -> SweptAngle.of(analysis, side)));
  }

  /** At the peak of a repetition: with what is told of the repetition, not of the one frame. */
  void drawPeak(Pose pose, FrameAnalysis analysis, Rep rep) {
    Optional<SweptAngle> swept = SweptAngle.of(analysis, rep.side());
    draw(
        pose, analysis, rep.peak().isJudged() ? swept.map(angle -> angle.told(rep.peak())) : swept);
  }

  private void draw(Pose pose, FrameAnalysis analysis, Optional<SweptAngle> swept) {
    double radius = pose.torsoPx() * RADIUS_TORSOS;
    if (swept.isPresent() && analysis.inPosition() && radius >= 1) {
      draw(new Arc(swept.get(), radius), analysis);
    }
  }

  private void draw(Arc arc, FrameAnalysis analysis) {
    Measurement angle = arc.swept().angle();
    AngleScale scale = arc.swept().scale();
    aim(arc, analysis.goal().target(), scale.to());
    sweep(picture, arc, scale.from(), angle.value(), pixels(3));
    spoke(arc, 0);
    spoke(arc, angle.value());
    if (Double.isFinite(angle.sd())) {
      hatch(arc, angle.value() - angle.sd(), angle.value() + angle.sd());
    }
    label(arc, angle, analysis);
  }

  /** Blended in a small square only: the whole picture would take milliseconds. */
  private void aim(Arc arc, double fromDeg, double toDeg) {
    int reach = (int) (arc.radius() * 1.3);
    Rect square =
        new Rect((int) arc.hip().x() - reach, (int) arc.hip().y() - reach, 2 * reach, 2 * reach);
    Rect inside = intersection(square, new Rect(0, 0, picture.cols(), picture.rows()));
    if (inside.width <= 0 || inside.height <= 0) {
      return;
    }
    Mat plain = picture.submat(inside).clone();
    sweep(picture, arc, fromDeg, toDeg, (int) Math.max(2, arc.radius() * 0.2));
    Mat drawn = picture.submat(inside);
    Core.addWeighted(drawn, BAND_OPACITY, plain, 1 - BAND_OPACITY, 0, drawn);
    drawn.release();
    plain.release();
  }

  private static void sweep(Mat onto, Arc arc, double fromDeg, double toDeg, int stroke) {
    double from = arc.imageDeg(fromDeg);
    double to = arc.imageDeg(toDeg);
    Imgproc.ellipse(
        onto,
        point(arc.hip()),
        new Size(arc.radius(), arc.radius()),
        0,
        Math.min(from, to),
        Math.max(from, to),
        Palette.ACCENT,
        stroke,
        Imgproc.LINE_AA);
  }

  /** What is measured between. */
  private void spoke(Arc arc, double deg) {
    Imgproc.line(
        picture,
        point(arc.hip()),
        point(arc.at(deg, 1.12)),
        Palette.ACCENT,
        pixels(1),
        Imgproc.LINE_AA);
  }

  private void hatch(Arc arc, double fromDeg, double toDeg) {
    for (double deg = fromDeg; deg <= toDeg; deg += HATCH_STEP_DEG) {
      Point inner = point(arc.at(deg, 0.88));
      Point outer = point(arc.at(deg, 1.12));
      Imgproc.line(picture, inner, outer, Palette.ACCENT, pixels(1), Imgproc.LINE_AA);
    }
  }

  /** Beside a lying person's leg the middle of its arc is free, behind the seat of others. */
  private void label(Arc arc, Measurement angle, FrameAnalysis analysis) {
    String text = Rounded.text(angle.value(), 0) + "°";
    if (Double.isFinite(angle.sd())) {
      text += " ± " + Rounded.text(angle.sd(), 0) + "°";
    }
    double height = 26 * unit;
    double width = TextStamp.width(text, height);
    Vec2 outside =
        analysis.posture() == Posture.SUPINE
            ? arc.at(angle.value() / 2, 1.15)
            : behind(arc, analysis);
    double left = outside.x() < arc.hip().x() ? outside.x() - width : outside.x();
    double x = Math.max(0, Math.min(picture.cols() - width, left));
    double y = Math.max(height, Math.min(picture.rows(), outside.y()));
    lettering.draw(picture, text, new Point(x, y), height, Palette.ACCENT);
  }

  private static Vec2 behind(Arc arc, FrameAnalysis analysis) {
    double seat = SEAT_RADII * arc.radius();
    Vec2 back = analysis.front().orElse(new Vec2(0, 0)).times(-seat);
    // Lower than the arms of who stands.
    return arc.hip().plus(back).plus(new Vec2(0, analysis.posture().isUpright() ? seat : 0));
  }

  private int pixels(double units) {
    return (int) Math.max(1, Math.round(units * unit));
  }

  private static Rect intersection(Rect a, Rect b) {
    int x = Math.max(a.x, b.x);
    int y = Math.max(a.y, b.y);
    int width = Math.min(a.x + a.width, b.x + b.width) - x;
    int height = Math.min(a.y + a.height, b.y + b.height) - y;
    return new Rect(x, y, Math.max(0, width), Math.max(0, height));
  }

  private static Point point(Vec2 px) {
    return new Point(px.x(), px.y());
  }

  /** An angle at its place, with its radius in pixels. */
  private record Arc(SweptAngle swept, double radius) {
    Vec2 hip() {
      return swept.hip();
    }

    double imageDeg(double angleDeg) {
      return swept.imageDeg(angleDeg);
    }

    Vec2 at(double angleDeg, double radii) {
      double radians = Math.toRadians(imageDeg(angleDeg));
      return hip().plus(new Vec2(Math.cos(radians), Math.sin(radians)).times(radius * radii));
    }
  }
}
