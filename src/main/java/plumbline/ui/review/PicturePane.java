package plumbline.ui.review;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import plumbline.analysis.FrameAnalysis;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.session.PictureFit;
import plumbline.session.ReviewPictures;
import plumbline.session.ReviewSource;
import plumbline.session.ViewPort;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Pieces;
import plumbline.ui.common.Sizes;
import plumbline.ui.common.ViewPorts;
import plumbline.ui.overlay.FaultSpot;
import plumbline.ui.overlay.HipArc;
import plumbline.ui.overlay.PictureView;
import plumbline.ui.overlay.SkeletonView;
import plumbline.ui.overlay.ViewMap;

/**
 * The chosen frame: its picture, or without a video the skeleton alone, with the angle drawn and
 * one sentence. What is drawn over a picture is always of the same frame.
 */
final class PicturePane extends Region {
  private static final ViewPort NOT_LAID_OUT = new ViewPort(1, 1, false, true);

  private final ReviewModel model;
  private final ReviewWords words;
  private final PictureView picture = new PictureView();
  private final SkeletonView skeleton = new SkeletonView();
  private final HipArc hipArc = new HipArc();
  private final FaultSpot faultSpot = new FaultSpot();
  private final Label caption;
  private final Label empty;
  private final Rectangle clip = new Rectangle();
  private Optional<ReviewPictures> pictures = Optional.empty();
  private long wishedNanos = Long.MIN_VALUE;
  private @Nullable ViewPort wishedPort;
  private long shownNanos = Long.MIN_VALUE;

  PicturePane(ReviewModel model, ReviewWords words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("picture");
    setClip(clip);
    setMinSize(0, 0);
    caption = Pieces.paragraph("", "caption");
    caption.setMouseTransparent(true);
    empty = Pieces.paragraph("", "picture-empty");
    getChildren().addAll(picture, skeleton, hipArc, faultSpot, caption, empty);
    model.selectedLossProperty().addListener((property, before, now) -> redraw());
    model.selectedProperty().addListener((property, before, now) -> redraw());
  }

  /** Once a pulse: asks for the picture of the chosen frame and draws what has come. */
  void pulse() {
    openVideo();
    boolean nothing = model.trace().isEmpty();
    empty.setVisible(nothing);
    empty.setText(
        words
            .message(model.state())
            .orElse(words.text(model.state().step().isRunning() ? "waiting" : "no-frames")));
    if (nothing || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    ask();
    pictures
        .flatMap(from -> from.newest().poll())
        .ifPresent(shown -> show(shown, pictures.orElseThrow()));
  }

  /** The video is known once the session is open. */
  private void openVideo() {
    ReviewSource source = model.state().source();
    if (pictures.isEmpty() && source.video().isPresent() && !model.trace().isEmpty()) {
      ReviewPictures opened = new ReviewPictures(source.video().get(), source.videoZeroNanos());
      opened.start();
      pictures = Optional.of(opened);
    }
  }

  private void ask() {
    ViewPort port = port();
    long nanos = model.nanos();
    boolean failed = pictures.isPresent() && !hasPictures() && picture.isVisible();
    if (nanos == wishedNanos && port.equals(wishedPort) && !failed) {
      return;
    }
    wishedNanos = nanos;
    wishedPort = port;
    if (hasPictures()) {
      pictures.orElseThrow().wish(nanos, port);
    } else {
      redraw();
    }
  }

  /** True when the picture of the chosen frame is shown, or none is to come. */
  boolean isSettled() {
    if (model.trace().isEmpty()) {
      return !model.state().step().isRunning();
    }
    boolean opening = pictures.isEmpty() && model.state().source().video().isPresent();
    return !opening && (!hasPictures() || shownNanos == model.nanos());
  }

  private boolean hasPictures() {
    return pictures.filter(from -> from.failure().isEmpty()).isPresent();
  }

  private void show(ReviewPictures.Shown shown, ReviewPictures from) {
    shownNanos = shown.nanos();
    picture.show(shown.picture(), Sizes.outputScale(this), from.buffers()::giveBack);
    draw(
        model.analysis(model.trace().frameAt(shown.nanos())),
        new ViewMap(shown.picture().fit(), Sizes.outputScale(this)));
  }

  /** Draws over the picture that is there, or on the plain ground. */
  private void redraw() {
    if (model.trace().isEmpty() || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    wishedNanos = hasPictures() ? Long.MIN_VALUE : wishedNanos;
    if (!hasPictures()) {
      picture.setVisible(false);
      draw(
          model.analysis(model.frame()),
          new ViewMap(PictureFit.of(model.trace().frameSize(), port()), Sizes.outputScale(this)));
    }
  }

  private void draw(FrameAnalysis analysis, ViewMap map) {
    double unit = unit();
    skeleton.show(analysis, map, unit);
    hipArc.show(analysis, map, unit);
    Optional<Loss> loss = model.selectedLossProperty().get();
    Optional<RepVerdict> chosen = model.selectedProperty().get();
    if (loss.isPresent() && chosen.isPresent() && chosen.get() instanceof RepVerdict.Rep rep) {
      faultSpot.show(analysis, loss.get().rule(), rep.side(), words.value(loss.get()), map, unit);
    } else {
      faultSpot.hide();
    }
    say(loss.map(words::sentence).or(() -> spoken(analysis)));
  }

  private Optional<String> spoken(FrameAnalysis analysis) {
    long nanos = analysis.raw().timestampNanos();
    Optional<String> movement =
        model.selectedProperty().get().filter(v -> v.spans(nanos)).map(words::caption);
    return movement.or(() -> analysis.cannotSee().map(words::why));
  }

  private void say(Optional<String> sentence) {
    caption.setVisible(sentence.isPresent());
    caption.setText(sentence.orElse(""));
    requestLayout();
  }

  private ViewPort port() {
    return ViewPorts.of(this, getWidth(), getHeight(), false).orElse(NOT_LAID_OUT);
  }

  private double unit() {
    return Math.max(3, Sizes.unit(this));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    clip.setWidth(width);
    clip.setHeight(height);
    double unit = unit();
    double margin = unit * 3;
    String size = Fonts.css(Math.max(Looks.text(13), unit * 3.6));
    caption.setStyle(size);
    empty.setStyle(size);
    double captionWidth = Math.min(caption.prefWidth(-1), width - 2 * margin);
    double captionHeight = caption.prefHeight(captionWidth);
    caption.resizeRelocate(margin, height - margin - captionHeight, captionWidth, captionHeight);
    empty.resizeRelocate(width * 0.1, 0, width * 0.8, height);
  }

  /** Lets the pictures go. */
  void release() {
    picture.clear();
    pictures.ifPresent(ReviewPictures::close);
  }
}
