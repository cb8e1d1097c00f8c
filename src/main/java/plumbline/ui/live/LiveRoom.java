package plumbline.ui.live;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import plumbline.ui.common.Sizes;

/**
 * The room that a live screen has.
 *
 * @param width of the window, pixels
 * @param height of the window, pixels
 * @param unit a hundredth of the height that a 16:9 window of this size would have, pixels
 */
record LiveRoom(double width, double height, double unit) {
  /** Between the corners' panels and the window's edge. */
  private static final double MARGIN_UNITS = 2.6;

  static LiveRoom of(double width, double height) {
    return new LiveRoom(width, height, Math.max(3, Sizes.unit(width, height)));
  }

  double margin() {
    return unit * MARGIN_UNITS;
  }

  /** {@code part} of the free width is left of it; it stands on the lower edge of its room. */
  Bounds place(Note note, double part, Bounds room) {
    note.setRoom(unit, room.getWidth(), room.getHeight());
    double noteWidth = Math.min(note.prefWidth(-1), room.getWidth());
    double noteHeight = note.prefHeight(noteWidth);
    double free = width - 2 * margin() - noteWidth;
    return new BoundingBox(
        margin() + free * part, room.getMaxY() - noteHeight, noteWidth, noteHeight);
  }

  static void put(Region region, Bounds at) {
    region.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
  }
}
