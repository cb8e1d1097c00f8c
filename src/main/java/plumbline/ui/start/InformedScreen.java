package plumbline.ui.start;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import plumbline.coaching.Wording;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Page;

/**
 * For whom these exercises are not without asking first, what to check before, and when to stop.
 * Information, no screening: nothing is asked and nothing is kept but that it was read.
 */
public final class InformedScreen extends Page {
  private static final List<String> ASK =
      List.of("operation", "hip", "pregnancy", "back", "balance", "wrists", "pressure", "told");

  private final VBox list = new VBox();
  private final List<Circle> dots = new ArrayList<>();
  private final Button done;

  /**
   * @param first whether the person has yet to say that they have read it
   * @param onDone they have, or go back
   */
  public InformedScreen(Wording wording, boolean first, Runnable onDone) {
    super(wording, "informed.heading");
    ASK.forEach(item -> list.getChildren().add(item("informed." + item)));
    done = Buttons.of(wording.text(first ? "informed.read" : "informed.close"), "main", onDone);
    done.setDefaultButton(true);
    done.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label rule = label("safety.rule", "plan-heading");
    content()
        .getChildren()
        .addAll(
            heading(),
            rule,
            label("informed.ask", "body"),
            list,
            label("informed.loop", "body"),
            label("informed.stop", "body"),
            label("safety.aid", "start-safety"),
            done);
    content().setAlignment(Pos.TOP_LEFT);
    if (!first) {
      leaveOnEscape(onDone);
    }
  }

  public void focusMain() {
    done.requestFocus();
  }

  private HBox item(String key) {
    Circle dot = new Circle(4);
    dot.getStyleClass().add("plan-dot");
    dots.add(dot);
    Label words = label(key, "body");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox item = new HBox(dot, words);
    item.setAlignment(Pos.BASELINE_LEFT);
    item.getStyleClass().add("plan-part");
    return item;
  }

  @Override
  protected void size(double unit, double letters) {
    list.setSpacing(unit * 0.7);
    // Beside the middle of the first line's small letters.
    dots.forEach(dot -> dot.setTranslateY(-0.2 * letters));
    content().setSpacing(unit * 1.9);
    // What is agreed to is no line of the text.
    VBox.setMargin(done, new Insets(unit * 1.2, 0, 0, 0));
    double side = Math.max(unit * 3, (getWidth() - 60 * letters) / 2);
    content().setStyle("-fx-padding: " + unit * 3.5 + "px " + side + "px;");
  }
}
