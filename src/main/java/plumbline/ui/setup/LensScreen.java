package plumbline.ui.setup;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import plumbline.body.ImageSize;
import plumbline.coaching.Wording;
import plumbline.session.BoardView;
import plumbline.session.LensReport;
import plumbline.session.Picture;
import plumbline.session.ViewPort;
import plumbline.ui.common.Looks;
import plumbline.ui.common.SizedScreen;
import plumbline.ui.common.Sizes;
import plumbline.ui.common.ViewPorts;
import plumbline.ui.overlay.PictureView;
import plumbline.ui.overlay.ViewMap;

/**
 * Calibrating a camera: the picture as in a mirror with the places that have shown the board, and
 * beside it one instruction, how far it is, and the result.
 */
public final class LensScreen extends SizedScreen {
  /** Of the width; the second for large text. */
  private static final double WORDS_PART = 0.32;

  private static final double LARGE_WORDS_PART = 0.4;

  /** The column has no room for words that are larger. */
  private static final double MOST_SCALE = 1.4;

  private final PictureView picture = new PictureView();
  private final Wording wording;
  private final BoardOverlay overlay = new BoardOverlay();
  private final Region frame = new Region();
  private final LensPane pane;
  private final AtomicReference<ViewPort> viewPort =
      new AtomicReference<>(new ViewPort(840, 472, true, true));
  private double shape = 16.0 / 9;

  public LensScreen(Wording wording, LensActions actions) {
    this.wording = wording;
    pane = new LensPane(wording, actions);
    tellCoverage(0);
    getStyleClass().add("start");
    setMinSize(0, 0); // it is arranged in whatever room there is
    frame.setStyle("-fx-background-color: black;");
    getChildren().addAll(frame, picture, overlay, pane);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            actions.leave();
          }
        });
  }

  private void tellCoverage(int covered) {
    overlay.setAccessibleText(wording.text("board.coverage-aloud", covered, LensPane.all()));
  }

  /** The size in screen pixels that pictures should have; read by the session's thread. */
  public Supplier<ViewPort> viewPort() {
    return viewPort::get;
  }

  /** The camera sends pictures of this size. */
  public void showOpened(ImageSize size) {
    shape = (double) size.width() / size.height();
    requestLayout();
  }

  /** Draws one moment; its picture goes back to {@code owner} when it is no longer on screen. */
  public void show(BoardView view, Consumer<Picture> owner) {
    picture.show(view.picture(), Sizes.outputScale(this), owner);
    overlay.show(
        view, new ViewMap(view.picture().fit(), Sizes.outputScale(this)), Sizes.deskUnit(this));
    tellCoverage(view.advice().coverage().covered());
    pane.show(view.advice());
    requestLayout();
  }

  /** The views do not tell the lens yet; {@code reason} is the id of the words. */
  public void showRefused(String reason) {
    pane.showRefused(reason);
  }

  /** The lens was measured; it is not kept yet. */
  public void showMeasured(LensReport report) {
    pane.showMeasured(report);
    requestLayout();
  }

  /** It is kept now. */
  public void showKept() {
    pane.showKept();
  }

  /** Something that is to be known besides, such as where the board to print lies. */
  public void tell(String line) {
    pane.tell(line);
  }

  /** Lets the last pictures go; nothing is shown any more. */
  public void release() {
    picture.clear();
  }

  /** To the most useful button. */
  public void focusMain() {
    pane.focusMain();
  }

  private static double scale() {
    return Math.min(MOST_SCALE, Looks.textScale());
  }

  @Override
  protected void measure(double unit) {
    pane.setStyle(
        String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", scale() * Math.max(14, unit * 2.3)));
    pane.setUnit(unit);
  }

  @Override
  protected void arrange() {
    double margin = Sizes.deskUnit(this) * 3.4;
    double words = getWidth() * (scale() > 1.2 ? LARGE_WORDS_PART : WORDS_PART);
    double roomWidth = getWidth() - words - 3 * margin;
    double roomHeight = getHeight() - 2 * margin;
    double width = Math.min(roomWidth, roomHeight * shape);
    double height = width / shape;
    double x = margin + (roomWidth - width) / 2;
    double y = margin + (roomHeight - height) / 2;
    frame.resizeRelocate(x, y, width, height);
    picture.setLayoutX(x);
    picture.setLayoutY(y);
    overlay.setWidth(width);
    overlay.setHeight(height);
    overlay.relocate(x, y);
    pane.resizeRelocate(getWidth() - words - margin, margin, words, roomHeight);
    ViewPorts.of(this, width, height, true).ifPresent(viewPort::set);
  }
}
