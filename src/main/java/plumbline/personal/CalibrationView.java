package plumbline.personal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.body.Side;

/**
 * Where in a body calibration the person is; immutable.
 *
 * @param exercise id of the exercise for which they are measured
 * @param stage what is asked of them now
 * @param progress how much of it is done, 0..1
 * @param done comfortable repetitions so far, by side
 * @param of how many are asked of each side
 * @param side the leg whose turn it is, if that is settled
 * @param result what was measured; from the offer on
 * @param own what it would change; from the offer on
 */
public record CalibrationView(
    String exercise,
    Stage stage,
    double progress,
    Map<Side, Integer> done,
    int of,
    Optional<Side> side,
    Optional<BodyCalibration> result,
    List<OwnValue> own) {

  /** What is asked of the person. */
  public enum Stage {
    /** Take the start pose, where it can be seen. */
    GET_READY,
    /** Keep still. */
    STILL,
    /** Comfortable repetitions with each leg. */
    COMFORT,
    /** Yes or no to what was measured. */
    OFFER,
    /** It is to be used. */
    ACCEPTED,
    /** It is not: the usual numbers stay. */
    DECLINED
  }

  public CalibrationView {
    done = Map.copyOf(done);
    own = List.copyOf(own);
  }

  /** Nothing more is asked. */
  public boolean isOver() {
    return stage == Stage.ACCEPTED || stage == Stage.DECLINED;
  }

  public int done(Side whose) {
    return done.getOrDefault(whose, 0);
  }
}
