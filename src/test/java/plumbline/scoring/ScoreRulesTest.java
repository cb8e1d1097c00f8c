package plumbline.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.thresholds.ThresholdValues;

/** What losses together come to. */
class ScoreRulesTest {
  private static final ThresholdValues VALUES = ThresholdValues.defaults();
  private final ScoreRules rules = new ScoreRules(OneMovement.LEG_RAISE.goals(VALUES), VALUES);

  @Test
  void belowALimitHalfOfItIsTwiceAsBad() {
    assertThat(FaultRule.WrongSide.BELOW.ratio(10, 20)).isEqualTo(2);
    assertThat(FaultRule.WrongSide.ABOVE.ratio(20, 10)).isEqualTo(2);
  }

  @Test
  void allFaultsTogetherCostNoMoreThanTheirCap() {
    List<Loss> two = List.of(loss("a.b", 30), loss("a.c", 30));
    assertThat(rules.score(List.of(), two)).isEqualTo(55);
    assertThat(rules.score(two, List.of())).as("the rest has none").isEqualTo(40);
    assertThat(rules.score(two, two)).as("and never less than nothing").isZero();
  }

  @Test
  void oneMistakeThatTwoRulesSeeCostsOnce() {
    FaultRule high = OneMovement.rule("kneeling-hip-extension", "kneeling-hip-extension.too_high");
    FaultRule back =
        OneMovement.rule("kneeling-hip-extension", "kneeling-hip-extension.back_moves");
    List<Loss> once =
        rules.oncePerGroup(List.of(loss(high.id(), 8), loss(back.id(), 15)), List.of(high, back));
    assertThat(once).containsExactly(loss(back.id(), 15), loss(high.id(), 0));
  }

  private static Loss loss(String rule, double points) {
    return new Loss(rule, points, 1, 1, 1, "deg", 0);
  }
}
