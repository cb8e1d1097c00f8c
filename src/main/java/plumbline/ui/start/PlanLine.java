package plumbline.ui.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import plumbline.coaching.Wording;
import plumbline.plan.SessionPlan;
import plumbline.plan.Step;

/**
 * Today's plan as one line of dots, a large one a set, with what they are and how long it takes.
 */
final class PlanLine extends VBox {
  private static final double SECONDS_A_MINUTE = 60;

  /** Who is told "about 30 minutes" does not need them to the minute. */
  private static final int ROUNDED_TO_MIN = 5;

  private final Wording wording;
  private final Label heading = new Label();
  private final Label length = new Label();
  private final FlowPane parts = new FlowPane();

  PlanLine(Wording wording) {
    this.wording = wording;
    heading.setText(wording.text("start.today"));
    heading.getStyleClass().add("plan-heading");
    length.getStyleClass().add("soft");
    length.setMinWidth(Region.USE_PREF_SIZE);
    heading.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(heading, length);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("plan-line");
    parts.getStyleClass().add("plan-parts");
    getStyleClass().add("plan-words");
    getChildren().addAll(line, parts);
  }

  /**
   * Shows a plan.
   *
   * @param repS how long a repetition of an exercise takes, seconds
   */
  void show(SessionPlan plan, ToDoubleFunction<String> repS) {
    Map<String, Integer> dots = new LinkedHashMap<>();
    int sets = 0;
    double seconds = 0;
    for (Step step : plan.steps()) {
      seconds += step.length().orElse(0.0);
      if (step instanceof Step.WorkSet set) {
        sets++;
        seconds += 2 * set.reps() * repS.applyAsDouble(set.exercise());
      }
      String name = name(step);
      if (!name.isEmpty()) {
        dots.merge(name, 1, Integer::sum);
      }
    }
    int minutes = minutes(seconds);
    parts.getChildren().clear();
    dots.forEach((name, count) -> parts.getChildren().add(part(name, count)));
    length.setText(
        sets == 0 ? wording.text("start.plan-none") : wording.text("start.plan", sets, minutes));
    setAccessibleText(wording.text("start.plan-aloud", String.join(", ", dots.keySet()), minutes));
  }

  private static int minutes(double seconds) {
    double steps = seconds / SECONDS_A_MINUTE / ROUNDED_TO_MIN;
    return Math.max(1, (int) Math.round(steps)) * ROUNDED_TO_MIN;
  }

  /** Rests have none. */
  private String name(Step step) {
    if (step instanceof Step.WorkSet set) {
      return wording.exerciseName(set.exercise());
    } else if (step instanceof Step.Breathe) {
      return wording.text("start.part.breathe");
    } else if (step instanceof Step.WarmUp) {
      return wording.text("start.part.warm-up");
    }
    return step instanceof Step.Stretch ? wording.text("start.part.stretch") : "";
  }

  private static HBox part(String name, int count) {
    List<Circle> circles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Circle circle = new Circle(5);
      circle.getStyleClass().add("plan-dot");
      circles.add(circle);
    }
    HBox dots = new HBox(4);
    dots.setAlignment(Pos.CENTER_LEFT);
    dots.getChildren().addAll(circles);
    Label label = new Label(name);
    label.getStyleClass().add("body");
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox part = new HBox(dots, label);
    part.setAlignment(Pos.CENTER_LEFT);
    part.getStyleClass().add("plan-part");
    return part;
  }
}
