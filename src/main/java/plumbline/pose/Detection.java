package plumbline.pose;

import java.util.List;
import plumbline.body.Vec2;

/**
 * One person found by the detector.
 *
 * @param score 0..1
 * @param topLeft corner of the face-and-shoulder box
 * @param bottomRight corner of the box
 * @param points 0 mid-hip, 1 point on the circle around the body, 2 mid-shoulder, 3 point on the
 *     circle around the upper body; 1 and 3 may lie outside of the frame
 */
record Detection(double score, Vec2 topLeft, Vec2 bottomRight, List<Vec2> points) {
  Detection {
    points = List.copyOf(points);
  }

  Vec2 midHip() {
    return points.get(0);
  }

  Vec2 midShoulder() {
    return points.get(2);
  }

  /** Of the circle around the body. */
  double radius() {
    return points.get(0).distanceTo(points.get(1));
  }

  /** The square for the landmark model, when this detection is in frame pixels. */
  Roi roi() {
    return Roi.ofCircle(points.get(0), points.get(1));
  }

  /** From 0..1 of {@code crop} to frame pixels; the box's corners then are of a turned box. */
  Detection toFrame(Roi crop) {
    return new Detection(
        score,
        crop.toFrame(topLeft.x(), topLeft.y()),
        crop.toFrame(bottomRight.x(), bottomRight.y()),
        points.stream().map(p -> crop.toFrame(p.x(), p.y())).toList());
  }

  /** Intersection over union of the boxes. */
  double overlap(Detection other) {
    double width =
        Math.min(bottomRight.x(), other.bottomRight.x()) - Math.max(topLeft.x(), other.topLeft.x());
    double height =
        Math.min(bottomRight.y(), other.bottomRight.y()) - Math.max(topLeft.y(), other.topLeft.y());
    double common = Math.max(0, width) * Math.max(0, height);
    double union = area() + other.area() - common;
    return union > 0 ? common / union : 0;
  }

  private double area() {
    return (bottomRight.x() - topLeft.x()) * (bottomRight.y() - topLeft.y());
  }
}
