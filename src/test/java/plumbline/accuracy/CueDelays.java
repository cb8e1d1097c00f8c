package plumbline.accuracy;

import java.util.List;

/** What came later than asked for, and why. */
final class CueDelays {
  private static final String WORDS =
      """
      Every mark that came later than asked for, and what its delay is made of. Read late: so long after
      the fault was there, the steadied landmarks showed it beyond its limit, in a leg that they showed
      leaving rest. Next picture: the persistence time was over between two pictures. A persistence time is
      counted from the first picture, by the pictures' own times, and not in pictures. Where a fault reads
      hardly beyond its limit although it really goes far beyond, the clock is not late but the reading
      small: of a leg that is lifted high on hands and knees the model shows the thigh lower than it is, by
      an amount that differs between people and legs (the last table has both figures for each fault). Limits
      and persistence times are for everybody, and are not changed for that.""";

  private static final TrialTable TABLE =
      new TrialTable()
          .column("after s", t -> Decimals.of(t.markedAfterS(), 2))
          .column("read late s", t -> Decimals.of(t.readLateS(), 2))
          .column("next picture s", t -> Decimals.of(t.nextPictureS(), 2))
          .column("beyond", t -> Decimals.of(t.beyond(), 1))
          .column("read beyond", t -> Decimals.of(t.readBeyond(), 1))
          .column("slight", t -> t.slight() ? "yes" : "");

  private CueDelays() {}

  static void write(Markdown page, List<CueTrial> trials) {
    page.heading(2, "What comes late").paragraph(WORDS);
    TABLE.write(page, trials.stream().filter(CueDelays::isLate).toList());
  }

  private static boolean isLate(CueTrial trial) {
    return !Double.isNaN(trial.markedAfterS()) && !CuePage.isInTime(trial.markedAfterS());
  }
}
