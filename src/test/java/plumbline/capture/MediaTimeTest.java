package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MediaTimeTest {
  private static final long MS = 1_000_000L;

  @Test
  void countsFromTheStartOfTheFile() {
    MediaTime time = new MediaTime(1, 1000, 500 * MS, 25);
    assertThat(time.of(500)).isZero();
    assertThat(time.of(547)).isEqualTo(47 * MS);
    assertThat(time.lastNanos()).isEqualTo(47 * MS);
  }

  @Test
  void aRepeatedStampLiesBetweenItsNeighbours() {
    MediaTime time = new MediaTime(1, 1000, 0, 25);
    time.of(0);
    time.of(40);
    assertThat(time.of(40)).isEqualTo(60 * MS);
    assertThat(time.of(120)).isEqualTo(120 * MS);
  }

  @Test
  void missingStampsFollowTheNominalRate() {
    MediaTime time = new MediaTime(1, 1000, 0, 25);
    assertThat(time.ofMissing()).isZero();
    assertThat(time.ofMissing()).isEqualTo(40 * MS);
    assertThat(time.ofMissing()).isEqualTo(80 * MS);
  }

  @Test
  void timeGoesOnAfterAJointBetweenTwoRecordings() {
    MediaTime time = new MediaTime(1, 1000, 0, 25);
    time.of(0);
    time.of(5000);
    assertThat(time.of(0)).isEqualTo(5040 * MS);
    assertThat(time.of(40)).isEqualTo(5080 * MS);
  }

  @Test
  void longTimesDoNotOverflow() {
    long hundredHours = 360_000L;
    assertThat(MediaTime.toNanos(hundredHours * 1_000_000_000L, 1, 1_000_000_000))
        .isEqualTo(hundredHours * 1_000_000_000L);
    assertThat(MediaTime.toNanos(-90, 1, 90_000)).isEqualTo(-MS);
  }

  @Test
  void timeAlwaysIncreasesWhateverTheStamps() {
    Random random = new Random(20);
    MediaTime time = new MediaTime(1, 1000, 0, 30);
    long last = Long.MIN_VALUE;
    for (int i = 0; i < 5000; i++) {
      long now = time.of(random.nextInt(7000) - 2000L);
      assertThat(now).isGreaterThan(last);
      last = now;
    }
  }
}
