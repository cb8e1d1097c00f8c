package plumbline.kinematics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is found without sorting, or in a window that moves, is what sorting would find. */
class RanksTest {
  private static double median(double... values) {
    double[] sorted = DoubleStream.of(values).sorted().toArray();
    int n = sorted.length;
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  @Property(tries = 300, seed = "20261122")
  void aRankIsWhereSortingWouldPutIt(
      @ForAll @Size(min = 1, max = 40) double[] values,
      @ForAll @IntRange(min = 0, max = 39) int rank) {
    int asked = rank % values.length;
    double[] sorted = DoubleStream.of(values).sorted().toArray();
    assertThat(Ranks.select(values, values.length, asked)).isEqualTo(sorted[asked]);
  }

  @Property(tries = 300, seed = "20261122")
  void aMovingWindowHasTheMedianAndTheMedianDeviationOfWhatIsInIt(
      @ForAll @Size(min = 2, max = 40) double[] any,
      @ForAll @IntRange(min = 0, max = 39) int left) {
    double[] values = DoubleStream.of(any).map(v -> v % 180).toArray(); // as angles are
    int gone = left % values.length;
    SortedValues window = new SortedValues();
    DoubleStream.of(values).forEach(window::add);
    DoubleStream.of(values).limit(gone).forEach(window::remove);
    double[] rest = Arrays.copyOfRange(values, gone, values.length);
    double middle = median(rest);
    assertThat(window.size()).isEqualTo(rest.length);
    assertThat(window.median()).isEqualTo(middle, within(1e-12));
    assertThat(window.medianDeviation())
        .isEqualTo(
            median(DoubleStream.of(rest).map(v -> Math.abs(v - middle)).toArray()), within(1e-12));
  }

  @Example
  void whatIsNotThereCannotGo() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SortedValues().remove(1));
  }
}
