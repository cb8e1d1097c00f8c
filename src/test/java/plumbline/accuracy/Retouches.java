package plumbline.accuracy;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import plumbline.accuracy.TruePictures.Picture;
import plumbline.accuracy.Truth.Moment;
import plumbline.body.Joint;
import plumbline.body.Vec2;
import plumbline.capture.CaptureException;

/** What can be done to the pictures of a shot. */
final class Retouches {
  private Retouches() {}

  static Retouch none() {
    return (picture, share) -> picture.frame().bgr().clone();
  }

  /** The picture ends in the middle of the shanks, as they are at first. */
  static Retouch withoutFeet(Truth truth) {
    Moment first = truth.frames().get(0);
    return (picture, share) -> {
      Mat whole = picture.frame().bgr();
      Mat part = whole.submat(upTo(middleOfShanks(first), first, whole));
      Mat shown = part.clone();
      part.release();
      return shown;
    };
  }

  private static Vec2 middleOfShanks(Moment moment) {
    return moment.midPx(Joint.KNEE).midpointTo(moment.midPx(Joint.ANKLE));
  }

  /** The larger part of the picture on the head's side of a point. */
  private static Rect upTo(Vec2 end, Moment moment, Mat whole) {
    Vec2 head = moment.midPx(Joint.EAR).minus(end);
    boolean upright = Math.abs(head.y()) > Math.abs(head.x());
    int x = even(end.x());
    if (upright) {
      return new Rect(0, 0, whole.cols(), even(end.y()));
    }
    return head.x() > 0
        ? new Rect(x, 0, whole.cols() - x, whole.rows())
        : new Rect(0, 0, x, whole.rows());
  }

  private static int even(double size) {
    return 2 * (int) Math.round(size / 2);
  }

  /** Somebody out of another clip passes in front from left to right. */
  static Retouch passedBy(Clip other) throws CaptureException {
    TruePictures walker = TruePictures.open(other, 0, Integer.MAX_VALUE);
    return new Retouch() {
      @Override
      public Mat of(Picture picture, double share) throws CaptureException {
        Mat shown = picture.frame().bgr().clone();
        Optional<Picture> next = walker.next();
        if (next.isPresent()) {
          pasteMoved(next.get(), shown, shown.cols() * (2 * share - 1));
          next.get().frame().close();
        }
        return shown;
      }

      @Override
      public void close() {
        walker.close();
      }
    };
  }

  /** The person glides out of the picture to the right. */
  static Retouch leaving() {
    return elsewhere(share -> share);
  }

  /** The person glides into the picture from the right. */
  static Retouch returning() {
    return elsewhere(share -> 1 - share);
  }

  /** The same room with nobody in it. */
  static Retouch empty() {
    return elsewhere(share -> 1);
  }

  /** {@code widths} tells how many picture widths to the right the person is. */
  private static Retouch elsewhere(DoubleUnaryOperator widths) {
    return new Retouch() {
      private @Nullable Mat room;

      @Override
      public Mat of(Picture picture, double share) {
        Mat mask = Figure.mask(picture.moment(), picture.frame().bgr());
        room = room == null ? Figure.paintedOver(picture.frame().bgr(), mask) : room;
        mask.release();
        Mat shown = room.clone();
        pasteMoved(picture, shown, shown.cols() * widths.applyAsDouble(share));
        return shown;
      }

      @Override
      public void close() {
        if (room != null) {
          room.release();
        }
      }
    };
  }

  private static void pasteMoved(Picture picture, Mat onto, double rightPx) {
    Mat mask = Figure.mask(picture.moment(), picture.frame().bgr());
    Figure.paste(picture.frame().bgr(), mask, onto, (int) Math.round(rightPx));
    mask.release();
  }
}
