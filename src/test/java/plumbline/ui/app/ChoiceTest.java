package plumbline.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.exercises.ExerciseCatalog;
import plumbline.scoring.Exercise;
import plumbline.session.RestingMoves;

/** Among which exercises the next session recognises. */
class ChoiceTest {
  private static final List<String> ALL = ExerciseCatalog.all().stream().map(Exercise::id).toList();

  @TempDir Path folder;

  @Test
  void whatHurtIsRecognisedAgainAsSoonAsItIsBroughtBack() {
    Choice choice = choice();
    assertThat(judged(choice)).isEqualTo(ALL);
    choice.rest("march");
    assertThat(judged(choice)).hasSize(ALL.size() - 1).doesNotContain("march");
    choice.bringBack("march");
    assertThat(judged(choice)).isEqualTo(ALL);
  }

  @Test
  void whatHurtRestsAtTheNextStartToo() {
    choice().rest("march");
    Choice next = choice();
    assertThat(judged(next)).doesNotContain("march");
    next.bringBack("march");
    assertThat(judged(choice())).isEqualTo(ALL);
  }

  @Test
  void whoTakesEverythingAwayIsAskedForNothingInParticular() {
    Choice choice = choice();
    ALL.forEach(choice::rest);
    assertThat(judged(choice)).isEqualTo(ALL);
    assertThat(choice.resting()).containsExactlyInAnyOrderElementsOf(ALL);
  }

  @Test
  void theOneThatIsChosenIsJudgedAlone() {
    Choice choice = choice();
    choice.judge(Optional.of("leg-raise"));
    assertThat(judged(choice)).containsExactly("leg-raise");
    choice.judge(Optional.empty());
    assertThat(judged(choice)).isEqualTo(ALL);
  }

  private Choice choice() {
    return new Choice(
        CameralessSetup.in(folder),
        Optional.empty(),
        RestingMoves.in(folder.resolve("resting.txt")));
  }

  private static List<String> judged(Choice choice) {
    return choice.setup().exercises().stream().map(Exercise::id).toList();
  }
}
