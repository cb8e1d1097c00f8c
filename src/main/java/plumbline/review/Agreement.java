package plumbline.review;

import java.util.OptionalDouble;

/**
 * How well a reviewer agrees with the machine.
 *
 * @param count on how many verdicts
 * @param percent of them 0..100 on which both agree; empty for none
 * @param kappa agreement beyond chance, -1..1; empty when nothing was reviewed, or when one of the
 *     two gave the same answer every time: chance explains any agreement then
 */
public record Agreement(int count, OptionalDouble percent, OptionalDouble kappa) {
  /**
   * Cohen's kappa (Cohen 1960, "A coefficient of agreement for nominal scales"): (po - pe) / (1 -
   * pe), po the share of equal answers, pe the share that chance alone would make equal.
   */
  public static Agreement of(Opinions opinions) {
    int n = opinions.count();
    if (n == 0) {
      return new Agreement(0, OptionalDouble.empty(), OptionalDouble.empty());
    }
    double equal = (double) opinions.agreed() / n;
    OptionalDouble percent = OptionalDouble.of(100 * equal);
    int machineYes = opinions.bothYes() + opinions.onlyMachine();
    int reviewerYes = opinions.bothYes() + opinions.onlyReviewer();
    if (machineYes == 0 || machineYes == n || reviewerYes == 0 || reviewerYes == n) {
      return new Agreement(n, percent, OptionalDouble.empty());
    }
    double machine = (double) machineYes / n;
    double reviewer = (double) reviewerYes / n;
    double byChance = machine * reviewer + (1 - machine) * (1 - reviewer);
    double kappa = (equal - byChance) / (1 - byChance);
    return new Agreement(n, percent, OptionalDouble.of(kappa));
  }
}
