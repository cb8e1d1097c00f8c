package plumbline.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plumbline.accuracy.PeakBands.Covered;
import plumbline.accuracy.PeakBands.Peak;
import plumbline.kinematics.ErrorBands.PeakCell;
import plumbline.kinematics.Posture;

class PeakBandsTest {
  private static final PeakCell KICK = cell("twist-toe-touch");
  private static final PeakCell MARCH = cell("march");

  private static PeakCell cell(String exercise) {
    return new PeakCell(exercise, Posture.STANDING, false, "full");
  }

  private static List<Peak> peaks(String body, double... errorsDeg) {
    List<Peak> peaks = new ArrayList<>();
    for (double error : errorsDeg) {
      peaks.add(new Peak(body, error));
    }
    return peaks;
  }

  private static List<Peak> both(List<Peak> some, List<Peak> more) {
    List<Peak> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static PeakBands bands(Map<PeakCell, List<Peak>> peaks) {
    Map<PeakCell, List<Peak>> sorted =
        new TreeMap<>((a, b) -> a.exercise().compareTo(b.exercise()));
    sorted.putAll(peaks);
    return new PeakBands(sorted, Map.of());
  }

  @Test
  void aCellIsNotTakenToBeBetterThanAllPeaksTogether() {
    PeakBands bands =
        bands(
            Map.of(
                KICK, peaks("f1", 0.1, -0.1, 0.2, -0.2, 0.1),
                MARCH, peaks("f1", 4, -5, 6, -7, 8)));
    assertThat(bands.bandDeg(MARCH)).isEqualTo(8);
    assertThat(bands.bandDeg(KICK)).isEqualTo(7);
  }

  @Test
  void everybodyIsMeasuredByTheBandOfTheOthers() {
    List<Peak> exact = peaks("f1", 1, 1, -1, 1, 1);
    List<Peak> biased = peaks("m1", 5, 5, 5, 5, 5, 5);
    assertThat(bands(Map.of(KICK, both(exact, biased))).heldOut(KICK))
        .isEqualTo(new Covered(11, 5));
  }

  @Test
  void bandsAreWidenedUntilTheyHoldForNewPeople() {
    List<Peak> peaks = both(peaks("f1", 4, 4, 4, 4, 4), peaks("m1", 5, 5, 5, 5, 5));
    PeakBands bands = PeakBands.of(bands(Map.of(KICK, peaks)).peaks());
    assertThat(bands.widening(KICK)).isCloseTo(1.25, within(0.051));
    assertThat(bands.heldOut(KICK)).isEqualTo(new Covered(10, 10));
    assertThat(bands.bandDeg(KICK)).isEqualTo(5 * bands.widening(KICK));
  }

  @Test
  void nobodyIsMeasuredByTooFew() {
    PeakBands bands = bands(Map.of(KICK, both(peaks("f1", 1, 1, 1), peaks("m1", 2, 2, 2, 2, 2))));
    assertThat(bands.heldOut(KICK)).isEqualTo(new Covered(3, 3));
    assertThat(bands(Map.of(KICK, peaks("f1", 1, 1, 1))).cells()).isEmpty();
  }
}
