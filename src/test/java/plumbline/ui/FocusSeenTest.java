package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.coaching.Wording;
import plumbline.session.Preferences;
import plumbline.session.Preferences.Tone;

/** Whoever goes through a screen with the keyboard sees where they are, dark and light. */
class FocusSeenTest {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  @TempDir Path folder;

  @AfterEach
  void usualLooks() throws Exception {
    Shots.looks(Preferences.USUAL);
  }

  @ParameterizedTest
  @EnumSource(
      value = Tone.class,
      names = {"DARK", "LIGHT"})
  void everythingThatTakesTheFocusShowsIt(Tone tone) throws Exception {
    Shots.looks(Preferences.USUAL.withTone(tone));
    Wording wording = Wording.english();
    List<String> problems = new ArrayList<>();
    for (ScreenStates.State state : ScreenStates.of(wording, LibraryShots.entries(3), folder)) {
      FxThread.call(() -> hidden(state.make().at(WIDTH, HEIGHT)))
          .forEach(problem -> problems.add(state.name() + ": " + problem));
    }
    new ReviewStates(Files.createDirectory(folder.resolve("review")))
        .each(
            wording,
            WIDTH,
            HEIGHT,
            (name, shown) ->
                FxThread.call(() -> hidden(shown.screen()))
                    .forEach(problem -> problems.add(name + ": " + problem)));
    assertThat(problems).isEmpty();
  }

  private static List<String> hidden(Parent screen) {
    Shots.layOut(screen, WIDTH, HEIGHT);
    return FocusCheck.of(screen);
  }
}
