package plumbline.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CameraClockTest {
  private static final long MS = 1_000_000L;

  private final CameraClock clock = new CameraClock();

  @Test
  void theDriversStampIsTakenForItsSteadiness() {
    assertThat(clock.stamp(9000, 70 * MS)).isZero();
    assertThat(clock.stamp(9033, 111 * MS)).isEqualTo(33 * MS);
    assertThat(clock.stamp(9066, 125 * MS)).isEqualTo(66 * MS);
  }

  @Test
  void aDriverWithoutStampsIsReplacedByTheComputersClock() {
    assertThat(clock.stamp(0, 70 * MS)).isZero();
    assertThat(clock.stamp(0, 103 * MS)).isEqualTo(33 * MS);
  }

  @Test
  void aDriverThatRepeatsItselfIsNotAskedAgain() {
    clock.stamp(9000, 0);
    clock.stamp(9033, 34 * MS);
    assertThat(clock.stamp(9033, 67 * MS)).isEqualTo(67 * MS);
    assertThat(clock.stamp(9100, 101 * MS)).isEqualTo(101 * MS);
  }

  @Test
  void aDriverInOtherUnitsIsNotAskedAgain() {
    clock.stamp(9_000_000, 0);
    assertThat(clock.stamp(9_033_000, 34 * MS)).isEqualTo(34 * MS);
  }

  @Test
  void timeIncreasesEvenWhenTheComputersClockStandsStill() {
    clock.stamp(0, 0);
    long first = clock.stamp(0, 0);
    assertThat(clock.stamp(0, 0)).isGreaterThan(first);
  }
}
