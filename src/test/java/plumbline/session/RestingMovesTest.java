package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestingMovesTest {
  @TempDir Path folder;

  @Test
  void whatHurtsRestsUntilItIsBroughtBack() {
    Path file = folder.resolve("new folder").resolve("resting.txt");
    RestingMoves moves = RestingMoves.in(file);
    assertThat(moves.all()).isEmpty();
    moves.rest("march");
    moves.rest("leg-raise");
    assertThat(RestingMoves.in(file).all()).containsExactlyInAnyOrder("march", "leg-raise");
    moves.bringBack("march");
    assertThat(RestingMoves.in(file).all()).containsExactly("leg-raise");
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void whereNothingCanBeWrittenItRestsForNow() throws Exception {
    Path blocked = Files.writeString(folder.resolve("a file"), "").resolve("resting.txt");
    RestingMoves moves = RestingMoves.in(blocked);
    moves.rest("march");
    assertThat(moves.all()).containsExactly("march");
  }
}
