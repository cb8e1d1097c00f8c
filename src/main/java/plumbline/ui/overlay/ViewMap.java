package plumbline.ui.overlay;

import javafx.geometry.Point2D;
import plumbline.body.Vec2;
import plumbline.session.PictureFit;

/**
 * From a frame's pixels to layout units of the view, by the very fit the picture was made with, so
 * that what is drawn stays on the body whatever the window's size, shape or mirror.
 */
public record ViewMap(PictureFit fit, double outputScale) {

  public Point2D at(Vec2 sourcePx) {
    Vec2 view = fit.toView(sourcePx);
    return new Point2D(view.x() / outputScale, view.y() / outputScale);
  }

  /** A direction in the frame as it looks in the view, which may be mirrored. */
  public Point2D direction(Vec2 source) {
    return new Point2D(fit.port().mirrored() ? -source.x() : source.x(), source.y());
  }

  /** A length in the frame's pixels, in layout units. */
  public double length(double sourcePx) {
    return sourcePx * fit.scale() / outputScale;
  }
}
