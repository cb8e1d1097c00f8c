package plumbline.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.session.LibraryDesk;
import plumbline.session.LibraryEntry;
import plumbline.session.Trouble;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.DeskScreen;
import plumbline.ui.common.Pieces;
import plumbline.ui.common.ToldBar;
import plumbline.ui.common.TroubleWords;

/** All recorded sessions, the newest first; the chosen one beside the list. */
public final class LibraryScreen extends DeskScreen {
  private final Wording wording;
  private final EntryWords words;
  private final LibraryActions actions;
  private final LibraryDesk desk;
  private final EntryList list;
  private final TextField search = new TextField();
  private final EntryPane chosen;
  private final ScrollPane chosenScroll;
  private final ToldBar told;
  private Optional<Path> shownFile = Optional.empty();
  private Optional<LibraryEntry> deleted = Optional.empty();

  public LibraryScreen(Wording wording, LibraryActions actions, LibraryDesk desk) {
    super(wording.text("library.heading"), "library");
    this.wording = wording;
    this.words = new EntryWords(wording);
    this.actions = actions;
    this.desk = desk;
    told = new ToldBar(wording.text("library.undo"));
    chosen =
        new EntryPane(
            wording,
            new EntryPane.Requests(
                actions::review, this::rename, this::setNotes, this::delete, this::salvage));
    chosenScroll = new ScrollPane(chosen);
    list = new EntryList(wording, words, this::choose);
    content().setTop(top());
    content().setCenter(middle());
    content().setBottom(told);
    choose(Optional.empty());
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    list.view().addEventFilter(KeyEvent.KEY_PRESSED, this::onKeyInList);
  }

  private VBox top() {
    Button progress = Buttons.of(wording.text("library.progress"), "quiet", actions::showProgress);
    Button back = Buttons.of(wording.text("library.back"), "quiet", actions::leave);
    HBox name = new HBox(heading(), list.countLabel());
    name.setAlignment(Pos.BASELINE_LEFT);
    name.getStyleClass().add("top-line");
    HBox line = new HBox(name, Pieces.gap(), progress, back);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("top-line");
    search.setPromptText(wording.text("library.search"));
    search.setAccessibleText(wording.text("library.search"));
    search.textProperty().addListener((property, before, now) -> list.filter(now));
    VBox top = new VBox(line, search);
    top.getStyleClass().add("top");
    return top;
  }

  private HBox middle() {
    list.view()
        .setOnMouseClicked(
            event -> {
              if (event.getClickCount() == 2) {
                reviewChosen();
              }
            });
    HBox.setHgrow(list.view(), Priority.ALWAYS);
    chosenScroll.setFitToWidth(true);
    chosenScroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    HBox middle = new HBox(list.view(), chosenScroll);
    middle.getStyleClass().add("middle");
    return middle;
  }

  /**
   * Reads the library anew; the list appears when that is done.
   *
   * @param from where in it to begin
   */
  public void load(LibraryPlace from) {
    search.setText(from.sought());
    list.say(wording.text("library.loading"));
    boolean undoable = deleted.isPresent();
    desk.ask(
        library -> {
          if (!undoable) {
            library.purge();
          }
          return library.list();
        },
        entries -> {
          show(entries);
          from.chosen().ifPresent(list::choose);
          list.scrollTo(from.firstRow());
        },
        this::fail);
  }

  /** Where in the list somebody is. */
  public LibraryPlace place() {
    return new LibraryPlace(
        search.getText(), list.selected().map(LibraryEntry::file), list.firstRow());
  }

  /** Shows these sessions and chooses the first. */
  public void show(List<LibraryEntry> entries) {
    search.setVisible(!entries.isEmpty());
    list.show(entries, search.getText());
  }

  /** To the list: the arrow keys choose at once. */
  public void focusMain() {
    list.view().requestFocus();
  }

  private void choose(Optional<LibraryEntry> entry) {
    chosenScroll.setVisible(entry.isPresent());
    chosenScroll.setManaged(entry.isPresent());
    // The same file with another title: what is typed beside it goes on undisturbed.
    Optional<Path> file = entry.map(LibraryEntry::file);
    if (!file.equals(shownFile)) {
      shownFile = file;
      entry.ifPresent(chosen::show);
    }
  }

  /** A list keeps Enter and Escape for itself, so these keys are heard before it has them. */
  private void onKeyInList(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> escape();
      case ENTER -> reviewChosen();
      case DELETE -> list.selected().ifPresent(chosen::askToDelete);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      escape();
    } else if (event.getCode() == KeyCode.Z && event.isShortcutDown() && deleted.isPresent()) {
      undo();
    } else {
      return;
    }
    event.consume();
  }

  /** First out of the search, then out of the screen. */
  private void escape() {
    if (search.getText().isEmpty()) {
      actions.leave();
    } else {
      search.clear();
      list.view().requestFocus();
    }
  }

  private void reviewChosen() {
    list.selected().filter(entry -> entry.damage().isEmpty()).ifPresent(actions::review);
  }

  private void rename(LibraryEntry entry, String title) {
    desk.ask(library -> library.rename(entry, title), list::replace, this::fail);
  }

  private void setNotes(LibraryEntry entry, String notes) {
    desk.ask(library -> library.setNotes(entry, notes), list::replace, this::fail);
  }

  private void salvage(LibraryEntry entry) {
    desk.ask(
        library -> library.salvage(entry),
        saved -> {
          load(place().withChosen(saved.file()));
          told.tell(wording.text("library.salvaged", words.title(saved)));
        },
        this::fail);
  }

  private void delete(LibraryEntry entry) {
    desk.ask(
        library -> {
          library.purge();
          library.delete(entry);
          return entry;
        },
        gone -> {
          deleted = Optional.of(gone);
          list.remove(gone);
          told.tell(wording.text("library.deleted", words.title(gone)), this::undo);
        },
        this::fail);
  }

  private void undo() {
    deleted.ifPresent(
        entry ->
            desk.ask(
                library -> library.restore(entry),
                back -> {
                  deleted = Optional.empty();
                  list.add(back);
                  told.tell(wording.text("library.restored", words.title(back)));
                },
                this::fail));
  }

  private void fail(Trouble trouble) {
    String why = TroubleWords.of(wording, trouble);
    list.say(why);
    told.tell(why);
  }

  @Override
  protected void size(double unit) {
    chosenScroll.setPrefWidth(getWidth() * 0.36);
    chosenScroll.setMinWidth(getWidth() * 0.3);
  }
}
