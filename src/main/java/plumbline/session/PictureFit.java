package plumbline.session;

import plumbline.body.ImageSize;
import plumbline.body.Vec2;

/**
 * How a source picture is placed in a view without distorting it: cut at two edges to fill the view
 * where that loses little, otherwise whole, with bars. A picture that is cut hides what the camera
 * sees, so little may be cut.
 *
 * @param source the frame's size
 * @param port the view
 * @param scale view pixels for one source pixel
 * @param left view position of the source's left edge (before mirroring); negative when cut
 * @param top view position of the source's top edge; negative when cut
 */
public record PictureFit(ImageSize source, ViewPort port, double scale, double left, double top) {
  /** The largest part of the picture's width or height that may be cut away to fill the view. */
  private static final double MAX_CUT = 0.12;

  public static PictureFit of(ImageSize source, ViewPort port) {
    double byWidth = (double) port.widthPx() / source.width();
    double byHeight = (double) port.heightPx() / source.height();
    double whole = Math.min(byWidth, byHeight);
    double filling = Math.max(byWidth, byHeight);
    double scale = 1 - whole / filling <= MAX_CUT ? filling : whole;
    return new PictureFit(
        source,
        port,
        scale,
        (port.widthPx() - source.width() * scale) / 2,
        (port.heightPx() - source.height() * scale) / 2);
  }

  /** Where a source point appears in the view, in view pixels, mirrored if the view is. */
  public Vec2 toView(Vec2 sourcePx) {
    double x = left + sourcePx.x() * scale;
    return new Vec2(port.mirrored() ? port.widthPx() - x : x, top + sourcePx.y() * scale);
  }

  /** Left edge of the visible picture in the view. */
  public int visibleLeft() {
    return (int) Math.max(0, Math.round(left));
  }

  /** Top edge of the visible picture in the view. */
  public int visibleTop() {
    return (int) Math.max(0, Math.round(top));
  }

  /** Size of the visible picture in the view. */
  public ImageSize visible() {
    return new ImageSize(
        Math.max(1, port.widthPx() - 2 * visibleLeft()),
        Math.max(1, port.heightPx() - 2 * visibleTop()));
  }

  /** Columns cut from the source at the left edge, and as many at the right. */
  public int cutLeft() {
    return cut(left, source.width());
  }

  /** Rows cut from the source at the top edge, and as many at the bottom. */
  public int cutTop() {
    return cut(top, source.height());
  }

  /** The part of the source that is visible. */
  public ImageSize kept() {
    return new ImageSize(source.width() - 2 * cutLeft(), source.height() - 2 * cutTop());
  }

  /** Size of the picture to make: as visible, or smaller where the screen scales by itself. */
  public ImageSize made() {
    return port.enlarge() || scale <= 1 ? visible() : kept();
  }

  private int cut(double edge, int length) {
    int cut = (int) Math.round(Math.max(0, -edge) / scale);
    return Math.min(cut, (length - 1) / 2);
  }
}
