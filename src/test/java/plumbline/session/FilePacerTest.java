package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilePacerTest {
  private static final long MS = 1_000_000;
  private final FilePacer pacer = new FilePacer();

  @Test
  void framesAreDueAsFarApartAsTheyWereRecorded() {
    assertThat(pacer.waitNanos(0, 500 * MS)).isZero();
    assertThat(pacer.waitNanos(40 * MS, 510 * MS)).isEqualTo(30 * MS);
    assertThat(pacer.waitNanos(200 * MS, 550 * MS)).isEqualTo(150 * MS);
  }

  @Test
  void aLittleLateIsMadeUpFor() {
    assertThat(pacer.waitNanos(0, 0)).isZero();
    assertThat(pacer.waitNanos(40 * MS, 60 * MS)).isZero();
    assertThat(pacer.waitNanos(80 * MS, 65 * MS)).isEqualTo(15 * MS);
  }

  @Test
  void afterAPauseItGoesOnFromThereWithoutHurrying() {
    assertThat(pacer.waitNanos(0, 0)).isZero();
    assertThat(pacer.waitNanos(40 * MS, 5000 * MS)).isZero();
    assertThat(pacer.waitNanos(80 * MS, 5010 * MS)).isEqualTo(30 * MS);
  }
}
