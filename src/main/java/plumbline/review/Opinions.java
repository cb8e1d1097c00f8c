package plumbline.review;

/**
 * How often two raters said yes or no to the same things.
 *
 * @param bothYes both said yes
 * @param onlyMachine the machine said yes, the reviewer no
 * @param onlyReviewer the reviewer said yes, the machine no
 * @param bothNo both said no
 */
public record Opinions(int bothYes, int onlyMachine, int onlyReviewer, int bothNo) {
  public static final Opinions NONE = new Opinions(0, 0, 0, 0);

  /** One more. */
  public Opinions and(boolean machine, boolean reviewer) {
    return new Opinions(
        bothYes + (machine && reviewer ? 1 : 0),
        onlyMachine + (machine && !reviewer ? 1 : 0),
        onlyReviewer + (!machine && reviewer ? 1 : 0),
        bothNo + (!machine && !reviewer ? 1 : 0));
  }

  /** All of both. */
  public Opinions and(Opinions more) {
    return new Opinions(
        bothYes + more.bothYes,
        onlyMachine + more.onlyMachine,
        onlyReviewer + more.onlyReviewer,
        bothNo + more.bothNo);
  }

  public int count() {
    return bothYes + onlyMachine + onlyReviewer + bothNo;
  }

  public int agreed() {
    return bothYes + bothNo;
  }
}
