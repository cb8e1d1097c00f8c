package plumbline.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import plumbline.review.SideSummary;
import plumbline.review.Spread;
import plumbline.review.Trend;
import plumbline.review.Trend.Quantity;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Palette;

/** One quantity from session to session: a dot each, with its band as a hatched bar. */
final class TrendPlot extends Region {
  private static final double DOT = 0.032;

  /** The newest dot is so much larger: told without its colour. */
  private static final double NEWEST = 1.6;

  /** More of them could not be told apart: the newest are shown. */
  static final int MOST_SESSIONS = 40;

  private static final double HEADROOM = 1.12;
  private static final double FULL_SCORE = 100;

  /** A session, if the quantity could be judged in it. */
  private record Dot(int session, Spread value) {}

  private final Canvas canvas = new Canvas();
  private final List<Dot> dots = new ArrayList<>();
  private final int sessions;
  private final double lowest;
  private final double highest;

  /**
   * Shows the newest sessions when there are many.
   *
   * @param together trends that have one scale, such as those of both sides
   */
  TrendPlot(Trend trend, List<Trend> together, Quantity quantity) {
    List<SideSummary> points = trend.points();
    int from = Math.max(0, points.size() - MOST_SESSIONS);
    sessions = points.size() - from;
    for (int i = from; i < points.size(); i++) {
      int session = i - from;
      Trend.of(quantity, points.get(i)).ifPresent(value -> dots.add(new Dot(session, value)));
    }
    double low = floor(quantity);
    double high = low + leastHeight(quantity);
    for (Trend trendBeside : together) {
      for (SideSummary point : trendBeside.points()) {
        Optional<Spread> value = Trend.of(quantity, point);
        if (value.isPresent()) {
          low = Math.min(low, value.get().middle() - value.get().band());
          high = Math.max(high, (value.get().middle() + value.get().band()) * headroom(quantity));
        }
      }
    }
    lowest = low;
    highest =
        quantity == Quantity.SCORE ? FULL_SCORE : Math.ceil(high / step(quantity)) * step(quantity);
    getChildren().add(canvas);
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    draw(canvas.getGraphicsContext2D(), getWidth(), getHeight());
  }

  private void draw(GraphicsContext pen, double width, double height) {
    pen.clearRect(0, 0, width, height);
    double size = Math.max(12, Math.min(height * 0.13, width * 0.055));
    double left = size * 2.4;
    scale(pen, left, width, height, size);
    double step = (width - left) / Math.max(1, sessions);
    double dot = Math.max(4, Math.min(step * 0.36, width * DOT));
    Dot before = null;
    for (Dot now : dots) {
      double x = left + step * (now.session() + 0.5);
      if (before != null) {
        pen.setStroke(Palette.faint(Looks.theme().soft(), 0.8));
        pen.setLineWidth(1);
        pen.strokeLine(
            left + step * (before.session() + 0.5),
            y(before.value().middle(), height, size),
            x,
            y(now.value().middle(), height, size));
      }
      before = now;
    }
    for (Dot now : dots) {
      double x = left + step * (now.session() + 0.5);
      band(pen, x, dot * 1.5, now.value(), height, size);
      boolean newest = now.session() == sessions - 1;
      double wide = newest ? dot * NEWEST : dot;
      pen.setFill(newest ? Looks.theme().aim() : Looks.theme().text());
      pen.fillOval(x - wide / 2, y(now.value().middle(), height, size) - wide / 2, wide, wide);
    }
  }

  private void scale(GraphicsContext pen, double left, double width, double height, double size) {
    pen.setFont(Fonts.regular(size));
    pen.setFill(Looks.theme().soft());
    pen.setStroke(Looks.theme().line());
    pen.setLineWidth(1);
    for (double value : new double[] {lowest, highest}) {
      double y = Math.round(y(value, height, size)) + 0.5;
      pen.strokeLine(left, y, width, y);
      pen.fillText(shortNumber(value), 0, y + size * 0.36);
    }
  }

  /** Hatched, so that a value never looks surer than it is. */
  private void band(
      GraphicsContext pen, double x, double width, Spread value, double height, double size) {
    if (!(value.band() > 0)) {
      return;
    }
    double top = y(value.middle() + value.band(), height, size);
    double bottom = y(value.middle() - value.band(), height, size);
    pen.setStroke(Palette.faint(Looks.theme().aim(), 0.7));
    pen.setLineWidth(1);
    for (double y = top; y <= bottom; y += 4) {
      pen.strokeLine(x - width / 2, Math.min(bottom, y + 3), x + width / 2, y);
    }
    pen.strokeLine(x - width / 2, top, x + width / 2, top);
    pen.strokeLine(x - width / 2, bottom, x + width / 2, bottom);
  }

  private double y(double value, double height, double size) {
    double room = height - size;
    double inside = Math.max(lowest, Math.min(highest, value));
    return size / 2 + room * (1 - (inside - lowest) / (highest - lowest));
  }

  private String shortNumber(double value) {
    return Math.abs(value - Math.round(value)) < 0.05 || highest - lowest > 8
        ? String.valueOf(Math.round(value))
        : String.valueOf(Math.round(value * 10) / 10.0);
  }

  /** Everything is shown from zero, so that small changes look small; a score seldom is low. */
  private static double floor(Quantity quantity) {
    return quantity == Quantity.SCORE ? 50 : 0;
  }

  /** What the scale ends on a multiple of. */
  private static double step(Quantity quantity) {
    return quantity == Quantity.RANGE ? 10 : 1;
  }

  /** A count is as high as it is; what is measured gets some air above. */
  private static double headroom(Quantity quantity) {
    return quantity == Quantity.RANGE || quantity == Quantity.TEMPO ? HEADROOM : 1;
  }

  private static double leastHeight(Quantity quantity) {
    return switch (quantity) {
      case RANGE -> 30;
      case REPS -> 4;
      case SCORE -> 50;
      case TEMPO -> 2;
    };
  }
}
