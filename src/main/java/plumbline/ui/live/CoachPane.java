package plumbline.ui.live;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import plumbline.coaching.CoachWords;
import plumbline.coaching.Wording;
import plumbline.plan.CoachView;
import plumbline.plan.Step;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Palette;

/**
 * What takes its time, large in the middle: a ring that empties, the seconds left, what it is and
 * what comes next. While breathing, a disc that grows and shrinks with the breath.
 */
final class CoachPane extends Veil {
  private static final double RING = 17;
  private static final double SMALLER_RING = 13;

  /** What to do now is read from the mat. */
  private static final double LEAST_LETTERS = 5.8;

  private final Wording wording;
  private final CoachWords words;
  private final Circle breath = new Circle();
  private final Text number = new Text();
  private final ProgressRing ring = new ProgressRing(breath, number);
  private final Label heading = new Label();
  private final Label more = new Label();
  private final VBox box;
  private double breathSize;
  private boolean counting;
  private Optional<Bounds> line = Optional.empty();

  CoachPane(Wording wording) {
    this.wording = wording;
    words = new CoachWords(wording);
    getStyleClass().add("coach-pane");
    setMouseTransparent(true);
    setVisible(false);
    ring.ground();
    breath.setFill(Palette.faint(Palette.PARTIAL, 0.45));
    number.setFill(Palette.TEXT);
    number.getStyleClass().add("ink");
    number.setAccessibleRole(AccessibleRole.TEXT);
    heading.getStyleClass().add("heading");
    more.getStyleClass().add("body");
    heading.setWrapText(true);
    more.setWrapText(true);
    box = new VBox(ring, heading, more);
    box.setAlignment(Pos.CENTER);
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(box);
  }

  /** True while this takes the middle of the screen. */
  static boolean takesTheMiddle(CoachView view) {
    return switch (view.stage()) {
      case COUNTDOWN, CHANGING_SIDES, TIMED -> true;
      case GETTING_READY, WORKING, OVER -> false;
    };
  }

  /** Shows the stage; of a set that was just done, also how that was. */
  void show(CoachView view) {
    setVisible(takesTheMiddle(view));
    if (!isVisible()) {
      return;
    }
    counting = view.stage() == CoachView.Stage.COUNTDOWN;
    double share = view.ofSeconds() > 0 ? view.secondsLeft() / view.ofSeconds() : 0;
    ring.empty(share);
    heading.setText(counting ? "" : words.heading(view));
    String below = lineBelow(heading.getText(), words.line(view));
    more.setText(
        counting ? "" : words.justDone(view).map(said -> said + "\n" + below).orElse(below));
    heading.setVisible(!counting);
    heading.setManaged(!counting);
    more.setVisible(!counting);
    more.setManaged(!counting);
    dress(counting ? "coach-count" : "panel");
    showMiddle(view);
    requestLayout();
  }

  /** While a count-down goes on, what is said stands above or below its ring. */
  void keepClearOf(Note said) {
    Optional<Bounds> now =
        said.isVisible() ? Optional.of(said.getBoundsInParent()) : Optional.empty();
    if (!now.equals(line)) {
      line = now;
      requestLayout();
    }
  }

  /** What is spoken begins with what the heading says already: {@code Rest. Next: March}. */
  private static String lineBelow(String heading, String spoken) {
    String repeated = heading + ". ";
    return spoken.startsWith(repeated) ? spoken.substring(repeated.length()) : spoken;
  }

  /** A count-down leaves the body to be seen; words need a ground of their own. */
  private void dress(String style) {
    if (!box.getStyleClass().contains(style)) {
      box.getStyleClass().setAll(style);
    }
  }

  private void showMiddle(CoachView view) {
    if (view.step().orElse(null) instanceof Step.Breathe breathe) {
      double gone = (view.ofSeconds() - view.secondsLeft()) % (breathe.inS() + breathe.outS());
      boolean in = gone < breathe.inS();
      breathSize = in ? gone / breathe.inS() : 1 - (gone - breathe.inS()) / breathe.outS();
      breath.setVisible(true);
      number.setText(wording.text(in ? "coach.breath-in" : "coach.breath-out"));
    } else {
      breath.setVisible(false);
      number.setText(seconds(view.secondsLeft()));
    }
  }

  /** {@code 45}, {@code 1:20}. */
  private static String seconds(double left) {
    long whole = (long) Math.ceil(left - 1e-6);
    return whole < 100
        ? Long.toString(whole)
        : whole / 60 + ":" + (whole % 60 < 10 ? "0" : "") + whole % 60;
  }

  @Override
  protected void size(double unit) {
    double radius = unit * (Looks.textScale() > 1.3 ? SMALLER_RING : RING);
    ring.setSize(radius, unit * 1.6);
    breath.setRadius(radius * (0.35 + 0.55 * breathSize));
    double digits = radius * (breath.isVisible() ? 0.41 : 0.88);
    double inside = (2 * radius - unit * 1.6) * 0.8;
    number.setFont(FitText.fit(number.getText(), digits, digits / 2, inside, 2 * radius));
    heading.setStyle(Fonts.css(Math.min(unit * 10, Looks.text(unit * 8))));
    double moreSize = Math.max(unit * LEAST_LETTERS, Looks.text(unit * 4.2));
    more.setStyle(Fonts.css(moreSize));
    more.setMaxWidth(FitText.evenWidth(more.getText(), moreSize, getWidth() * 0.72));
    heading.setMaxWidth(getWidth() * 0.8);
    box.setSpacing(unit * 2.4);
    box.setPadding(new Insets(unit * 4, unit * 6, unit * 4, unit * 6));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    box.setTranslateY(counting ? line.map(this::aside).orElse(0.0) : 0);
  }

  /** How far below the middle the ring stands in the middle of what these words leave free. */
  private double aside(Bounds words) {
    boolean near =
        words.intersects(box.getLayoutX(), box.getLayoutY(), box.getWidth(), box.getHeight());
    boolean above = words.getCenterY() < getHeight() / 2;
    return near ? (above ? words.getMaxY() : words.getMinY() - getHeight()) / 2 : 0;
  }
}
