package plumbline.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import plumbline.body.ImageSize;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Vec2;
import plumbline.body.Vec3;

/** Frames in order whose numbers are what no model ought to give. */
final class WildFrames {
  private static final double[] WILD = {
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Float.MAX_VALUE,
    -Float.MAX_VALUE,
    Float.MIN_VALUE,
    1e30,
    -1e6,
    0,
    2
  };

  private WildFrames() {}

  static List<PoseFrame> of(List<PoseFrame> frames, Random random) {
    int kinds = 1 + random.nextInt(63);
    double share = random.nextInt(3) == 0 ? 1 : Math.pow(random.nextDouble(), 3);
    List<PoseFrame> wild = new ArrayList<>();
    long shift = 0;
    for (PoseFrame frame : frames) {
      boolean changed = random.nextDouble() < share;
      if (changed && (kinds & 1) != 0 && random.nextInt(20) == 0) {
        shift += (long) (random.nextDouble() * 1e11);
      }
      boolean lost = changed && (kinds & 2) != 0;
      Optional<Pose> pose = lost ? Optional.empty() : frame.pose();
      wild.add(
          new PoseFrame(
              frame.index(),
              frame.timestampNanos() + shift,
              changed && (kinds & 4) != 0 ? size(random) : frame.size(),
              pose.map(p -> changed && (kinds & 8) != 0 ? of(p, random) : p),
              changed && (kinds & 16) != 0 ? random.nextDouble() : frame.plausibility(),
              changed && (kinds & 32) != 0 ? random.nextInt() : frame.person()));
    }
    return wild;
  }

  private static ImageSize size(Random random) {
    return new ImageSize(1 + random.nextInt(1 << random.nextInt(1, 31)), 1 + random.nextInt(9000));
  }

  private static Pose of(Pose pose, Random random) {
    int spared = random.nextInt(33);
    List<LandmarkPoint> points = new ArrayList<>(pose.landmarks());
    for (int i = 0; i < points.size(); i++) {
      LandmarkPoint p = points.get(i);
      if (i != spared && random.nextInt(4) == 0) {
        points.set(
            i,
            new LandmarkPoint(
                new Vec2(any(p.imagePx().x(), random), any(p.imagePx().y(), random)),
                any(p.depthPx(), random),
                new Vec3(
                    any(p.worldM().x(), random),
                    any(p.worldM().y(), random),
                    any(p.worldM().z(), random)),
                any(p.visibility(), random),
                any(p.presence(), random)));
      }
    }
    return new Pose(points);
  }

  private static double any(double usual, Random random) {
    return random.nextInt(3) == 0 ? WILD[random.nextInt(WILD.length)] : usual;
  }
}
