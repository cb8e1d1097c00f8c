package plumbline.ui.library;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.scoring.RepVerdict;
import plumbline.session.LibraryEntry;
import plumbline.ui.common.Pieces;
import plumbline.ui.overlay.Mark;

/** One session in the list: what and when, its movements as signs, the counts. */
final class EntryCell extends ListCell<LibraryEntry> {
  private static final int MOST_MARKS = 20;

  /** Of the list's width. */
  private static final double MARK_SIZE = 0.014;

  private final EntryWords words;

  EntryCell(EntryWords words) {
    this.words = words;
    getStyleClass().add("entry");
  }

  @Override
  protected void updateItem(@Nullable LibraryEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(null);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    VBox content = new VBox();
    if (isFirstOfItsMonth(entry)) {
      content.getChildren().add(Pieces.label(words.month(entry), "entry-month"));
    }
    content.getChildren().add(row(entry));
    // The list decides how wide a row is, not the words in it.
    content.setPrefWidth(0);
    setGraphic(content);
    setAccessibleText(words.title(entry) + ", " + words.day(entry) + ", " + words.counts(entry));
  }

  /** What cannot be read has no day, and stands with what is above it. */
  private boolean isFirstOfItsMonth(LibraryEntry entry) {
    String month = words.month(entry);
    List<LibraryEntry> shown = getListView().getItems();
    for (int i = getIndex() - 1; i >= 0 && !month.isEmpty(); i--) {
      String above = words.month(shown.get(i));
      if (!above.isEmpty()) {
        return !above.equals(month);
      }
    }
    return !month.isEmpty();
  }

  private HBox row(LibraryEntry entry) {
    VBox what =
        new VBox(
            Pieces.paragraph(words.title(entry), "entry-title"),
            Pieces.paragraph(second(entry), "soft"));
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox row = new HBox(what);
    if (entry.damage().isEmpty()) {
      row.getChildren().addAll(marks(entry), counts(entry));
    }
    row.setAlignment(Pos.CENTER_LEFT);
    row.setSpacing(16);
    row.getStyleClass().add("entry-row");
    return row;
  }

  private String second(LibraryEntry entry) {
    boolean named = !entry.title().isBlank() && entry.damage().isEmpty();
    return named ? words.day(entry) + " · " + words.exercises(entry) : words.day(entry);
  }

  private VBox counts(LibraryEntry entry) {
    VBox counts = new VBox(Pieces.label(words.counts(entry), "entry-count"));
    String score = words.score(entry);
    if (!score.isEmpty()) {
      counts.getChildren().add(Pieces.label(words.scoreWords(score), "soft"));
    }
    counts.getStyleClass().add("entry-numbers");
    return counts;
  }

  private HBox marks(LibraryEntry entry) {
    double size = Math.max(8, getListView().getWidth() * MARK_SIZE);
    HBox marks = new HBox(size * 0.25);
    RepVerdict.reps(entry.verdicts()).stream()
        .limit(MOST_MARKS)
        .forEach(rep -> marks.getChildren().add(Mark.of(rep).draw(size)));
    marks.setAlignment(Pos.CENTER_RIGHT);
    marks.setMinWidth(Region.USE_PREF_SIZE);
    return marks;
  }
}
