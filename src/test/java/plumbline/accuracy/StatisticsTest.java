package plumbline.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  @Test
  void ofAFewErrors() {
    Statistics statistics = Statistics.of(new double[] {-1, 3, Double.NaN, 4});
    assertThat(statistics.n()).isEqualTo(3);
    assertThat(statistics.bias()).isCloseTo(2, within(1e-9));
    assertThat(statistics.mae()).isCloseTo(8 / 3.0, within(1e-9));
    assertThat(statistics.sd()).isCloseTo(Math.sqrt(14 / 3.0), within(1e-9));
    assertThat(statistics.p90()).isEqualTo(4);
  }

  @Test
  void nineOfTenAreNotLargerThanTheBand() {
    double[] errors = IntStream.rangeClosed(1, 100).mapToDouble(i -> i % 2 == 0 ? i : -i).toArray();
    assertThat(Statistics.of(errors).p90()).isEqualTo(90);
  }

  @Test
  void ofNothingNothingIsSaid() {
    Statistics none = Statistics.of(new double[] {Double.NaN});
    assertThat(none.n()).isZero();
    assertThat(none.bias()).isNaN();
    assertThat(none.p90()).isNaN();
  }

  @Test
  void noMinusZero() {
    assertThat(Decimals.of(-0.04, 1)).isEqualTo("0.0");
    assertThat(Decimals.of(-0.06, 1)).isEqualTo("-0.1");
  }
}
