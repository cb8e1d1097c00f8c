package plumbline.ui.review;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.settings.SettingsEdit;
import plumbline.settings.SettingsEditException;
import plumbline.thresholds.Threshold;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Pieces;

/**
 * Writes a limit into the settings file: first shows the line that will change, then asks. While it
 * asks, its own words take the place of the buttons.
 */
public final class SaveQuestion {
  private final Wording wording;
  private final Edit edits;
  private final Supplier<Threshold> limit;
  private final DoubleSupplier value;
  private final Button save;
  private final FlowPane buttons;
  private final VBox question = new VBox();

  /** Prepares the change of one line. */
  @FunctionalInterface
  public interface Edit {
    SettingsEdit prepare(Threshold threshold, double value) throws SettingsEditException;
  }

  /**
   * @param beside stands before the button that saves
   * @param limit that is looked at
   * @param value that it is to have
   */
  SaveQuestion(
      Wording wording, Button beside, Edit edits, Supplier<Threshold> limit, DoubleSupplier value) {
    this.wording = wording;
    this.edits = edits;
    this.limit = limit;
    this.value = value;
    save = Buttons.of(wording.text("whatif.save"), "tool", this::ask);
    buttons = new FlowPane(beside, save);
    buttons.getStyleClass().add("whatif-buttons");
    question.getStyleClass().add("whatif-saving");
  }

  FlowPane buttons() {
    return buttons;
  }

  VBox question() {
    return question;
  }

  /** Whether there is anything to save. */
  void allow(boolean allowed) {
    save.setDisable(!allowed);
  }

  /** Nothing is asked any more. */
  void end() {
    question.getChildren().clear();
    showButtons(true);
  }

  private void ask() {
    try {
      showButtons(false);
      SettingsEdit edit = edits.prepare(limit.get(), value.getAsDouble());
      Button sure = Buttons.of(wording.text("whatif.sure"), "tool", () -> save(edit));
      Button not = Buttons.of(wording.text("whatif.not"), "tool", this::end);
      String where = wording.text("whatif.line", edit.file().getFileName(), edit.edit().line());
      question.getChildren().setAll(Pieces.paragraph(where, "loss-note"));
      if (!edit.edit().adds()) {
        question.getChildren().add(Pieces.paragraph("− " + edit.edit().lineBefore(), "file-line"));
      }
      question
          .getChildren()
          .addAll(
              Pieces.paragraph("+ " + edit.edit().lineAfter(), "file-line"),
              new FlowPane(8, 8, sure, not));
    } catch (SettingsEditException e) {
      tell(e.text(wording));
    }
  }

  private void save(SettingsEdit edit) {
    try {
      edit.save();
      tell(wording.text("whatif.saved"));
    } catch (SettingsEditException e) {
      tell(e.text(wording));
    }
  }

  private void tell(String text) {
    end();
    question.getChildren().setAll(Pieces.paragraph(text, "loss-note"));
  }

  private void showButtons(boolean shown) {
    buttons.setVisible(shown);
    buttons.setManaged(shown);
  }
}
