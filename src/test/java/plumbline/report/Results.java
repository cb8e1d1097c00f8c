package plumbline.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.body.ImageSize;
import plumbline.body.Side;
import plumbline.capture.SourceInfo;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Unjudged;

/** Hand-made results, one of each kind of movement. */
public final class Results {
  public static final SourceInfo SOURCE =
      new SourceInfo("clip.mp4", new ImageSize(640, 480), 25, OptionalLong.of(600), 90);

  public static final Provenance PROVENANCE = new Provenance("0.1.0", "full", "abc", "def");

  private Results() {}

  /** A full repetition with a fault and a check that was not seen. */
  public static Rep faulty() {
    return new Rep(
        1,
        "leg-raise",
        "supine",
        Side.LEFT,
        false,
        Kind.FULL,
        3_200_000_000L,
        5_310_000_000L,
        8_040_000_000L,
        Measurement.judged(63.14, 2.96),
        Optional.of(1.8),
        Optional.empty(),
        2.0,
        2.7,
        OptionalInt.of(82),
        List.of(
            new Loss("range", 6.4, 52.2, 3, 60, "deg", 5_310_000_000L),
            new Loss("leg-raise.knee_bend", 12, 28.1, 4, 20, "deg", 5_100_000_000L)),
        List.of("leg-raise.knee_bend"),
        List.of(new Unjudged("leg-raise.other_leg", Reason.FAR_LEG_HIDDEN)));
  }

  /** A partial repetition whose range could not be judged. */
  public static Rep unscored() {
    return new Rep(
        2,
        "leg-raise",
        "supine",
        Side.RIGHT,
        true,
        Kind.PARTIAL,
        9_000_000_000L,
        10_000_000_000L,
        11_000_000_000L,
        Measurement.withheld(Reason.VIEW_OBLIQUE),
        Optional.empty(),
        Optional.empty(),
        1,
        1,
        OptionalInt.empty(),
        List.of(),
        List.of(),
        List.of(
            new Unjudged("range", Reason.VIEW_OBLIQUE), new Unjudged("hold", Reason.NOT_REACHED)));
  }

  public static AnalysisResult result() {
    return of(
        List.of(
            faulty(),
            unscored(),
            new Attempt(
                Side.RIGHT,
                12_000_000_000L,
                13_100_000_000L,
                AttemptReason.BELOW_SMALLEST_RANGE,
                18.2,
                25),
            new Unseen(14_000_000_000L, 16_500_000_000L, Reason.FEET_OUT_OF_FRAME)));
  }

  public static AnalysisResult of(List<RepVerdict> verdicts) {
    return new AnalysisResult(
        SOURCE,
        600,
        24,
        "leg-raise",
        List.of(new Segment("leg-raise", 2_100_000_000L, 23_400_000_000L)),
        CameraView.SIDE,
        verdicts,
        Optional.empty(),
        new Speed(92.04, 3.68));
  }
}
