package plumbline.ui.live;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;

/** Where that stands which a coach says: low, or high where low it would cover the body. */
final class CoachLineLayout {
  /** It takes at most this part of the width above a body. */
  private static final double HIGH_LINE_PART = 0.56;

  /** The range meter stands below. */
  private static final double HIGH_LINE_UNITS = 28;

  private final LivePanels panels;
  private final QuietSide quiet;
  private final CornerLayout corners;
  private final HighLine highLine = new HighLine();

  /** {@code corners} have their places already, whenever this is laid out. */
  CoachLineLayout(LivePanels panels, QuietSide quiet, CornerLayout corners) {
    this.panels = panels;
    this.quiet = quiet;
    this.corners = corners;
  }

  /** {@code lowest} is where it may end, pixels. */
  void layout(LiveRoom room, double lowest) {
    Bounds low = placeLow(room, lowest);
    Bounds high = placeHigh(room);
    boolean free =
        !panels.cue.isVisible() && !panels.setup.isVisible() && !panels.blind.isVisible();
    // Taken up by this first: with a cue in its place it stands low, and higher again after it.
    boolean better = highLine.isBetter(panels.coachLine, low, high, quiet.body());
    LiveRoom.put(panels.coachLine, better && free ? high : low);
  }

  /** Above what stands low; in the gap between them, where the words have more room there. */
  private Bounds placeLow(LiveRoom room, double lowest) {
    boolean countsLow = panels.counts.isVisible() && !quiet.isUpper();
    double under = panels.counts.isVisible() && quiet.isUpper() ? below(panels.counts) : 0;
    double meterTop = meterTop(lowest);
    double over =
        countsLow
            ? Math.min(lowest, Math.min(meterTop, panels.counts.getLayoutY()) - room.unit() * 1.2)
            : lowest;
    double gap = corners.gap(room);
    double wide = corners.noteRoom(room);
    double margin = room.margin();
    boolean between =
        countsLow
            && panels.coachLine.letters(room.unit(), gap, lowest - margin)
                > panels.coachLine.letters(room.unit(), wide, over - margin);
    double tall = (between ? lowest : over) - under - margin;
    Bounds most = new BoundingBox(0, under + margin, between ? gap : wide, tall);
    return room.place(panels.coachLine, 0.5, most);
  }

  /** Where cues stand: above the head of who lies or kneels, behind the back of who stands. */
  private Bounds placeHigh(LiveRoom room) {
    double margin = room.margin();
    double beside = quiet.isUpper() ? panels.counts.getWidth() + margin : 0;
    double wide =
        Math.min(room.width() * quiet.room() - 2 * margin, room.width() - 2 * margin - beside);
    double tall = Math.min(room.unit() * HIGH_LINE_UNITS, meterTop(room.height()) - 1.5 * margin);
    Bounds most = new BoundingBox(0, margin, Math.min(wide, room.width() * HIGH_LINE_PART), tall);
    Bounds at = room.place(panels.coachLine, quiet.isRight() ? 1 : 0, most);
    return new BoundingBox(at.getMinX(), margin, at.getWidth(), at.getHeight());
  }

  private double meterTop(double otherwise) {
    return panels.meter.isVisible() ? panels.meter.getLayoutY() : otherwise;
  }

  private static double below(Region region) {
    return region.getLayoutY() + region.getHeight();
  }
}
