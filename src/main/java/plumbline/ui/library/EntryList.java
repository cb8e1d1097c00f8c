package plumbline.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import plumbline.coaching.Wording;
import plumbline.session.LibraryEntry;
import plumbline.ui.common.Pieces;

/** The sessions, the newest first: those that are sought are shown, and one of them is chosen. */
final class EntryList {
  private final Wording wording;
  private final EntryWords words;
  private final ObservableList<LibraryEntry> all = FXCollections.observableArrayList();
  private final FilteredList<LibraryEntry> shown = new FilteredList<>(all);
  private final ListView<LibraryEntry> list = new ListView<>(shown);
  private final Label nothing = new Label();
  private final Label count = Pieces.label("", "soft");

  /** {@code chosen} is told of each other choice. */
  EntryList(Wording wording, EntryWords words, Consumer<Optional<LibraryEntry>> chosen) {
    this.wording = wording;
    this.words = words;
    list.setCellFactory(view -> new EntryCell(words));
    list.setAccessibleText(wording.text("library.heading"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> chosen.accept(Optional.ofNullable(now)));
    nothing.getStyleClass().add("body");
    nothing.setWrapText(true);
    list.setPlaceholder(nothing);
    shown.addListener((ListChangeListener<LibraryEntry>) change -> count());
    all.addListener((ListChangeListener<LibraryEntry>) change -> count());
  }

  /** How many sessions there are, and how many of them are found. */
  Label countLabel() {
    return count;
  }

  /** The one above may be another one now, and its month, too. */
  private void count() {
    count.setText(words.howMany(shown.size(), all.size()));
    list.refresh();
  }

  ListView<LibraryEntry> view() {
    return list;
  }

  Optional<LibraryEntry> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  /** What stands in the place of sessions where none are shown. */
  void say(String why) {
    nothing.setText(why);
  }

  /** Shows those among these that are sought, and chooses the first. */
  void show(List<LibraryEntry> entries, String wanted) {
    all.setAll(entries);
    say(wording.text("library.empty"));
    filter(wanted);
    list.getSelectionModel().selectFirst();
    list.requestFocus();
  }

  /** Chooses the session of a file, if it is shown. */
  void choose(Path file) {
    shown.stream()
        .filter(entry -> entry.file().equals(file))
        .findFirst()
        .ifPresent(entry -> list.getSelectionModel().select(entry));
  }

  /** Index of the one at the upper edge; 0 while nothing is drawn. */
  int firstRow() {
    if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return 0;
    }
    IndexedCell<?> first = flow.getFirstVisibleCell();
    if (first == null) {
      return 0;
    }
    // One that has just gone out above still counts as visible.
    boolean gone = first.getBoundsInParent().getMaxY() < 1;
    return gone ? first.getIndex() + 1 : first.getIndex();
  }

  /** Lets the one at this index stand at the upper edge, as far as there are enough below it. */
  void scrollTo(int row) {
    list.scrollTo(row);
  }

  /** Shows those whose words are sought. */
  void filter(String wanted) {
    shown.setPredicate(entry -> words.found(entry, wanted));
    if (!all.isEmpty()) {
      say(wording.text("library.no-hit", wanted.strip()));
    }
    if (selected().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  /** One is gone; the next one is chosen. */
  void remove(LibraryEntry gone) {
    int at = list.getSelectionModel().getSelectedIndex();
    all.removeIf(other -> other.file().equals(gone.file()));
    list.getSelectionModel().select(Math.min(at, shown.size() - 1));
    list.requestFocus();
    say(wording.text("library.empty"));
  }

  /** One is there again, in its place, and is chosen. */
  void add(LibraryEntry back) {
    all.removeIf(other -> other.file().equals(back.file()));
    all.add(back);
    all.sort((a, b) -> b.file().compareTo(a.file()));
    list.getSelectionModel().select(back);
    list.requestFocus();
  }

  /** The list keeps its choice; what is typed beside it is not disturbed. */
  void replace(LibraryEntry changed) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).file().equals(changed.file())) {
        boolean selected = selected().filter(all.get(i)::equals).isPresent();
        all.set(i, changed);
        if (selected) {
          list.getSelectionModel().select(changed);
        }
      }
    }
  }
}
