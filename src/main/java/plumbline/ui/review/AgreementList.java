package plumbline.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import plumbline.coaching.SettingTexts;
import plumbline.recording.Review;
import plumbline.review.Agreement;
import plumbline.review.Answers;
import plumbline.review.Opinions;
import plumbline.review.ThresholdSuggestion;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.Threshold;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Pieces;

/** How well reviewer and machine agree, and which limits would agree better. */
public final class AgreementList extends VBox {
  private final ReviewModel model;
  private final ReviewWords words;
  private final ReviewNotes notes;
  private final Suggest suggest;
  private final BiConsumer<Threshold, Double> tryIt;
  private List<RepVerdict> counted = List.of();

  /** Finds the limit of a rule that would agree better with the reviewer. */
  @FunctionalInterface
  public interface Suggest {
    Optional<ThresholdSuggestion> of(FaultRule rule, List<Answers.Both> answers);
  }

  /** Empty until it is shown. */
  AgreementList(
      ReviewModel model,
      ReviewWords words,
      ReviewNotes notes,
      Suggest suggest,
      BiConsumer<Threshold, Double> tryIt) {
    this.model = model;
    this.words = words;
    this.notes = notes;
    this.suggest = suggest;
    this.tryIt = tryIt;
    getStyleClass().add("agreement");
  }

  private String text(String key, Object... arguments) {
    return words.wording().text("verdict." + key, arguments);
  }

  /** Proposing a limit takes a moment: it is done only when something was found or said. */
  void follow() {
    if (!counted.equals(model.verdicts())) {
      show();
    }
  }

  /** Counts and proposes anew. */
  void show() {
    counted = model.verdicts();
    List<Answers.Both> both = Answers.match(model.verdicts(), notes.answers());
    Map<String, Opinions> counts = Answers.count(both);
    getChildren().clear();
    Opinions reps = counts.remove(Review.REP);
    if (reps != null) {
      getChildren().add(line(Review.REP, reps));
    }
    counts.forEach((subject, opinions) -> getChildren().add(line(subject, opinions)));
    if (both.isEmpty()) {
      getChildren().add(Pieces.paragraph(text("none"), "loss-note"));
    }
    for (FaultRule rule : rulesReviewed(counts)) {
      suggest
          .of(rule, both.stream().filter(b -> b.answer().subject().equals(rule.id())).toList())
          .ifPresent(found -> getChildren().add(suggestion(rule, found)));
    }
  }

  private List<FaultRule> rulesReviewed(Map<String, Opinions> counts) {
    return model.state().source().exercises().stream()
        .flatMap(exercise -> exercise.faultRules().stream())
        .filter(rule -> counts.containsKey(rule.id()))
        .toList();
  }

  private Node line(String subject, Opinions opinions) {
    String name =
        subject.equals(Review.REP) ? text("reps") : capital(words.wording().ruleName(subject));
    Agreement found = Agreement.of(opinions);
    String percent = Long.toString(Math.round(found.percent().orElse(0)));
    String kappa =
        found.kappa().isPresent()
            ? text("kappa", words.wording().number(found.kappa().getAsDouble(), 2))
            : text("no-kappa");
    return Pieces.paragraph(
        text("agreement", name, percent, kappa, found.count()), "agreement-line");
  }

  private Node suggestion(FaultRule rule, ThresholdSuggestion found) {
    SettingTexts settings = new SettingTexts(words.wording());
    String said =
        text(
            "suggestion",
            capital(words.wording().ruleName(rule.id())),
            settings.value(found.limit(), found.present()),
            settings.value(found.limit(), found.proposed()),
            found.settles(),
            found.reviewed() - found.agreedNow());
    Button button =
        Buttons.of(text("try"), "tool", () -> tryIt.accept(found.limit(), found.proposed()));
    VBox box = new VBox(Pieces.paragraph(said, "agreement-line"), button);
    box.getStyleClass().add("suggestion");
    return box;
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
