package plumbline.report;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import plumbline.body.Landmark;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Vec2;

/**
 * Makes the face of the followed person unrecognisable in the pictures of a session.
 *
 * <p>It learns where the face is from all frames first. Wherever the model sees a body its face is
 * blurred, however unsure the face is. In a picture without a body the places before and after it,
 * up to {@link #KEPT_NANOS} away, are blurred: somebody who turns away, or comes into view, is
 * there before the model sees them. Nobody but the followed person is blurred. Single-threaded.
 */
public final class FaceBlur {
  /** How long before and after a body was seen its face's place stays blurred. */
  public static final long KEPT_NANOS = 3_000_000_000L;

  private static final List<Landmark> FACE =
      Landmark.inOrder().subList(0, Landmark.inOrder().indexOf(Landmark.MOUTH_RIGHT) + 1);

  /** The landmarks lie within the face: hair, chin and the back of the head are further out. */
  private static final double GROWTH = 2.2;

  /** A head is no smaller than this, however far the landmarks have collapsed; torso lengths. */
  private static final double LEAST_TORSOS = 0.32;

  /** A wild guess of a landmark must not blur the whole picture; torso lengths. */
  private static final double MOST_TORSOS = 0.75;

  /** So few blocks across a head tell nobody apart. */
  private static final int BLOCKS = 7;

  private record Place(Vec2 centre, double radius) {}

  private final NavigableMap<Long, Place> places = new TreeMap<>();

  /** Learns where the face is in one frame. */
  public void learn(PoseFrame frame) {
    frame
        .pose()
        .flatMap(FaceBlur::face)
        .ifPresent(place -> places.put(frame.timestampNanos(), place));
  }

  /** Blurs the face in the picture of this moment. */
  public void apply(Mat picture, long nanos) {
    Map.Entry<Long, Place> before = places.floorEntry(nanos);
    boolean known = before != null && before.getKey() == nanos;
    Map.Entry<Long, Place> after = known ? null : places.higherEntry(nanos);
    if (before != null && nanos - before.getKey() <= KEPT_NANOS) {
      blur(picture, before.getValue());
    }
    if (after != null && after.getKey() - nanos <= KEPT_NANOS) {
      blur(picture, after.getValue());
    }
  }

  private static Optional<Place> face(Pose pose) {
    List<Vec2> points = FACE.stream().map(pose::px).filter(Vec2::isFinite).toList();
    double torso = pose.torsoPx();
    if (points.isEmpty() || !Double.isFinite(torso)) {
      return Optional.empty();
    }
    Vec2 sum = points.stream().reduce(new Vec2(0, 0), Vec2::plus);
    Vec2 centre = sum.times(1.0 / points.size());
    double spread = points.stream().mapToDouble(centre::distanceTo).max().orElse(0);
    double radius = Math.max(LEAST_TORSOS * torso, Math.min(MOST_TORSOS * torso, GROWTH * spread));
    return Optional.of(new Place(centre, radius));
  }

  private static void blur(Mat picture, Place place) {
    int x = (int) Math.max(0, place.centre().x() - place.radius());
    int y = (int) Math.max(0, place.centre().y() - place.radius());
    int right = (int) Math.min(picture.cols(), place.centre().x() + place.radius() + 1);
    int bottom = (int) Math.min(picture.rows(), place.centre().y() + place.radius() + 1);
    if (right - x < 2 || bottom - y < 2) {
      return;
    }
    Mat head = picture.submat(new Rect(x, y, right - x, bottom - y));
    Mat blocks = new Mat();
    Imgproc.resize(head, blocks, new Size(BLOCKS, BLOCKS), 0, 0, Imgproc.INTER_AREA);
    Imgproc.resize(blocks, blocks, head.size(), 0, 0, Imgproc.INTER_LINEAR);
    Mat mask = Mat.zeros(head.size(), CvType.CV_8UC1);
    Point centre = new Point(place.centre().x() - x, place.centre().y() - y);
    Imgproc.circle(mask, centre, (int) Math.ceil(place.radius()), new Scalar(255), Imgproc.FILLED);
    blocks.copyTo(head, mask);
    mask.release();
    blocks.release();
    head.release();
  }
}
