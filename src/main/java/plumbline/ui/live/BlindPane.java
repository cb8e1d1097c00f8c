package plumbline.ui.live;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import plumbline.coaching.Cue;
import plumbline.coaching.Wording;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Fonts;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Palette;
import plumbline.ui.overlay.Mark;

/** Says in large words that nothing can be judged, why, and the one thing that helps. */
final class BlindPane extends Veil {
  private final Wording wording;
  private final Label reason = new Label();
  private final Text fix = new Text();
  private final StackPane sign = new StackPane();
  private final VBox box;
  private double signUnit;

  BlindPane(Wording wording) {
    this.wording = wording;
    setMouseTransparent(true);
    setVisible(false);
    reason.getStyleClass().add("blind-reason");
    fix.setFill(Palette.TEXT);
    fix.getStyleClass().add("ink");
    reason.setWrapText(true);
    fix.setAccessibleRole(AccessibleRole.TEXT);
    sign.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    HBox head = new HBox(sign, reason);
    head.setAlignment(Pos.CENTER_LEFT);
    box = new VBox(head, fix);
    box.getStyleClass().add("panel");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(box);
  }

  /**
   * {@code cue} is one of kind CANNOT_SEE, whose key names the fix of a reason, {@code
   * fix.too-far}.
   */
  void say(Cue cue) {
    String id = cue.key().split("\\.", -1)[1];
    say(wording.text("live.cannot-see", wording.text("reason." + id)), wording.text(cue.key()));
  }

  /** The camera itself is silent. */
  void sayNoPictures() {
    say(wording.text("live.no-pictures"), wording.text("fix.no-pictures"));
  }

  private void say(String heading, String words) {
    if (!words.equals(fix.getText())) {
      reason.setText(heading);
      fix.setText(words);
      fix.setAccessibleText(heading + ". " + words);
      requestLayout();
    }
  }

  /** At the lower edge, or at the upper one: the counts stand at the other. */
  void setLower(boolean lower) {
    setAlignment(box, lower ? Pos.BOTTOM_CENTER : Pos.TOP_CENTER);
  }

  @Override
  protected void size(double unit) {
    double width = getWidth() * 0.72;
    double letters = Math.min(unit * 6, Looks.text(unit * 4.4));
    reason.setStyle(Fonts.css(letters));
    reason.setMaxWidth(FitText.evenWidth(reason.getText(), letters, width) + unit);
    LargeWords.fit(fix, unit, 8.2, width, getHeight());
    if (unit != signUnit) {
      signUnit = unit;
      sign.getChildren().setAll(Mark.UNSEEN.draw(unit * 5.5));
    }
    ((HBox) sign.getParent()).setSpacing(unit * 1.8);
    setPadding(new Insets(unit * 4, 0, unit * 4, 0));
    box.setSpacing(unit * 1.5);
    box.setStyle("-fx-padding: " + unit * 3.2 + " " + unit * 4 + ";");
  }
}
