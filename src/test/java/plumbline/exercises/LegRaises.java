package plumbline.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import plumbline.body.PoseFrame;
import plumbline.fixtures.Body;
import plumbline.fixtures.Judged;
import plumbline.fixtures.Motion;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;

/** Leg raises of a synthetic body, whose every angle is known, through the whole analyzer. */
final class LegRaises {
  private LegRaises() {}

  /** At rest on the back for long enough to begin. */
  static Motion lying() {
    return new Motion(Body.supine(), 30, 1).rest(2);
  }

  static List<RepVerdict> judge(Motion stream) {
    return judge(stream.frames());
  }

  static List<RepVerdict> judge(List<PoseFrame> frames) {
    return Judged.as("leg-raise", frames).verdicts();
  }

  static List<Rep> reps(List<RepVerdict> verdicts) {
    return RepVerdict.reps(verdicts);
  }

  /** The one verdict, which is a repetition. */
  static Rep only(List<RepVerdict> verdicts) {
    assertThat(verdicts).singleElement().isInstanceOf(Rep.class);
    return (Rep) verdicts.get(0);
  }

  /** The same, but nobody is seen from that moment on and until the other. */
  static List<PoseFrame> blind(List<PoseFrame> frames, double fromS, double toS) {
    return frames.stream()
        .map(
            f ->
                f.timeS() >= fromS && f.timeS() < toS
                    ? new PoseFrame(f.index(), f.timestampNanos(), f.size(), Optional.empty())
                    : f)
        .toList();
  }
}
