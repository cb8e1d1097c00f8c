package plumbline.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import plumbline.scoring.RepVerdict;
import plumbline.ui.common.Palette;
import plumbline.ui.common.Theme;
import plumbline.ui.overlay.Mark;

/**
 * The whole session in one line: every movement at its time, coloured and shaped by its verdict.
 */
final class RepStrip extends Region {
  static final double HEIGHT = 34;

  private static final double LARGEST_MARK = 15;
  private static final double SMALLEST_MARK = 7;

  private final ReviewModel model;
  private final Rectangle ground = new Rectangle();
  private final Rectangle part = new Rectangle();
  private final Line playhead = new Line();
  private TimeWindow all = new TimeWindow(0, 1);
  private TimeWindow shown = all;
  private Theme theme = Theme.LIGHT;
  private List<RepVerdict> verdicts = List.of();

  RepStrip(ReviewModel model) {
    this.model = model;
    ground.setArcWidth(8);
    ground.setArcHeight(8);
    part.setFill(null);
    part.setStrokeWidth(1.5);
    part.setArcWidth(8);
    part.setArcHeight(8);
    playhead.setStrokeWidth(2);
  }

  /**
   * @param whole the session
   * @param window what the curves below show of it
   */
  void show(TimeWindow whole, TimeWindow window, Theme looks) {
    all = whole;
    shown = window;
    theme = looks;
    verdicts = model.verdicts();
    requestLayout();
  }

  /** The movement at a place in the strip, if there is one. */
  Optional<RepVerdict> at(double x) {
    double half = SMALLEST_MARK / 2;
    long from = all.nanos(x - half, getWidth());
    long to = all.nanos(x + half, getWidth());
    return verdicts.stream().filter(v -> v.startNanos() <= to && from <= v.endNanos()).findFirst();
  }

  long nanosAt(double x) {
    return all.nanos(Math.max(0, Math.min(x, getWidth())), getWidth());
  }

  /** Moves the line that stands at the shown frame. */
  void movePlayhead() {
    double x = Math.rint(all.x(model.nanos(), getWidth())) + 0.5;
    playhead.setStartX(x);
    playhead.setEndX(x);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    ground.setWidth(width);
    ground.setHeight(HEIGHT);
    ground.setFill(theme.paper());
    ground.setStroke(theme.line());
    part.setVisible(!shown.equals(all));
    part.setX(all.x(shown.fromNanos(), width));
    part.setWidth(all.x(shown.toNanos(), width) - part.getX());
    part.setHeight(HEIGHT);
    part.setStroke(theme.text());
    playhead.setStroke(theme.text());
    playhead.setEndY(HEIGHT);
    List<Node> children = new ArrayList<>();
    children.add(ground);
    // Of a damaged session, movements may be known whose frames cannot be read.
    verdicts.stream()
        .filter(verdict -> verdict.startNanos() < all.toNanos())
        .forEach(verdict -> children.addAll(nodes(verdict, width)));
    children.add(part);
    children.add(playhead);
    getChildren().setAll(children);
    movePlayhead();
  }

  private List<Node> nodes(RepVerdict verdict, double width) {
    double from = all.x(verdict.startNanos(), width);
    double to = Math.min(width, all.x(verdict.endNanos(), width));
    boolean chosen = model.selectedProperty().get().filter(verdict::equals).isPresent();
    Rectangle span = new Rectangle(from, 3, Math.max(2, to - from), HEIGHT - 6);
    span.setArcWidth(6);
    span.setArcHeight(6);
    Color color = Mark.of(verdict).color().on(theme);
    span.setFill(Palette.faint(color, chosen ? 0.55 : 0.2));
    double size = Math.max(SMALLEST_MARK, Math.min(LARGEST_MARK, to - from));
    Node mark = Mark.of(verdict).draw(size);
    mark.setTranslateX((from + to - size) / 2);
    mark.setTranslateY((HEIGHT - size) / 2);
    return List.of(span, mark);
  }
}
