package plumbline.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.coaching.Wording;
import plumbline.session.LibraryEntry;
import plumbline.ui.FxThread;

/** The list of sessions, as somebody searches it, deletes from it and thinks again. */
class EntryListTest {
  private static final LibraryEntry MARCH = entry("2026-03-14", "March");
  private static final LibraryEntry KICKS = entry("2026-03-13", "Kicks");
  private static final LibraryEntry RAISES = entry("2026-03-12", "Raises");

  private final List<Optional<LibraryEntry>> chosen = new ArrayList<>();
  private EntryList list;

  private static LibraryEntry entry(String day, String title) {
    return new LibraryEntry(
        Path.of(day + ".plumbline"),
        title,
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  @BeforeEach
  void showThree() throws Exception {
    list =
        FxThread.call(
            () -> {
              Wording wording = Wording.english();
              EntryList made = new EntryList(wording, new EntryWords(wording), chosen::add);
              made.show(List.of(MARCH, KICKS, RAISES), "");
              return made;
            });
  }

  private void act(Runnable action) throws Exception {
    FxThread.call(
        () -> {
          action.run();
          return list;
        });
  }

  @Test
  void theNewestIsChosenAtFirst() {
    assertThat(list.selected()).contains(MARCH);
    assertThat(chosen).containsExactly(Optional.of(MARCH));
  }

  @Test
  void whatIsSoughtIsShownAndChosen() throws Exception {
    act(() -> list.filter("raise"));
    assertThat(list.view().getItems()).containsExactly(RAISES);
    assertThat(list.selected()).contains(RAISES);
    act(() -> list.filter(""));
    assertThat(list.view().getItems()).containsExactly(MARCH, KICKS, RAISES);
  }

  @Test
  void whenOneIsGoneTheNextIsChosenAndComesItBackItHasItsPlace() throws Exception {
    act(() -> list.view().getSelectionModel().select(KICKS));
    act(() -> list.remove(KICKS));
    assertThat(list.view().getItems()).containsExactly(MARCH, RAISES);
    assertThat(list.selected()).contains(RAISES);
    act(() -> list.add(KICKS));
    assertThat(list.view().getItems()).containsExactly(MARCH, KICKS, RAISES);
    assertThat(list.selected()).contains(KICKS);
  }

  @Test
  void whoGetsAnotherNameStaysChosen() throws Exception {
    LibraryEntry named = entry("2026-03-14", "Evening march");
    act(() -> list.replace(named));
    assertThat(list.view().getItems()).containsExactly(named, KICKS, RAISES);
    assertThat(list.selected()).contains(named);
  }
}
