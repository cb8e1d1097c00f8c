package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.coaching.Wording;
import plumbline.fixtures.BusyFolder;
import plumbline.session.LibraryEntry;
import plumbline.session.Preferences;

/**
 * On every screen and in every state all words can be read whole, in both languages, with usual and
 * with larger text, and everything has a name and answers to the keyboard; a {@link LayoutShots
 * picture} shows what is meant.
 */
class LayoutTest {
  private static List<LibraryEntry> sessions = List.of();

  private static @Nullable ReviewStates reviews;

  private static @Nullable Path shared;

  @TempDir Path folder;

  @AfterAll
  static void deleteShared() throws Exception {
    if (shared != null) {
      BusyFolder.delete(shared);
    }
  }

  @AfterEach
  void usualLooks() throws Exception {
    Shots.looks(Preferences.USUAL);
  }

  @ParameterizedTest(name = "{0}, {1}, {2} x {3}")
  @CsvSource({
    "en, 1.0, 1280, 720",
    "en, 1.0, 1920, 1080",
    "en, 1.5, 1280, 720",
    "en, 1.5, 1920, 1080",
    "en, 2.0, 1280, 720",
    "en, 2.0, 1920, 1080",
    "de, 1.0, 1280, 720",
    "de, 1.0, 1920, 1080",
    "de, 1.5, 1280, 720",
    "de, 1.5, 1920, 1080",
    "de, 2.0, 1280, 720",
    "de, 2.0, 1920, 1080"
  })
  void allWordsCanBeReadWhole(String language, double textScale, int width, int height)
      throws Exception {
    Shots.looks(Preferences.USUAL.withTextScale(textScale));
    Wording wording = new Wording(Locale.forLanguageTag(language));
    List<LibraryEntry> sessions = sessions();
    List<String> problems = new ArrayList<>();
    for (ScreenStates.State state : ScreenStates.of(wording, sessions, folder)) {
      List<String> found =
          FxThread.call(() -> amiss(state.make().at(width, height), width, height));
      found.forEach(problem -> problems.add(state.name() + ": " + problem));
    }
    problems.addAll(review(wording, width, height));
    assertThat(problems).isEmpty();
  }

  private static synchronized List<LibraryEntry> sessions() throws Exception {
    if (sessions.isEmpty()) {
      sessions = LibraryShots.entries(3);
    }
    return sessions;
  }

  private static synchronized ReviewStates reviews() throws Exception {
    ReviewStates known = reviews;
    if (known == null) {
      shared = BusyFolder.make();
      known = new ReviewStates(shared);
      reviews = known;
    }
    return known;
  }

  /** A session looked back at, with all its panels. */
  private List<String> review(Wording wording, int width, int height) throws Exception {
    List<String> problems = new ArrayList<>();
    reviews()
        .each(
            wording,
            width,
            height,
            (name, shown) ->
                FxThread.call(() -> amiss(shown.screen(), width, height))
                    .forEach(problem -> problems.add(name + ": " + problem)));
    return problems;
  }

  private static List<String> amiss(Parent screen, int width, int height) {
    Shots.layOut(screen, width, height);
    List<String> amiss = new ArrayList<>(LayoutCheck.of(screen, width, height));
    amiss.addAll(AccessCheck.of(screen));
    return amiss;
  }

  /** The check itself: what it is for is found, and nothing else. */
  @Test
  void theCheckFindsWhatCannotBeRead() throws Exception {
    List<String> found =
        FxThread.call(
            () -> {
              Parent screen = UnreadableScreen.make();
              Shots.layOut(screen, 400, 300);
              return LayoutCheck.of(screen, 400, 300);
            });
    assertThat(found)
        .anyMatch(problem -> problem.startsWith("cut short: \"Far too long"))
        .anyMatch(problem -> problem.startsWith("outside: \"Half way out"))
        .anyMatch(problem -> problem.startsWith("overlap: \"Under\" and \"Over\""))
        .anyMatch(problem -> problem.startsWith("broken word: \"Unbelievably\""))
        .anyMatch(problem -> problem.startsWith("half covered: \"Behind a panel"))
        .anyMatch(problem -> problem.startsWith("cut off: Region") && problem.contains("[350..420"))
        .anyMatch(problem -> problem.startsWith("cut off: Button") && problem.contains("\"OK\""))
        .noneMatch(problem -> problem.contains("Fine"))
        .noneMatch(problem -> problem.contains("Hidden"))
        .noneMatch(problem -> problem.contains("Scrolled"));
  }
}
