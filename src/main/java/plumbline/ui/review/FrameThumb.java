package plumbline.ui.review;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import plumbline.analysis.FrameAnalysis;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.session.Picture;
import plumbline.session.PictureFit;
import plumbline.session.ViewPort;
import plumbline.ui.overlay.FaultSpot;
import plumbline.ui.overlay.PictureView;
import plumbline.ui.overlay.SkeletonView;
import plumbline.ui.overlay.ViewMap;

/** One frame as a small picture with its fault marked; the skeleton alone until a picture comes. */
final class FrameThumb extends Region {
  static final double WIDTH = 104;
  static final double HEIGHT = 66;

  /** Lines of a small picture are drawn as if it were this high, or they would vanish. */
  private static final double DRAWN_HEIGHT = 110;

  private final ReviewModel model;
  private final RepVerdict.Rep rep;
  private final Loss loss;
  private final PictureView picture = new PictureView();
  private final SkeletonView skeleton = new SkeletonView();
  private final FaultSpot spot = new FaultSpot();
  private boolean drawn;

  FrameThumb(ReviewModel model, RepVerdict.Rep rep, Loss loss) {
    this.model = model;
    this.rep = rep;
    this.loss = loss;
    getStyleClass().add("thumb");
    Rectangle clip = new Rectangle(WIDTH, HEIGHT);
    clip.setArcWidth(10);
    clip.setArcHeight(10);
    setClip(clip);
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    getChildren().addAll(picture, skeleton, spot);
  }

  static ViewPort port() {
    return new ViewPort((int) WIDTH, (int) HEIGHT, false, true);
  }

  long nanos() {
    return loss.atNanos();
  }

  /** Puts the picture behind the skeleton; the picture is this one's now. */
  void show(Picture still) {
    picture.show(still, 1, done -> {});
  }

  /** Draws the skeleton once its frame is there. */
  void pulse() {
    if (!drawn && model.trace().lastNanos() >= loss.atNanos() && !model.trace().isEmpty()) {
      drawn = true;
      FrameAnalysis analysis = model.analysis(model.trace().frameAt(loss.atNanos()));
      ViewMap map = new ViewMap(PictureFit.of(model.trace().frameSize(), port()), 1);
      skeleton.show(analysis, map, DRAWN_HEIGHT / 100);
      spot.show(analysis, loss.rule(), rep.side(), "", map, DRAWN_HEIGHT / 100);
    }
  }
}
