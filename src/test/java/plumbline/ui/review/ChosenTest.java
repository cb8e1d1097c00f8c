package plumbline.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.body.Side;
import plumbline.fixtures.Said;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;

class ChosenTest {
  private static final Loss KNEE =
      new Loss("leg-raise.knee_bend", 8, 24, 3, 15, "deg", 1_500_000_000L);
  private static final Rep FIRST = rep(1, Side.LEFT, 1);
  private static final Rep SECOND = rep(2, Side.RIGHT, 4);
  private static final RepVerdict LAST = Said.attempt(Side.LEFT, 7, 9);
  private static final List<RepVerdict> ALL = List.of(FIRST, SECOND, LAST);

  private final Chosen chosen = new Chosen();

  @Test
  void betweenTwoMovementsTheLastOneStays() {
    chosen.follow(ALL, 500_000_000L);
    assertThat(chosen.movement()).isEmpty();
    chosen.follow(ALL, 2_000_000_000L);
    assertThat(chosen.movement()).contains(FIRST);
    chosen.follow(ALL, 3_500_000_000L);
    assertThat(chosen.movement()).contains(FIRST);
    chosen.follow(ALL, 4_500_000_000L);
    assertThat(chosen.movement()).contains(SECOND);
  }

  @Test
  void oneGoesFromMovementToMovementAndNotBeyond() {
    assertThat(chosen.beside(ALL, 1)).contains(FIRST);
    assertThat(chosen.beside(ALL, -1)).contains(LAST);
    chosen.choose(SECOND);
    assertThat(chosen.beside(ALL, 1)).contains(LAST);
    assertThat(chosen.beside(ALL, -1)).contains(FIRST);
    chosen.choose(LAST);
    assertThat(chosen.beside(ALL, 1)).isEmpty();
    assertThat(chosen.beside(List.of(), 1)).isEmpty();
  }

  @Test
  void aLossIsPointedOutUntilAnythingElseIs() {
    chosen.choose(FIRST, KNEE);
    assertThat(chosen.loss()).contains(KNEE);
    chosen.follow(ALL, 4_500_000_000L);
    assertThat(chosen.loss()).as("playing goes on").contains(KNEE);
    chosen.choose(SECOND);
    assertThat(chosen.loss()).isEmpty();
  }

  @Test
  void whatIsChosenAlreadyIsNotToldAgain() {
    chosen.choose(FIRST, KNEE);
    List<Optional<RepVerdict>> told = new ArrayList<>();
    chosen.movementProperty().addListener((property, before, now) -> told.add(now));
    chosen.keep(rep(1, Side.LEFT, 1));
    assertThat(told).isEmpty();
    assertThat(chosen.loss()).isEmpty();
    chosen.keep(SECOND);
    assertThat(told).containsExactly(Optional.of(SECOND));
  }

  @Test
  void theSameMovementIsFoundByLegAndTime() {
    assertThat(Chosen.sameAs(ALL, rep(7, Side.RIGHT, 4.4))).contains(SECOND);
    assertThat(Chosen.sameAs(ALL, rep(7, Side.LEFT, 4.4))).as("the other leg's").isEmpty();
    assertThat(Chosen.sameAs(ALL, rep(7, Side.RIGHT, 7.4)))
        .as("what was no repetition had no sure leg")
        .contains(LAST);
  }

  private static Rep rep(int number, Side side, double startS) {
    return Said.rep(number, side, startS, startS + 2, 92);
  }
}
