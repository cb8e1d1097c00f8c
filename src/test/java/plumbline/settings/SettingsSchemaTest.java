package plumbline.settings;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.Unit;

class SettingsSchemaTest {

  @Test
  void declarationsThatContradictEachOtherAreRefused() {
    assertRefused(List.of(Samples.SETS, Samples.SETS), List.of(), "declared twice");
    assertRefused(List.of(named("a.b"), named("a.b.c")), List.of(), "both a key and a table");
    assertRefused(List.of(named("lonely")), List.of(), "outside every table");
    assertRefused(
        List.of(Samples.FULL), List.of(Ordering.below(Samples.FULL, Samples.TARGET)), "ordering");
  }

  private static Threshold named(String key) {
    return new Threshold(key, 1, 0, 2, Unit.FRACTION, "D", "Sample.");
  }

  private static void assertRefused(
      List<Threshold> thresholds, List<Ordering> orderings, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SettingsSchema(thresholds, orderings))
        .withMessageContaining(why);
  }
}
