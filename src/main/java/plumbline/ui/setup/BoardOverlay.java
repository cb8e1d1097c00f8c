package plumbline.ui.setup;

import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import plumbline.body.Vec2;
import plumbline.guidance.BoardCoverage;
import plumbline.guidance.BoardCoverage.Field;
import plumbline.session.BoardView;
import plumbline.ui.common.Palette;
import plumbline.ui.overlay.ViewMap;

/** Over the picture: which places have shown the board, where it is to go, its corners. */
final class BoardOverlay extends Canvas {
  private static final double TINT = 0.26;

  BoardOverlay() {
    setMouseTransparent(true);
  }

  /** Draws what belongs to this view, in its picture's places. */
  void show(BoardView view, ViewMap map, double unit) {
    GraphicsContext g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    Vec2 size = new Vec2(map.fit().source().width(), map.fit().source().height());
    for (int row = 0; row < BoardCoverage.ROWS; row++) {
      for (int column = 0; column < BoardCoverage.COLUMNS; column++) {
        Field field = new Field(column, row);
        if (view.advice().coverage().isCovered(field)) {
          covered(g, Box.of(field, size, map), unit);
        }
      }
    }
    view.advice().target().ifPresent(field -> target(g, Box.of(field, size, map), unit));
    view.sight()
        .ifPresent(sight -> sight.cornersPx().values().forEach(c -> corner(g, map.at(c), unit)));
  }

  /** Tinted and ticked: not told by its colour alone. */
  private static void covered(GraphicsContext g, Box box, double unit) {
    g.setFill(Palette.faint(Palette.PARTIAL, TINT));
    g.fillRect(box.x + 1, box.y + 1, box.width - 2, box.height - 2);
    g.setStroke(Palette.TEXT);
    g.setLineWidth(Math.max(1.5, unit * 0.32));
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineDashes();
    double s = unit * 1.1;
    double x = box.x + box.width - s * 2.2;
    double y = box.y + s * 1.8;
    g.strokePolyline(
        new double[] {x - s * 0.7, x - s * 0.2, x + s * 0.8},
        new double[] {y, y + s * 0.6, y - s * 0.6},
        3);
  }

  private static void target(GraphicsContext g, Box box, double unit) {
    g.setFill(Palette.faint(Palette.ACCENT, 0.18));
    g.fillRect(box.x, box.y, box.width, box.height);
    g.setStroke(Palette.ACCENT);
    g.setLineWidth(Math.max(3, unit * 0.7));
    g.setLineDashes(unit * 2, unit * 1.6);
    double inset = unit * 0.4;
    g.strokeRect(box.x + inset, box.y + inset, box.width - 2 * inset, box.height - 2 * inset);
    g.setLineDashes();
  }

  private static void corner(GraphicsContext g, Point2D at, double unit) {
    double r = Math.max(2, unit * 0.42);
    g.setFill(Palette.INK);
    g.fillOval(at.getX() - r - 1, at.getY() - r - 1, 2 * r + 2, 2 * r + 2);
    g.setFill(Palette.ACCENT);
    g.fillOval(at.getX() - r, at.getY() - r, 2 * r, 2 * r);
  }

  /** A field in the view, which may be mirrored. */
  private record Box(double x, double y, double width, double height) {
    static Box of(Field field, Vec2 size, ViewMap map) {
      double width = size.x() / BoardCoverage.COLUMNS;
      double height = size.y() / BoardCoverage.ROWS;
      Point2D one = map.at(new Vec2(field.column() * width, field.row() * height));
      Point2D other = map.at(new Vec2((field.column() + 1) * width, (field.row() + 1) * height));
      return new Box(
          Math.min(one.getX(), other.getX()),
          Math.min(one.getY(), other.getY()),
          Math.abs(other.getX() - one.getX()),
          Math.abs(other.getY() - one.getY()));
    }
  }
}
