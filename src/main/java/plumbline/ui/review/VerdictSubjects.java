package plumbline.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.body.Side;
import plumbline.recording.Review;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.ui.common.Pieces;

/**
 * What a reviewer can answer about one movement, a row each: that it counts, each of its faults,
 * and those that only the reviewer sees.
 */
final class VerdictSubjects {
  /** Keeps the reviewer's answer about the chosen movement. */
  @FunctionalInterface
  interface Answers {
    void say(String subject, Review.Says says);
  }

  private final ReviewModel model;
  private final ReviewWords words;
  private final ReviewNotes notes;
  private final Answers answers;

  VerdictSubjects(ReviewModel model, ReviewWords words, ReviewNotes notes, Answers answers) {
    this.model = model;
    this.words = words;
    this.notes = notes;
    this.answers = answers;
  }

  private String text(String key, Object... arguments) {
    return words.wording().text("verdict." + key, arguments);
  }

  /** {@code pointedOut} is the subject that the keys answer for. */
  List<Node> rows(RepVerdict verdict, Side side, String pointedOut) {
    List<Node> rows = new ArrayList<>();
    rows.add(row(verdict, side, Review.REP, counted(verdict), pointedOut));
    if (verdict instanceof Rep rep) {
      for (String rule : subjects(rep, side)) {
        String name = words.wording().ruleName(rule);
        boolean found = rep.faults().contains(rule);
        rows.add(row(rep, side, rule, found ? name : text("missed", name), pointedOut));
      }
      rows.add(missed(rep, side));
    }
    return rows;
  }

  /** Its faults, and those that only the reviewer sees. */
  private List<String> subjects(Rep rep, Side side) {
    List<String> all = new ArrayList<>(rep.faults());
    for (FaultRule rule : rules(rep)) {
      boolean said = notes.on(rule.id(), rep.startNanos(), side).isPresent();
      if (said && !all.contains(rule.id())) {
        all.add(rule.id());
      }
    }
    return all;
  }

  private List<FaultRule> rules(Rep rep) {
    return model.state().source().exercises().stream()
        .filter(exercise -> exercise.id().equals(rep.exercise()))
        .flatMap(exercise -> exercise.faultRules().stream())
        .toList();
  }

  private String counted(RepVerdict verdict) {
    if (verdict instanceof Rep rep) {
      return text("counts", words.wording().text("kind." + id(rep)));
    }
    return text("counts-not");
  }

  private static String id(Rep rep) {
    return rep.kind().name().toLowerCase(Locale.ROOT);
  }

  private Node row(RepVerdict verdict, Side side, String subject, String name, String pointedOut) {
    Label what = Pieces.paragraph(name, "verdict-what");
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox both =
        new HBox(
            answer(verdict, side, subject, Review.Says.AGREE, name),
            answer(verdict, side, subject, Review.Says.DISAGREE, name));
    both.getStyleClass().add("verdict-answers");
    Pane row = SideColumns.isTextLarge() ? new VBox(what, both) : new HBox(what, both);
    row.getStyleClass().add("verdict-row");
    row.pseudoClassStateChanged(Styles.CHOSEN, subject.equals(pointedOut));
    return row;
  }

  private ToggleButton answer(
      RepVerdict verdict, Side side, String subject, Review.Says says, String name) {
    boolean agree = says == Review.Says.AGREE;
    ToggleButton button = new ToggleButton(text(agree ? "agree" : "disagree"));
    button.getStyleClass().addAll("tool", agree ? "agree" : "disagree");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(text(agree ? "agree-aloud" : "disagree-aloud", name));
    button.setSelected(
        notes
            .on(subject, verdict.startNanos(), side)
            .filter(review -> review.says() == says)
            .isPresent());
    button.setOnAction(event -> answers.say(subject, says));
    return button;
  }

  /** A fault that the reviewer sees and the machine does not. */
  private Node missed(Rep rep, Side side) {
    MenuButton add = new MenuButton(text("add"));
    add.getStyleClass().add("tool");
    for (FaultRule rule : rules(rep)) {
      if (!subjects(rep, side).contains(rule.id())) {
        MenuItem item = new MenuItem(words.wording().ruleName(rule.id()));
        item.setOnAction(event -> answers.say(rule.id(), Review.Says.DISAGREE));
        add.getItems().add(item);
      }
    }
    return add;
  }
}
