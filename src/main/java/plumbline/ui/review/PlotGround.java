package plumbline.ui.review;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import plumbline.body.Side;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Theme;

/** The paper of an {@link AnglePlot} with its lines, degrees and times, and what the lanes are. */
final class PlotGround {
  private static final double STEP_DEG = 20;

  /** From this range on every second line is enough. */
  private static final double WIDE_DEG = 140;

  private final GraphicsContext g;
  private final PlotArea area;
  private final Theme theme;

  PlotGround(GraphicsContext g, PlotArea area, Theme theme) {
    this.g = g;
    this.area = area;
    this.theme = theme;
  }

  /** {@code zeroNanos} is the time that reads 0:00. */
  void draw(ReviewWords words, long zeroNanos) {
    g.setFill(theme.paper());
    g.fillRect(area.left(), 0, area.plotWidth(), area.baseline());
    g.setLineWidth(1);
    drawDegrees();
    drawTimes(words, zeroNanos);
    drawLetters(words);
  }

  private void drawDegrees() {
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    double step = area.high() - area.low() > WIDE_DEG ? 2 * STEP_DEG : STEP_DEG;
    for (double deg = Math.ceil(area.low() / step) * step; deg < area.high(); deg += step) {
      double y = Math.rint(area.y(deg)) + 0.5;
      g.setStroke(theme.line());
      g.strokeLine(area.left(), y, area.left() + area.plotWidth(), y);
      g.setFill(theme.soft());
      g.fillText(ReviewWords.whole(deg) + "°", area.left() - 6, y);
    }
  }

  private void drawTimes(ReviewWords words, long zeroNanos) {
    TimeWindow window = area.window();
    long each = TimeSteps.nanos(window.lengthNanos(), area.plotWidth());
    long from = Math.floorDiv(window.fromNanos() - zeroNanos, each) * each + zeroNanos;
    double middle = (area.baseline() + area.height()) / 2;
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    double free = area.left() - area.ems(2);
    for (long nanos = from; nanos <= window.toNanos(); nanos += each) {
      double x = Math.rint(area.x(nanos)) + 0.5;
      if (x >= area.left()) {
        g.setStroke(theme.line());
        g.strokeLine(x, 0, x, area.baseline());
        g.setFill(theme.soft());
        String text = words.wholeTime(nanos);
        double half = text.length() * area.ems(0.32);
        double at = Math.min(x, area.width() - half);
        if (at - half > free) {
          g.fillText(text, at, middle + 1);
          free = at + half;
        }
      }
    }
  }

  private void drawLetters(ReviewWords words) {
    g.setTextAlign(TextAlignment.RIGHT);
    g.setFont(Fonts.bold(area.ems(1)));
    for (Side side : Side.values()) {
      g.setFill(side == Side.LEFT ? theme.left() : theme.right());
      g.fillText(
          words.wording().text("live.letter." + side.id()),
          area.left() - 6,
          area.laneTop(side) + area.lane() / 2);
    }
    g.setFont(Fonts.regular(area.ems(1)));
  }
}
