package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;

class RepVerdictTest {
  /** One angle must not be known to within 8 degrees in one line and to within 5 in the next. */
  @Test
  void theLossOfRangeHasTheBandOfThePeakThatItNames() {
    RepVerdict.Rep rep = rep(39.5, range(39.5), knee()).withPeakBand(8.2);

    assertThat(rep.peak().sd()).isEqualTo(8.2);
    assertThat(rep.losses()).extracting(Loss::band).containsExactly(8.2, 4.0);
  }

  @Test
  void aRangeThatTheTrunkMadeSmallerKeepsItsOwn() {
    RepVerdict.Rep rep = rep(50, range(39.5)).withPeakBand(8.2);

    assertThat(rep.losses()).extracting(Loss::band).containsExactly(4.7);
  }

  private static Loss range(double deg) {
    return new Loss("range", 17, deg, 4.7, 60, "deg", 1);
  }

  private static Loss knee() {
    return new Loss("leg-raise.knee_bend", 12, 39.5, 4.0, 20, "deg", 1);
  }

  private static RepVerdict.Rep rep(double peakDeg, Loss... losses) {
    return new RepVerdict.Rep(
        1,
        "leg-raise",
        "supine",
        Side.LEFT,
        false,
        RepVerdict.Kind.PARTIAL,
        0,
        1,
        2,
        Measurement.judged(peakDeg, 2),
        Optional.empty(),
        Optional.empty(),
        1,
        1,
        OptionalInt.of(62),
        List.of(losses),
        List.of(),
        List.of());
  }
}
