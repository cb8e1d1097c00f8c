package plumbline.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.body.PoseFrame;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;

class LandmarkCacheTest {
  private static final String CLIP = "a".repeat(64);
  private static final String MODEL = "b".repeat(64);
  private static final String RECIPE = "c".repeat(64);

  @TempDir private Path folder;

  /** Somebody, nobody, then somebody else. */
  private static List<PoseFrame> frames() {
    List<PoseFrame> frames = new Motion(Body.supine(), 20, 3).noise(2).rest(1).nobody(0.5).frames();
    return frames.stream().map(f -> f.index() < 10 ? f : somebodyElse(f)).toList();
  }

  private static PoseFrame somebodyElse(PoseFrame f) {
    return new PoseFrame(f.index(), f.timestampNanos(), f.size(), f.pose(), f.plausibility(), 2);
  }

  @Test
  void landmarksAndWhoseTheyAreAreKeptToTheLastBit() throws IOException {
    LandmarkCache cache = new LandmarkCache(folder, RECIPE);
    assertThat(cache.find(CLIP, MODEL)).isEmpty();
    cache.store(CLIP, MODEL, frames());
    assertThat(cache.find(CLIP, MODEL)).contains(frames());
  }

  @Test
  void whatWasMadeInAnotherWayIsNotFound() throws IOException {
    new LandmarkCache(folder, RECIPE).store(CLIP, MODEL, frames());
    assertThat(new LandmarkCache(folder, "d".repeat(64)).find(CLIP, MODEL)).isEmpty();
  }

  @Test
  void aChangeOfTheCodeIsAnotherWayAndAChangeOfItsCommentsIsNot() {
    String code = LandmarkRecipe.essence("/** Half. */\nint half(int n) {\n  return n / 2;\n}");
    assertThat(LandmarkRecipe.essence("int half(int n) { return n / 2; } // half")).isEqualTo(code);
    assertThat(LandmarkRecipe.essence("int half(int n) { return n / 3; }")).isNotEqualTo(code);
  }
}
