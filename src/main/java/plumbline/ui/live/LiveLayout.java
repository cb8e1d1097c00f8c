package plumbline.ui.live;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Sizes;
import plumbline.ui.overlay.RangeMeter;

/** Where everything on a live screen stands, so that words keep clear of the body. */
final class LiveLayout {
  /** Beside a standing person the counts may shrink to this part of their size. */
  private static final double LEAST_COUNTS = 0.65;

  /** Their digits are nine hundredths of the view's height: read from three metres. */
  private static final double COLUMN_COUNTS = 0.9;

  /** Words take at most this part of the width. */
  private static final double WORDS_PART = 0.44;

  /** Width of the range meter. */
  private static final double METER_UNITS = 26;

  /** The same with a figure beside them. */
  private static final double WORDS_AND_FIGURE_PART = 0.54;

  /** What is said by a coach takes at most this part of the width above a body. */
  private static final double HIGH_LINE_PART = 0.56;

  /** The range meter stands below. */
  private static final double HIGH_LINE_UNITS = 28;

  /** The longest word of any cue needs so many hundredths of the view's height. */
  private static final double LEAST_WORDS = 52;

  /** Between the corners' panels and the window's edge. */
  private static final double MARGIN_UNITS = 2.6;

  private final LivePanels panels;
  private final QuietSide quiet;
  private final HighLine highLine = new HighLine();
  private double width;
  private double height;
  private double unit;
  private double margin;

  /** {@code quiet} tells where nothing moves. */
  LiveLayout(LivePanels panels, QuietSide quiet) {
    this.panels = panels;
    this.quiet = quiet;
  }

  /** A hundredth of the height that a 16:9 window of this width or height would have. */
  static double unit(double width, double height) {
    return Math.max(3, Sizes.unit(width, height));
  }

  /** Everything for a window of this size. */
  void layout(double newWidth, double newHeight) {
    width = newWidth;
    height = newHeight;
    unit = unit(width, height);
    margin = unit * MARGIN_UNITS;
    panels.dim.setWidth(width);
    panels.dim.setHeight(height);
    panels.bar.setUnit(unit, width);
    double barHeight = panels.bar.heightFor(width, Math.max(48, unit * 9));
    panels.bar.resizeRelocate(0, height - barHeight, width, barHeight);
    double above = height - barHeight;
    panels.record.setUnit(unit);
    panels.settings.setUnit(unit);
    panels.strip.setRoom(unit, width * 0.96);
    double stripWidth = Math.min(panels.strip.prefWidth(-1), width * 0.96);
    double stripHeight = panels.strip.prefHeight(stripWidth);
    double overBar = above - unit * 1.2;
    panels.strip.resizeRelocate(
        (width - stripWidth) / 2, overBar - stripHeight, stripWidth, stripHeight);
    double markBelow = panels.strip.isVisible() ? overBar - stripHeight : above - unit * 0.8;
    double markTop = layoutMark(panels.record, markBelow - unit * 1.2);
    double lineBelow = panels.record.isVisible() ? markTop : markBelow;
    Bounds noteRoom = new BoundingBox(0, margin, noteRoom(), above - unit * 3.8);
    layoutNote(panels.sound, 1, noteRoom);
    layoutNote(panels.lens, 0, noteRoom);
    double settingsBelow = panels.record.isVisible() ? markTop - unit : markBelow - unit * 1.2;
    double settingsTop = layoutMark(panels.settings, settingsBelow);
    panels.ownRange.setUnit(unit);
    layoutMark(panels.ownRange, panels.settings.isVisible() ? settingsTop - unit : settingsBelow);
    layoutCalibration();
    double overStrip = panels.strip.isVisible() ? overBar - stripHeight - unit : above;
    layoutVeils(above, overStrip);
    layoutLoading(above);
    layoutCorners(overStrip);
    layoutCoachLine(lineBelow - unit * 1.2);
    panels.coach.keepClearOf(panels.coachLine);
  }

  /** What covers everything, or all above the bar. */
  private void layoutVeils(double above, double overStrip) {
    panels.coach.resizeRelocate(0, 0, width, overStrip);
    panels.blind.setLower(quiet.isUpper());
    panels.blind.resizeRelocate(0, 0, width, above);
    panels.setup.resizeRelocate(0, 0, width, above);
    panels.stop.resizeRelocate(0, 0, width, height);
    panels.end.resizeRelocate(0, 0, width, above);
  }

  /** In the middle; where somebody is to be seen moving, at the side where nothing does. */
  private void layoutCalibration() {
    panels.calibration.setRoom(unit, width);
    double cardWidth = Math.min(panels.calibration.prefWidth(-1), width * 0.82);
    double cardHeight = panels.calibration.prefHeight(cardWidth);
    double aside = quiet.isRight() ? width - margin - cardWidth : margin;
    panels.calibration.resizeRelocate(
        panels.calibration.standsAside() ? aside : (width - cardWidth) / 2,
        panels.calibration.standsAside() ? margin : unit * 6,
        cardWidth,
        cardHeight);
  }

  /** Above what stands low; in the gap between them, where the words have more room there. */
  private void layoutCoachLine(double lowest) {
    boolean countsLow = panels.counts.isVisible() && !quiet.isUpper();
    double under = panels.counts.isVisible() && quiet.isUpper() ? below(panels.counts) : 0;
    double meterTop = panels.meter.isVisible() ? panels.meter.getLayoutY() : lowest;
    double over =
        countsLow
            ? Math.min(lowest, Math.min(meterTop, panels.counts.getLayoutY()) - unit * 1.2)
            : lowest;
    double gap = gapBetweenCorners();
    double wide = noteRoom();
    boolean between =
        countsLow
            && panels.coachLine.letters(unit, gap, lowest - margin)
                > panels.coachLine.letters(unit, wide, over - margin);
    Bounds low =
        place(
            panels.coachLine,
            0.5,
            new BoundingBox(
                0,
                under + margin,
                between ? gap : wide,
                (between ? lowest : over) - under - margin));
    Bounds high = placeHigh(panels.coachLine);
    boolean free =
        !panels.cue.isVisible() && !panels.setup.isVisible() && !panels.blind.isVisible();
    // Taken up by this first: with a cue in its place it stands low, and higher again after it.
    boolean better = highLine.isBetter(panels.coachLine, low, high, quiet.body());
    put(panels.coachLine, better && free ? high : low);
  }

  /** Where cues stand: above the head of who lies or kneels, behind the back of who stands. */
  private Bounds placeHigh(Note line) {
    double beside = quiet.isUpper() ? panels.counts.getWidth() + margin : 0;
    double room = Math.min(width * quiet.room() - 2 * margin, width - 2 * margin - beside);
    double meterTop = panels.meter.isVisible() ? panels.meter.getLayoutY() : height;
    double tall = Math.min(unit * HIGH_LINE_UNITS, meterTop - 1.5 * margin);
    Bounds most = new BoundingBox(0, margin, Math.min(room, width * HIGH_LINE_PART), tall);
    Bounds at = place(line, quiet.isRight() ? 1 : 0, most);
    return new BoundingBox(at.getMinX(), margin, at.getWidth(), at.getHeight());
  }

  /** Of words in the middle, as wide as the wider of counts and meter leaves it. */
  private double gapBetweenCorners() {
    double meterWidth = panels.meter.isVisible() ? panels.meter.getWidth() : 0;
    return width - 2 * (Math.max(panels.counts.getWidth(), meterWidth) + 2 * margin);
  }

  private static double below(Region region) {
    return region.getLayoutY() + region.getHeight();
  }

  /** The widest that a note may be: the range meter stands at one side. */
  private double noteRoom() {
    double beside = width - 2 * unit * (METER_UNITS + 2 * MARGIN_UNITS);
    return Math.max(width * 0.5, panels.meter.isVisible() ? beside : width * 0.8);
  }

  private void layoutLoading(double above) {
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

  private void layoutNote(Note note, double part, Bounds room) {
    put(note, place(note, part, room));
  }

  /** {@code part} of the free width is left of it; it stands on the lower edge of its room. */
  private Bounds place(Note note, double part, Bounds room) {
    note.setRoom(unit, room.getWidth(), room.getHeight());
    double noteWidth = Math.min(note.prefWidth(-1), room.getWidth());
    double noteHeight = note.prefHeight(noteWidth);
    double free = width - 2 * margin - noteWidth;
    return new BoundingBox(
        margin + free * part, room.getMaxY() - noteHeight, noteWidth, noteHeight);
  }

  private static void put(Region region, Bounds at) {
    region.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
  }

  /** In the middle, its lower edge at {@code bottom}; answers where its upper edge is. */
  private double layoutMark(Region mark, double bottom) {
    // Beside them stand counts and meter, where somebody kneels.
    double most = Looks.textScale() > 1.3 && quiet.isUpper() ? 0.8 : 0.6;
    double markWidth = Math.min(mark.prefWidth(-1), width * most);
    double markHeight = mark.prefHeight(markWidth);
    mark.resizeRelocate((width - markWidth) / 2, bottom - markHeight, markWidth, markHeight);
    return bottom - markHeight;
  }

  /** Words and meter stand where nothing moves, the counts at the other side. */
  private void layoutCorners(double above) {
    boolean right = quiet.isRight();
    double room = Math.max(unit * LEAST_WORDS, width * quiet.room() - 2 * margin);
    panels.cue.setRoom(
        unit,
        Math.min(unit * 80, Math.min(width * WORDS_PART, room)),
        Math.min(unit * 96, Math.min(width * WORDS_AND_FIGURE_PART, room)),
        above - 2 * margin);
    double cueWidth = panels.cue.prefWidth(-1);
    double cueHeight = panels.cue.prefHeight(-1);
    panels.cue.resizeRelocate(
        right ? width - margin - cueWidth : margin, margin, cueWidth, cueHeight);

    panels.counts.setUnit(unit * countsPart(), !quiet.isUpper());
    double countWidth = panels.counts.prefWidth(-1);
    double countHeight = panels.counts.prefHeight(-1);
    panels.counts.resizeRelocate(
        right ? margin : width - margin - countWidth,
        quiet.isUpper() ? margin : above - margin - countHeight,
        countWidth,
        countHeight);

    double side = unit * METER_UNITS;
    double tall = side * RangeMeter.SHAPE;
    // Always below the two lines that most cues need, so that it does not jump with them.
    double below = 2 * margin + Math.max(unit * 28, panels.cue.isVisible() ? cueHeight : 0);
    double lowest = above - margin - tall;
    double free = panels.cue.isVisible() ? below : Math.min(below, lowest);
    panels.meter.resizeRelocate(
        right ? width - margin - side : margin, quiet.isUpper() ? free : lowest, side, tall);
    // Words that need the whole height leave no room for it.
    boolean fits = cueHeight + tall + 3 * margin <= above || !panels.cue.isVisible();
    panels.meter.setOpacity(fits ? 1 : 0);
  }

  /** Beside a standing person the counts are smaller; behind who kneels they are a column. */
  private double countsPart() {
    double room = width * quiet.roomOpposite() - 2 * margin;
    double fitting = Math.max(LEAST_COUNTS, Math.min(1, room / CountPanel.widthAt(unit)));
    return quiet.isUpper() ? fitting : COLUMN_COUNTS;
  }
}
