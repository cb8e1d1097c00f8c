package plumbline.ui.review;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import plumbline.session.ReviewState;
import plumbline.ui.common.Theme;

/** Below the picture: the strip of all movements, the curves, and where the playhead stands. */
final class Timeline extends Region {
  private static final double GAP = 8;
  private static final double ZOOM_STEP = 1.25;

  private final ReviewModel model;
  private final RepStrip strip;
  private final AnglePlot plot;
  private final Line playhead = new Line();
  private TimeWindow all = new TimeWindow(0, 1);
  private TimeWindow window = all;
  private boolean chosenByPerson;
  private boolean dragged;
  private Theme theme = Theme.LIGHT;

  Timeline(ReviewModel model, ReviewWords words) {
    this.model = model;
    strip = new RepStrip(model);
    plot = new AnglePlot(model, words);
    getStyleClass().add("timeline");
    setAccessibleText(words.text("timeline"));
    playhead.setStrokeWidth(2);
    playhead.setMouseTransparent(true);
    // Laid out here and nowhere else: what they draw never changes their size.
    strip.setManaged(false);
    plot.setManaged(false);
    playhead.setManaged(false);
    getChildren().addAll(strip, plot, playhead);
    setMinSize(0, 0);
    strip.setCursor(Cursor.HAND);
    plot.setCursor(Cursor.H_RESIZE);
    strip.setOnMousePressed(event -> dragged = false);
    strip.setOnMouseDragged(event -> drag(strip.nanosAt(event.getX())));
    strip.setOnMouseReleased(this::release);
    plot.setOnMousePressed(this::press);
    plot.setOnMouseDragged(event -> drag(plot.nanosAt(event.getX())));
    plot.setOnScroll(this::scroll);
    model.stateProperty().addListener((property, before, now) -> grow(now));
    model.frameProperty().addListener((property, before, now) -> follow());
    model.selectedProperty().addListener((property, before, now) -> redraw());
    model.selectedLossProperty().addListener((property, before, now) -> redraw());
  }

  void setTheme(Theme looks) {
    theme = looks;
    playhead.setStroke(looks.text());
    redraw();
  }

  /** Shows more of the session, or less, around the playhead. */
  void zoom(boolean closer) {
    zoom(closer, model.nanos());
  }

  private void zoom(boolean closer, long nanos) {
    chosenByPerson = true;
    window = window.zoomed(closer ? 1 / ZOOM_STEP : ZOOM_STEP, nanos, all);
    redraw();
  }

  private void grow(ReviewState state) {
    TimeWindow before = all;
    all = whole(state);
    if (!chosenByPerson) {
      window = TimeWindow.first(all).showing(model.nanos(), all);
    }
    if (!before.equals(all) || !state.step().isRunning()) {
      redraw();
    }
  }

  /** As long as it will be, while that is only guessed. */
  private TimeWindow whole(ReviewState state) {
    long first = model.trace().firstNanos();
    long last = model.trace().lastNanos();
    double part = state.step().isRunning() ? state.part().orElse(1.0) : 1;
    long expected = part > 0 ? Math.round((last - first) / part) : last - first;
    return new TimeWindow(first, first + expected);
  }

  private void follow() {
    TimeWindow turned = window.showing(model.nanos(), all);
    if (!turned.equals(window)) {
      window = turned;
      redraw();
    }
    movePlayhead();
  }

  private void press(MouseEvent event) {
    var fault = plot.faultAt(event.getX(), event.getY());
    if (fault.isPresent()) {
      model.select(fault.get().rep(), fault.get().loss());
    } else {
      drag(plot.nanosAt(event.getX()));
    }
  }

  private void drag(long nanos) {
    dragged = true;
    model.seek(model.trace().frameAt(nanos));
  }

  /** A click on a movement chooses it, elsewhere it goes there. */
  private void release(MouseEvent event) {
    if (!dragged) {
      strip
          .at(event.getX())
          .ifPresentOrElse(model::select, () -> drag(strip.nanosAt(event.getX())));
    }
  }

  private void scroll(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      zoom(event.getDeltaY() > 0, plot.nanosAt(event.getX()));
      event.consume();
    }
  }

  private void redraw() {
    strip.show(all, window, theme);
    plot.show(window, theme);
    movePlayhead();
  }

  private void movePlayhead() {
    strip.movePlayhead();
    double x = Math.rint(plot.x(model.nanos())) + 0.5;
    playhead.setVisible(!model.trace().isEmpty());
    playhead.setStartX(x);
    playhead.setEndX(x);
    playhead.setStartY(plot.getLayoutY());
    playhead.setEndY(plot.getLayoutY() + plot.baseline());
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double plotHeight = Math.max(1, getHeight() - RepStrip.HEIGHT - GAP);
    double left = PlotArea.LEFT_EMS * PlotArea.letters(plotHeight);
    strip.resizeRelocate(left, 0, Math.max(1, width - left - PlotArea.RIGHT), RepStrip.HEIGHT);
    plot.setWidth(width);
    plot.setHeight(plotHeight);
    plot.relocate(0, RepStrip.HEIGHT + GAP);
    redraw();
  }
}
