package plumbline.ui.live;

import plumbline.ui.overlay.RangeMeter;

/**
 * Where the corners' panels stand: words and meter where nothing moves, counts at the other side.
 */
final class CornerLayout {
  /** Beside a standing person the counts may shrink to this part of their size. */
  private static final double LEAST_COUNTS = 0.65;

  /** Their digits are nine hundredths of the view's height: read from three metres. */
  private static final double COLUMN_COUNTS = 0.9;

  /** Words take at most this part of the width. */
  private static final double WORDS_PART = 0.44;

  /** The same with a figure beside them. */
  private static final double WORDS_AND_FIGURE_PART = 0.54;

  /** The longest word of any cue needs so many hundredths of the view's height. */
  private static final double LEAST_WORDS = 52;

  /** Width of the range meter. */
  private static final double METER_UNITS = 26;

  private final LivePanels panels;
  private final QuietSide quiet;

  CornerLayout(LivePanels panels, QuietSide quiet) {
    this.panels = panels;
    this.quiet = quiet;
  }

  /** The widest that a note may be: the range meter stands at one side. */
  double noteRoom(LiveRoom room) {
    double beside = room.width() - 2 * (room.unit() * METER_UNITS + 2 * room.margin());
    return Math.max(room.width() * 0.5, panels.meter.isVisible() ? beside : room.width() * 0.8);
  }

  /** Of words in the middle, as wide as the wider of counts and meter leaves it. */
  double gap(LiveRoom room) {
    double meterWidth = panels.meter.isVisible() ? panels.meter.getWidth() : 0;
    return room.width() - 2 * (Math.max(panels.counts.getWidth(), meterWidth) + 2 * room.margin());
  }

  /** {@code above} is where that begins which stands below them, pixels. */
  void layout(LiveRoom room, double above) {
    layoutWords(room, above);
    layoutCounts(room, above);
    layoutMeter(room, above);
  }

  private void layoutWords(LiveRoom room, double above) {
    double unit = room.unit();
    double margin = room.margin();
    double width = room.width();
    double words = Math.max(unit * LEAST_WORDS, width * quiet.room() - 2 * margin);
    panels.cue.setRoom(
        unit,
        Math.min(unit * 80, Math.min(width * WORDS_PART, words)),
        Math.min(unit * 96, Math.min(width * WORDS_AND_FIGURE_PART, words)),
        above - 2 * margin);
    double cueWidth = panels.cue.prefWidth(-1);
    double cueHeight = panels.cue.prefHeight(-1);
    panels.cue.resizeRelocate(
        quiet.isRight() ? width - margin - cueWidth : margin, margin, cueWidth, cueHeight);
  }

  private void layoutCounts(LiveRoom room, double above) {
    panels.counts.setUnit(room.unit() * countsPart(room), !quiet.isUpper());
    double countWidth = panels.counts.prefWidth(-1);
    double countHeight = panels.counts.prefHeight(-1);
    panels.counts.resizeRelocate(
        quiet.isRight() ? room.margin() : room.width() - room.margin() - countWidth,
        quiet.isUpper() ? room.margin() : above - room.margin() - countHeight,
        countWidth,
        countHeight);
  }

  private void layoutMeter(LiveRoom room, double above) {
    double margin = room.margin();
    double side = room.unit() * METER_UNITS;
    double tall = side * RangeMeter.SHAPE;
    double cueHeight = panels.cue.getHeight();
    // Always below the two lines that most cues need, so that it does not jump with them.
    double below = 2 * margin + Math.max(room.unit() * 28, panels.cue.isVisible() ? cueHeight : 0);
    double lowest = above - margin - tall;
    double free = panels.cue.isVisible() ? below : Math.min(below, lowest);
    panels.meter.resizeRelocate(
        quiet.isRight() ? room.width() - margin - side : margin,
        quiet.isUpper() ? free : lowest,
        side,
        tall);
    // Words that need the whole height leave no room for it.
    boolean fits = cueHeight + tall + 3 * margin <= above || !panels.cue.isVisible();
    panels.meter.setOpacity(fits ? 1 : 0);
  }

  /** Beside a standing person the counts are smaller; behind who kneels they are a column. */
  private double countsPart(LiveRoom room) {
    double free = room.width() * quiet.roomOpposite() - 2 * room.margin();
    double fitting = Math.max(LEAST_COUNTS, Math.min(1, free / CountPanel.widthAt(room.unit())));
    return quiet.isUpper() ? fitting : COLUMN_COUNTS;
  }
}
