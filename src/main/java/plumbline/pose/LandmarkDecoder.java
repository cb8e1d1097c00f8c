package plumbline.pose;

import java.util.ArrayList;
import java.util.List;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Vec2;
import plumbline.body.Vec3;

/**
 * From the landmark model's raw outputs to a pose in frame pixels and camera-aligned metres
 * (MediaPipe's TensorsToLandmarks, LandmarkProjection and WorldLandmarkProjection calculators).
 * Plain Java.
 */
final class LandmarkDecoder {
  private static final double INPUT = 256;
  private static final int VALUES = 5;
  private static final int MID_HIP = 33;
  private static final int CIRCLE_POINT = 34;

  private LandmarkDecoder() {}

  /**
   * @param outputs landmarks [195], flag [1], heatmap logits [64*64*39], world [117]
   * @param visibilityShift added to the logits of the visibilities
   */
  static LandmarkReading decode(List<float[]> outputs, Roi crop, double visibilityShift) {
    float[] values = outputs.get(0);
    double[] xy = new double[2 * HeatmapRefinement.LANDMARKS];
    for (int i = 0; i < HeatmapRefinement.LANDMARKS; i++) {
      xy[2 * i] = values[i * VALUES] / INPUT;
      xy[2 * i + 1] = values[i * VALUES + 1] / INPUT;
    }
    HeatmapRefinement.refine(xy, outputs.get(2));
    List<LandmarkPoint> points = new ArrayList<>(Landmark.COUNT);
    for (int i = 0; i < Landmark.COUNT; i++) {
      points.add(
          new LandmarkPoint(
              at(crop, xy, i),
              values[i * VALUES + 2] / INPUT * crop.sidePx(),
              world(crop, outputs.get(3), i),
              DetectionDecoder.sigmoid(values[i * VALUES + 3] + visibilityShift),
              DetectionDecoder.sigmoid(values[i * VALUES + 4])));
    }
    Pose pose = new Pose(points);
    return new LandmarkReading(
        outputs.get(1)[0],
        Plausibility.of(pose),
        1,
        pose,
        at(crop, xy, MID_HIP),
        at(crop, xy, CIRCLE_POINT));
  }

  private static Vec2 at(Roi crop, double[] xy, int landmark) {
    return crop.toFrame(xy[2 * landmark], xy[2 * landmark + 1]);
  }

  private static Vec3 world(Roi crop, float[] world, int landmark) {
    Vec2 turned = crop.turned(world[3 * landmark], world[3 * landmark + 1]);
    return new Vec3(turned.x(), turned.y(), world[3 * landmark + 2]);
  }
}
