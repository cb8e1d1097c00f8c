package plumbline.ui.review;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.recording.Review;
import plumbline.recording.SessionException;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.session.Trouble;
import plumbline.thresholds.Threshold;
import plumbline.ui.common.Pieces;
import plumbline.ui.common.TroubleWords;

/**
 * The reviewer's own verdict beside the machine's: on the chosen movement, on each of its faults,
 * and on faults that the machine did not see. Keys A and D answer for what is pointed out.
 */
public final class YourVerdictPanel extends VBox {
  private final ReviewModel model;
  private final ReviewWords words;
  private final ReviewNotes notes;
  private final VerdictSubjects subjects;
  private final VBox rows = new VBox();
  private final AgreementList agreement;
  private final Label trouble = Pieces.paragraph("", "loss-note");

  /**
   * Watches the screen's model.
   *
   * @param suggest proposes another limit where enough was answered
   * @param tryIt shows what a proposed value would change
   */
  public YourVerdictPanel(
      ReviewScreen screen,
      Wording wording,
      ReviewNotes notes,
      AgreementList.Suggest suggest,
      BiConsumer<Threshold, Double> tryIt) {
    this.model = screen.model();
    this.notes = notes;
    words = new ReviewWords(wording, model);
    subjects = new VerdictSubjects(model, words, notes, this::say);
    agreement = new AgreementList(model, words, notes, suggest, tryIt);
    getStyleClass().addAll("section", "your-verdict");
    rows.getStyleClass().add("rows");
    trouble.setManaged(false);
    getChildren().setAll(Pieces.label(text("heading"), "column-heading"), rows, trouble, agreement);
    model.selectedProperty().addListener((property, before, now) -> show());
    model.selectedLossProperty().addListener((property, before, now) -> show());
    model.stateProperty().addListener((property, before, now) -> agreement.follow());
    screen.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    show();
    agreement.show();
  }

  private String text(String key, Object... arguments) {
    return words.wording().text("verdict." + key, arguments);
  }

  private void onKey(KeyEvent event) {
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    Optional<Side> side = model.selectedProperty().get().flatMap(RepVerdict::leg);
    if (!plain || side.isEmpty() || event.getTarget() instanceof TextField) {
      return;
    }
    switch (event.getCode()) {
      case A -> say(pointedOut(), Review.Says.AGREE);
      case D -> say(pointedOut(), Review.Says.DISAGREE);
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** The fault that is pointed out, else the whole movement. */
  private String pointedOut() {
    return model
        .selectedLossProperty()
        .get()
        .filter(ReviewWords::isFault)
        .map(Loss::rule)
        .orElse(Review.REP);
  }

  private void say(String subject, Review.Says says) {
    change((verdict, side) -> notes.say(subject, verdict.startNanos(), side, says));
  }

  private interface Change {
    void on(RepVerdict verdict, Side side) throws SessionException;
  }

  private void change(Change change) {
    Optional<RepVerdict> chosen = model.selectedProperty().get();
    Optional<Side> side = chosen.flatMap(RepVerdict::leg);
    if (chosen.isPresent() && side.isPresent()) {
      try {
        change.on(chosen.get(), side.get());
        trouble.setManaged(false);
        trouble.setText("");
      } catch (SessionException e) {
        trouble.setManaged(true);
        trouble.setText(TroubleWords.of(words.wording(), Trouble.of(e)));
      }
      show();
      agreement.show();
    }
  }

  private void show() {
    rows.getChildren().clear();
    Optional<RepVerdict> chosen = model.selectedProperty().get();
    Optional<Side> side = chosen.flatMap(RepVerdict::leg);
    if (chosen.isEmpty() || side.isEmpty()) {
      rows.getChildren().add(Pieces.paragraph(text("choose"), "loss-note"));
      return;
    }
    RepVerdict verdict = chosen.get();
    rows.getChildren().addAll(subjects.rows(verdict, side.get(), pointedOut()));
    rows.getChildren().add(note(verdict, side.get()));
  }

  private Node note(RepVerdict verdict, Side side) {
    String subject = pointedOut();
    long start = verdict.startNanos();
    TextField field = new TextField();
    boolean answered = notes.on(subject, start, side).isPresent();
    field.setDisable(!answered);
    field.setPromptText(text(answered ? "note" : "note-first"));
    field.setAccessibleText(text("note"));
    field.setText(notes.on(subject, start, side).map(Review::comment).orElse(""));
    Runnable keep = () -> keepNote(subject, start, side, field.getText());
    field.setOnAction(event -> keep.run());
    field
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                keep.run();
              }
            });
    return field;
  }

  private void keepNote(String subject, long start, Side side, String comment) {
    try {
      notes.note(subject, start, side, comment.strip());
    } catch (SessionException e) {
      trouble.setManaged(true);
      trouble.setText(TroubleWords.of(words.wording(), Trouble.of(e)));
    }
  }

  /** From now on limits can be proposed. */
  void ready() {
    agreement.show();
  }
}
