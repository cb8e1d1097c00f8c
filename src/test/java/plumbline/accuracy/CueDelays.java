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

  private static final List<String> HEADER =
      List.of(
          "clip",
          "repetition",
          "rule",
          "after s",
          "read late s",
          "next picture s",
          "beyond",
          "read beyond",
          "slight");

  private CueDelays() {}

  static void write(Markdown page, List<CueTrial> trials) {
    page.heading(2, "What comes late").paragraph(WORDS).table(HEADER, rows(trials));
  }

  private static List<List<String>> rows(List<CueTrial> trials) {
    return trials.stream()
        .filter(t -> !Double.isNaN(t.markedAfterS()) && !CuePage.isInTime(t.markedAfterS()))
        .map(
            t ->
                List.of(
                    t.clip(),
                    String.valueOf(t.number()),
                    t.rule(),
                    Decimals.of(t.markedAfterS(), 2),
                    Decimals.of(t.readLateS(), 2),
                    Decimals.of(t.nextPictureS(), 2),
                    Decimals.of(t.beyond(), 1),
                    Decimals.of(t.readBeyond(), 1),
                    t.slight() ? "yes" : ""))
        .toList();
  }
}
