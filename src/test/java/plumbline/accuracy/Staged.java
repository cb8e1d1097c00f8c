package plumbline.accuracy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import plumbline.scoring.Exercise;

/**
 * A recording that is put together of rendered clips, for what none of them shows.
 *
 * @param name what happens in it
 * @param exercises the chosen one, or all of them for {@code auto}
 * @param shots one after the other, all of one frame rate
 */
record Staged(String name, List<Exercise> exercises, List<Shot> shots) {

  /** The same digest, the same pictures. */
  String sha256() {
    String key = String.join("\n", shots.stream().map(Shot::key).toList());
    return Clip.sha256(key.getBytes(StandardCharsets.UTF_8));
  }

  boolean isAuto() {
    return exercises.size() > 1;
  }

  /** Everything that is really done in it; what lies across a cut is left out. */
  List<StagedResult.Movement> movements() {
    List<StagedResult.Movement> all = new ArrayList<>();
    double offsetS = 0;
    for (Shot shot : uncut()) {
      all.addAll(shot.movements(offsetS));
      offsetS += shot.length() / shot.framesPerSecond();
    }
    return all;
  }

  private List<Shot> uncut() {
    List<Shot> uncut = new ArrayList<>();
    for (Shot shot : shots) {
      int n = uncut.size();
      if (n > 0 && uncut.get(n - 1).goesOnIn(shot)) {
        uncut.set(n - 1, uncut.get(n - 1).with(shot));
      } else {
        uncut.add(shot);
      }
    }
    return uncut;
  }
}
