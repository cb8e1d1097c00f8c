package plumbline.kinematics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.body.ImageSize;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Vec2;

/**
 * How a camera makes a picture of the world: a pinhole behind a lens that may bend it. Immutable.
 *
 * @param size of the pictures for which the other numbers hold
 * @param fxPx focal length in the width of a pixel
 * @param fyPx focal length in the height of a pixel
 * @param centrePx where the optical axis meets the picture, inside of it
 * @param distortion how the lens bends the picture
 */
public record Lens(ImageSize size, double fxPx, double fyPx, Vec2 centrePx, Distortion distortion) {
  /** Of a usual webcam, along the longer border; taken for true while nobody has measured it. */
  public static final double ASSUMED_FIELD_DEG = 65;

  private static final double TAN_HALF_FIELD = Math.tan(Math.toRadians(ASSUMED_FIELD_DEG / 2));

  /** Pictures of the same shape, but for the rounding of their sizes. */
  private static final double SAME_SHAPE = 0.01;

  /** So many places of each border are tried. */
  private static final int TRIED = 8;

  private static final double NOT_FOLDED_PX = 0.1;

  public Lens {
    if (!(fxPx > 0 && fyPx > 0 && Double.isFinite(fxPx) && Double.isFinite(fyPx))) {
      throw new IllegalArgumentException("a focal length is a number above 0");
    }
    if (!isInside(centrePx, size)) {
      throw new IllegalArgumentException("the centre lies inside of the picture");
    }
    if (!distortion.isNone() && folds(size, fxPx, fyPx, centrePx, distortion)) {
      throw new IllegalArgumentException("such a lens would show two places at the same one");
    }
  }

  /** Of a camera that nobody has measured: {@link #ASSUMED_FIELD_DEG}, no distortion. */
  public static Lens assumed(ImageSize size) {
    double focalPx = Math.max(size.width(), size.height()) / 2.0 / TAN_HALF_FIELD;
    Vec2 middle = new Vec2(size.width() / 2.0, size.height() / 2.0);
    return new Lens(size, focalPx, focalPx, middle, Distortion.NONE);
  }

  /** The same camera at another resolution; empty when the picture has another shape. */
  public Optional<Lens> at(ImageSize other) {
    if (other.equals(size)) {
      return Optional.of(this);
    }
    double byWidth = (double) other.width() / size.width();
    double byHeight = (double) other.height() / size.height();
    if (Math.abs(byWidth / byHeight - 1) > SAME_SHAPE) {
      return Optional.empty();
    }
    Vec2 centre = new Vec2(centrePx.x() * byWidth, centrePx.y() * byHeight);
    return Optional.of(new Lens(other, fxPx * byWidth, fyPx * byHeight, centre, distortion));
  }

  /** How much of the world the picture shows from left to right, degrees, not bent. */
  public double fieldOfViewDeg() {
    double left = Math.atan(centrePx.x() / fxPx);
    double right = Math.atan((size.width() - centrePx.x()) / fxPx);
    return Math.toDegrees(left + right);
  }

  /** The focal length of the straightened picture, pixels. */
  public double focalPx() {
    return fxPx;
  }

  /**
   * The pose as a pinhole with square pixels, the focal length {@link #focalPx} and the same centre
   * would see it.
   */
  public Pose straighten(Pose pose) {
    if (isPinhole()) {
      return pose;
    }
    List<LandmarkPoint> points = new ArrayList<>(Landmark.COUNT);
    for (LandmarkPoint point : pose.landmarks()) {
      points.add(point.withImagePx(straighten(point.imagePx())));
    }
    return new Pose(points);
  }

  /**
   * One point of {@link #straighten(Pose)}. Outside of the picture it is moved as its border is.
   */
  public Vec2 straighten(Vec2 px) {
    Vec2 border =
        new Vec2(
            Math.max(0, Math.min(size.width(), px.x())),
            Math.max(0, Math.min(size.height(), px.y())));
    Vec2 straight = distortion.unbend(direction(border));
    return centrePx.plus(straight.times(fxPx)).plus(px.minus(border));
  }

  private boolean isPinhole() {
    return distortion.isNone() && fxPx == fyPx;
  }

  private Vec2 direction(Vec2 px) {
    return new Vec2((px.x() - centrePx.x()) / fxPx, (px.y() - centrePx.y()) / fyPx);
  }

  private static boolean isInside(Vec2 px, ImageSize size) {
    return px.x() > 0 && px.x() < size.width() && px.y() > 0 && px.y() < size.height();
  }

  /** Numbers that no lens has: towards the border the picture would turn back into itself. */
  private static boolean folds(
      ImageSize size, double fxPx, double fyPx, Vec2 centrePx, Distortion distortion) {
    for (int i = 0; i <= TRIED; i++) {
      double x = (double) size.width() * i / TRIED;
      double y = (double) size.height() * i / TRIED;
      for (Vec2 px :
          List.of(
              new Vec2(x, 0),
              new Vec2(x, size.height()),
              new Vec2(0, y),
              new Vec2(size.width(), y))) {
        Vec2 bent = new Vec2((px.x() - centrePx.x()) / fxPx, (px.y() - centrePx.y()) / fyPx);
        double missed = distortion.bend(distortion.unbend(bent)).distanceTo(bent);
        if (!(missed * fxPx < NOT_FOLDED_PX)) {
          return true;
        }
      }
    }
    return false;
  }
}
