package plumbline.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Unjudged;

/** Verdicts to test with; times in seconds. */
final class Said {
  static final String KNEE = "leg-raise.knee_bend";

  private Said() {}

  static Rep rep(int number, Side side, double startS, double endS, int score, String... faults) {
    return rep(number, side, startS, endS, Kind.FULL, score, faults);
  }

  static Rep rep(
      int number, Side side, double startS, double endS, Kind kind, int score, String... faults) {
    List<Unjudged> unjudged = List.of(new Unjudged("leg-raise.other_leg", Reason.FAR_LEG_HIDDEN));
    return rep(number, side, startS, endS, kind, score, List.of(faults), unjudged);
  }

  /** Of which these checks could not be made. */
  static Rep rep(Unjudged... unjudged) {
    return rep(1, Side.LEFT, 0, 2, Kind.FULL, 90, List.of(), List.of(unjudged));
  }

  private static Rep rep(
      int number,
      Side side,
      double startS,
      double endS,
      Kind kind,
      int score,
      List<String> faults,
      List<Unjudged> unjudged) {
    return new Rep(
        number,
        "leg-raise",
        "supine",
        side,
        false,
        kind,
        nanos(startS),
        nanos((startS + endS) / 2),
        nanos(endS),
        Measurement.judged(60, 3),
        Optional.empty(),
        Optional.empty(),
        1,
        1,
        OptionalInt.of(score),
        List.of(),
        faults,
        unjudged);
  }

  static RepVerdict attempt(Side side, double startS, double endS) {
    return new Attempt(
        side, nanos(startS), nanos(endS), AttemptReason.BELOW_SMALLEST_RANGE, 20, 25);
  }

  static long nanos(double seconds) {
    return Math.round(seconds * 1e9);
  }
}
