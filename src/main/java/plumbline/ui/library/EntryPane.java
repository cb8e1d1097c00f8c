package plumbline.ui.library;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.review.SideSummary;
import plumbline.session.LibraryEntry;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Pieces;
import plumbline.ui.common.TroubleWords;

/** The chosen session: its name and notes to change, its numbers, and what can be done with it. */
final class EntryPane extends VBox {
  private final Wording wording;
  private final EntryWords words;
  private final Requests requests;

  /**
   * What may be asked for.
   *
   * @param delete asked for and confirmed
   */
  record Requests(
      Consumer<LibraryEntry> review,
      BiConsumer<LibraryEntry, String> rename,
      BiConsumer<LibraryEntry, String> notes,
      Consumer<LibraryEntry> delete,
      Consumer<LibraryEntry> salvage) {}

  EntryPane(Wording wording, Requests requests) {
    this.wording = wording;
    this.words = new EntryWords(wording);
    this.requests = requests;
    getStyleClass().addAll("panel", "entry-pane");
  }

  void show(LibraryEntry entry) {
    getChildren().clear();
    if (entry.damage().isPresent()) {
      showDamaged(entry, entry.damage().get());
      return;
    }
    getChildren().addAll(title(entry), Pieces.paragraph(words.day(entry), "soft"));
    entry.sides().forEach(side -> getChildren().add(side(side)));
    if (entry.sides().isEmpty()) {
      getChildren().add(Pieces.paragraph(wording.text("library.nothing-counted"), "soft"));
    }
    getChildren().add(Pieces.paragraph(video(entry), "soft"));
    entry
        .damagedPlaces()
        .ifPresent(
            places ->
                getChildren()
                    .add(Pieces.paragraph(wording.text("library.incomplete", places), "soft")));
    getChildren().addAll(notes(entry), actions(entry));
  }

  /** Asks once more, with the safe answer first. */
  void askToDelete(LibraryEntry entry) {
    Label question =
        Pieces.paragraph(
            wording.text(
                entry.video().isPresent() ? "library.delete-both" : "library.delete-one",
                words.title(entry)),
            "entry-title");
    Button keep = Buttons.of(wording.text("library.keep"), "main", () -> show(entry));
    Button delete =
        Buttons.of(
            wording.text("library.delete-yes"), "quiet", () -> requests.delete().accept(entry));
    getChildren().setAll(question, Pieces.paragraph(wording.text("library.delete-undo"), "soft"));
    getChildren().add(flow(keep, delete));
    keep.requestFocus();
  }

  private void showDamaged(LibraryEntry entry, LibraryEntry.Damage damage) {
    String line = damage.line().replace(entry.file().toString(), entry.name());
    Label why =
        Pieces.paragraph(TroubleWords.about(wording, entry.name(), damage.trouble(), line), "body");
    why.setTooltip(new Tooltip(damage.line()));
    why.setAccessibleHelp(damage.line());
    Button save =
        Buttons.of(wording.text("library.salvage"), "main", () -> requests.salvage().accept(entry));
    getChildren()
        .addAll(
            Pieces.paragraph(words.day(entry), "entry-title"),
            why,
            Pieces.paragraph(wording.text("library.salvage-what"), "soft"),
            flow(save, deleteButton(entry)));
  }

  private TextField title(LibraryEntry entry) {
    TextField title = new TextField(entry.title());
    title.getStyleClass().add("entry-name");
    title.setPromptText(wording.text("library.name-prompt"));
    title.setAccessibleText(wording.text("library.name-prompt"));
    title.setOnAction(event -> keepTitle(entry, title));
    title
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                keepTitle(entry, title);
              }
            });
    return title;
  }

  private void keepTitle(LibraryEntry entry, TextField title) {
    if (!title.getText().strip().equals(entry.title())) {
      requests.rename().accept(entry, title.getText());
    }
  }

  private TextArea notes(LibraryEntry entry) {
    TextArea notes = new TextArea(entry.notes());
    notes.setWrapText(true);
    notes.setPromptText(wording.text("library.notes-prompt"));
    notes.setAccessibleText(wording.text("library.notes-prompt"));
    notes.setPrefRowCount(4);
    notes.addEventFilter(KeyEvent.KEY_PRESSED, EntryPane::leaveByTab);
    VBox.setVgrow(notes, Priority.SOMETIMES);
    notes
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now && !notes.getText().equals(entry.notes())) {
                requests.notes().accept(entry, notes.getText());
              }
            });
    return notes;
  }

  /** Tab goes on, as everywhere; an area of text takes it for a blank unless Ctrl is held. */
  private static void leaveByTab(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
      key.consume();
      Event.fireEvent(
          key.getTarget(),
          new KeyEvent(
              KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, key.isShiftDown(), true, false, false));
    }
  }

  private FlowPane actions(LibraryEntry entry) {
    Button review =
        Buttons.of(wording.text("library.open"), "main", () -> requests.review().accept(entry));
    return flow(review, deleteButton(entry));
  }

  private Button deleteButton(LibraryEntry entry) {
    return Buttons.of(wording.text("library.delete"), "quiet", () -> askToDelete(entry));
  }

  private Label side(SideSummary side) {
    String range =
        side.rangeDeg()
            .map(r -> wording.text("library.range", Math.round(r.middle()), Math.round(r.band())))
            .orElse(wording.text("library.no-range"));
    String score =
        side.score()
            .map(s -> wording.text("library.score", String.valueOf(Math.round(s.middle()))))
            .orElse(wording.text("library.no-score"));
    return Pieces.paragraph(
        wording.text(
            "library.side",
            wording.exerciseName(side.exercise()),
            wording.text("side." + side.side().id()),
            side.full(),
            side.partial(),
            range,
            score),
        "body");
  }

  private String video(LibraryEntry entry) {
    return wording.text(entry.video().isPresent() ? "library.with-video" : "library.no-video");
  }

  private static FlowPane flow(Button... buttons) {
    FlowPane flow = new FlowPane(buttons);
    flow.getStyleClass().add("entry-actions");
    return flow;
  }
}
