package plumbline.ui.live;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import plumbline.coaching.CalibrationWords;
import plumbline.coaching.Wording;
import plumbline.personal.CalibrationView;
import plumbline.personal.CalibrationView.Stage;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Motion;
import plumbline.ui.common.Palette;

/**
 * The one instruction of a body calibration over the live picture, inside a card with a ring that
 * fills; at its end the offer, which is answered by a lift, a key or one of two large buttons.
 */
final class CalibrationPane extends HBox {
  private static final double RING = 10;
  private static final double ASIDE = 0.7;

  private final CalibrationWords words;
  private final Text middle = new Text();
  private final ProgressRing ring = new ProgressRing(middle);
  private final Label line = new Label();
  private final Label detail = new Label();
  private final Button yes;
  private final Button no;
  private final HBox buttons;
  private final VBox text;
  private final String noWords;
  private final String skipWords;
  private boolean raising;

  CalibrationPane(Wording wording, LiveActions actions) {
    words = new CalibrationWords(wording);
    getStyleClass().add("panel");
    setAlignment(Pos.CENTER_LEFT);
    setVisible(false);
    middle.setFill(Palette.TEXT);
    middle.getStyleClass().add("ink");
    line.setWrapText(true);
    line.getStyleClass().add("heading");
    line.setAccessibleRole(AccessibleRole.TEXT);
    line.setMinHeight(Region.USE_PREF_SIZE);
    detail.setWrapText(true);
    detail.getStyleClass().add("body");
    detail.setMinHeight(Region.USE_PREF_SIZE);
    yes = Buttons.of(wording.text("personal.yes"), "main", () -> actions.answerOwnRange(true));
    yes.setAccessibleText(wording.text("personal.yes-aloud"));
    no = Buttons.of(wording.text("personal.no"), "quiet", () -> actions.answerOwnRange(false));
    no.setAccessibleText(wording.text("personal.no-aloud"));
    buttons = new HBox(yes, no);
    buttons.setAlignment(Pos.CENTER_LEFT);
    text = new VBox(line, detail, buttons);
    text.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(ring, text);
    noWords = wording.text("personal.no");
    skipWords = wording.text("personal.skip");
  }

  /** Shows where the person is. */
  void show(CalibrationView view, double usualAimDeg) {
    boolean offered = view.stage() == Stage.OFFER;
    line.setText(words.line(view, usualAimDeg));
    detail.setText(words.detail(view));
    show(detail, !detail.getText().isEmpty());
    show(yes, offered);
    no.setText(offered ? noWords : skipWords);
    show(buttons, !view.isOver());
    raising = view.stage() == Stage.COMFORT;
    double share =
        switch (view.stage()) {
          case OFFER -> 1 - view.progress();
          case DECLINED -> 0;
          default -> view.progress();
        };
    ring.fill(share);
    ring.setGood(view.stage() == Stage.ACCEPTED);
    middle.setText(middle(view));
    Motion.show(this, true);
    requestLayout();
  }

  void hush() {
    Motion.show(this, false);
  }

  private static String middle(CalibrationView view) {
    return switch (view.stage()) {
      case GET_READY, STILL -> "";
      case COMFORT ->
          Integer.toString(view.done().values().stream().mapToInt(Integer::intValue).sum());
      case OFFER -> "?";
      case ACCEPTED -> "\u2713";
      case DECLINED -> "\u2013";
    };
  }

  private static void show(Region region, boolean shown) {
    region.setVisible(shown);
    region.setManaged(shown);
  }

  /** While a leg is lifted it stands aside, where nothing moves. */
  boolean standsAside() {
    return raising;
  }

  /** Sizes everything for a view; {@code viewUnit} is a hundredth of its height. */
  void setRoom(double viewUnit, double width) {
    double unit = raising ? viewUnit * ASIDE : viewUnit;
    double radius = unit * RING;
    ring.setSize(radius, unit * 1.2);
    double side = 2 * radius + unit * 1.2;
    middle.setFont(Fonts.bold(unit * 9));
    double room = width * (raising ? 0.42 : 0.82) - side - unit * 12;
    line.setStyle(Fonts.css(unit * 6.4));
    line.setMaxWidth(FitText.evenWidth(line.getText(), unit * 6.4, room));
    detail.setStyle(Fonts.css(unit * 4.2));
    yes.setStyle(Fonts.css(Math.max(16, unit * 3.6)));
    no.setStyle(Fonts.css(Math.min(viewUnit * 3.6, Looks.text(Math.max(14, viewUnit * 2.4)))));
    buttons.setSpacing(unit * 2);
    text.setSpacing(unit * 1.6);
    setSpacing(unit * 4);
    setStyle("-fx-padding: " + unit * 3 + " " + unit * 4 + ";");
    text.setMaxWidth(room);
  }
}
