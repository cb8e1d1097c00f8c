package plumbline.ui.live;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;

/** Where everything on a live screen stands, so that words keep clear of the body. */
final class LiveLayout {
  /** How much of the width the marks above the bar may take. */
  private static final double STRIP_PART = 0.96;

  private final LivePanels panels;
  private final QuietSide quiet;
  private final CornerLayout corners;
  private final CoachLineLayout coachLine;
  private LiveRoom room = LiveRoom.of(0, 0);

  /** {@code quiet} tells where nothing moves. */
  LiveLayout(LivePanels panels, QuietSide quiet) {
    this.panels = panels;
    this.quiet = quiet;
    corners = new CornerLayout(panels, quiet);
    coachLine = new CoachLineLayout(panels, quiet, corners);
  }

  /** Everything for a window of this size, from below upwards. */
  void layout(double width, double height) {
    room = LiveRoom.of(width, height);
    double unit = room.unit();
    panels.dim.setWidth(width);
    panels.dim.setHeight(height);
    double above = layoutBar();
    double overBar = above - unit * 1.2;
    double stripTop = layoutStrip(overBar);
    boolean strip = panels.strip.isVisible();
    double lineBelow = layoutMarks(strip ? stripTop : above - unit * 0.8);
    layoutNotes(above);
    layoutCalibration();
    double overStrip = strip ? stripTop - unit : above;
    layoutVeils(above, overStrip);
    layoutLoading(above);
    corners.layout(room, overStrip);
    coachLine.layout(room, lineBelow - unit * 1.2);
    panels.coach.keepClearOf(panels.coachLine);
  }

  /** Answers where its upper edge is. */
  private double layoutBar() {
    panels.bar.setUnit(room.unit(), room.width());
    double tall = panels.bar.heightFor(room.width(), Math.max(48, room.unit() * 9));
    panels.bar.resizeRelocate(0, room.height() - tall, room.width(), tall);
    return room.height() - tall;
  }

  /** Answers where its upper edge is. */
  private double layoutStrip(double bottom) {
    double most = room.width() * STRIP_PART;
    panels.strip.setRoom(room.unit(), most);
    return layoutMark(panels.strip, bottom, most);
  }

  /** One above the other; answers where that ends which stands above the lowest. */
  private double layoutMarks(double bottom) {
    double unit = room.unit();
    panels.record.setUnit(unit);
    panels.settings.setUnit(unit);
    panels.ownRange.setUnit(unit);
    // Beside them stand counts and meter, where somebody kneels.
    double part = Looks.textScale() > 1.3 && quiet.isUpper() ? 0.8 : 0.6;
    double most = room.width() * part;
    boolean record = panels.record.isVisible();
    double recordTop = layoutMark(panels.record, bottom - unit * 1.2, most);
    double settingsBelow = record ? recordTop - unit : bottom - unit * 1.2;
    double settingsTop = layoutMark(panels.settings, settingsBelow, most);
    boolean settings = panels.settings.isVisible();
    layoutMark(panels.ownRange, settings ? settingsTop - unit : settingsBelow, most);
    return record ? recordTop : bottom;
  }

  /** In the middle, its lower edge at {@code bottom}; answers where its upper edge is. */
  private double layoutMark(Region mark, double bottom, double most) {
    double markWidth = Math.min(mark.prefWidth(-1), most);
    double markHeight = mark.prefHeight(markWidth);
    mark.resizeRelocate((room.width() - markWidth) / 2, bottom - markHeight, markWidth, markHeight);
    return bottom - markHeight;
  }

  private void layoutNotes(double above) {
    Bounds most =
        new BoundingBox(0, room.margin(), corners.noteRoom(room), above - room.unit() * 3.8);
    LiveRoom.put(panels.sound, room.place(panels.sound, 1, most));
    LiveRoom.put(panels.lens, room.place(panels.lens, 0, most));
  }

  /** What covers everything, or all above the bar. */
  private void layoutVeils(double above, double overStrip) {
    double width = room.width();
    panels.coach.resizeRelocate(0, 0, width, overStrip);
    panels.blind.setLower(quiet.isUpper());
    panels.blind.resizeRelocate(0, 0, width, above);
    panels.setup.resizeRelocate(0, 0, width, above);
    panels.stop.resizeRelocate(0, 0, width, room.height());
    panels.end.resizeRelocate(0, 0, width, above);
  }

  /** In the middle; where somebody is to be seen moving, at the side where nothing does. */
  private void layoutCalibration() {
    double width = room.width();
    double margin = room.margin();
    panels.calibration.setRoom(room.unit(), width);
    double cardWidth = Math.min(panels.calibration.prefWidth(-1), width * 0.82);
    double cardHeight = panels.calibration.prefHeight(cardWidth);
    double aside = quiet.isRight() ? width - margin - cardWidth : margin;
    panels.calibration.resizeRelocate(
        panels.calibration.standsAside() ? aside : (width - cardWidth) / 2,
        panels.calibration.standsAside() ? margin : room.unit() * 6,
        cardWidth,
        cardHeight);
  }

  private void layoutLoading(double above) {
    double width = room.width();
    double unit = room.unit();
    double part = Looks.textScale() > 1.3 ? 0.84 : 0.6;
    Font letters =
        FitText.fit(
            panels.loading.getText(),
            Looks.text(unit * 3.4),
            unit * 2,
            width * part,
            above - unit * 4);
    panels.loading.setStyle(Fonts.css(letters.getSize()));
    panels.loading.resizeRelocate(width * (1 - part) / 2, 0, width * part, above);
  }
}
