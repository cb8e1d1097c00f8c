package plumbline.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.kinematics.Reason;
import plumbline.scoring.Phase;
import plumbline.thresholds.ThresholdValues;

class BreathPacerTest {
  private static final String BREATHE = "cue.breathe_out";
  private static final String KNEE = "leg-raise.knee_bend";
  private static final String SLOWER = "tempo_down";

  private CueSelector cues = new CueSelector(ThresholdValues.defaults());

  @Test
  void theFirstTwoLiftsOfASetRemindOfBreathing() {
    assertThat(lift(0)).contains(BREATHE);
    assertThat(lift(7)).contains(BREATHE);
    assertThat(lift(14)).isEmpty();
    assertThat(lift(21)).isEmpty();
  }

  @Test
  void afterARestASetBegins() {
    lift(0);
    lift(7);
    assertThat(lift(14)).isEmpty();
    assertThat(lift(60)).contains(BREATHE);
  }

  @Test
  void itStaysLongEnoughToBeReadButNoLonger() {
    assertThat(key(up(0))).contains(BREATHE);
    assertThat(key(Moments.at(1.0).leg(Phase.TOP, 60))).contains(BREATHE);
    assertThat(key(Moments.at(2.1).leg(Phase.TOP, 60))).isEmpty();
  }

  @Test
  void aCorrectionTakesItsPlaceAtOnce() {
    assertThat(key(up(0))).contains(BREATHE);
    assertThat(key(up(0.2).fault(KNEE))).contains("cue." + KNEE);
    assertThat(key(up(1))).contains("cue." + KNEE);
  }

  @Test
  void itIsNotHungOnACorrection() {
    key(Moments.at(0).verdict(Moments.rep(62, SLOWER, 7)));
    key(Moments.at(5).verdict(Moments.rep(62, SLOWER, 7)));
    assertThat(key(up(5.5))).contains("cue." + SLOWER);
    assertThat(key(up(6.9))).contains("cue." + SLOWER);
  }

  @Test
  void whereNothingCanBeSeenThatComesFirst() {
    assertThat(key(up(0))).contains(BREATHE);
    key(up(0.1).cannotSee(Reason.UNSTEADY));
    assertThat(key(up(0.7).cannotSee(Reason.UNSTEADY))).contains("fix.unsteady");
  }

  @Test
  void stepsSetTheBreathThemselves() {
    assertThat(key(up(0).doing("twist-toe-touch", "kick"))).isEmpty();
    assertThat(key(up(1).doing("march", "standing"))).contains(BREATHE);
  }

  @Test
  void noneIsAskedForByNought() {
    cues = new CueSelector(ThresholdValues.defaults().with(CueRules.BREATHE_OUT_LIFTS, 0));
    assertThat(lift(0)).isEmpty();
  }

  /** Up for two seconds, down and at rest for five. */
  private Optional<String> lift(double fromS) {
    Optional<String> said = key(up(fromS));
    key(up(fromS + 1));
    key(Moments.at(fromS + 2.2).leg(Phase.DOWN, 30));
    key(Moments.at(fromS + 4).leg(Phase.READY, 0));
    return said;
  }

  private static Moments up(double atS) {
    return Moments.at(atS).leg(Phase.UP, 20);
  }

  private Optional<String> key(Moments moment) {
    return cues.select(moment.build()).map(Cue::key);
  }
}
