package plumbline.accuracy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/** The page that says how soon a fault is told. */
final class CuePage {
  /** What is allowed on top of a rule's persistence time, seconds. */
  static final double AT_MOST_S = 0.25;

  private static final double ROUNDING_S = 1e-6;

  private CuePage() {}

  /**
   * @param unclaimed scripted faults that the program does not claim to see from that view
   * @param invented fault rules that were marked in repetitions without a fault
   * @param cleanReps how many of these there are
   * @param clips how many clips were looked at
   */
  static String write(
      List<CueTrial> trials,
      List<EndTrial> ends,
      List<String> unclaimed,
      List<String> invented,
      long cleanReps,
      int clips) {
    Markdown page = new Markdown();
    page.heading(1, "How soon a fault is told").paragraph(INTRODUCTION);
    page.heading(2, "By rule").paragraph(BY_RULE).table(RULE_HEADER, byRule(trials));
    page.paragraph(summary(trials));
    CueDelays.write(page, trials);
    page.heading(2, "Told at the end").paragraph(AT_THE_END).table(END_HEADER, atTheEnd(ends));
    page.heading(2, "Not told from that view")
        .paragraph(UNCLAIMED)
        .table(List.of("fault", "view", "scripted"), byView(unclaimed));
    page.heading(2, "Cues for what was not done").paragraph(notDone(invented, cleanReps, clips));
    page.heading(2, "Every scripted fault").paragraph(EVERY);
    TABLE.write(page, trials);
    return page.text();
  }

  private static final String INTRODUCTION =
      """
      From the moment at which a fault is really there to the mark on the body and the words in the
      banner, over every rendered clip with exact truth. This page is written by a command; nothing in
      it is typed by hand. To make it again, from the project's folder:

      ```
      mvn -q test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/cp.txt
      java -cp target/test-classes:target/classes:$(cat target/cp.txt) -Dai.djl.offline=true \\
          plumbline.accuracy.CueTool CLIPS...
      ```

      A fault is there from the first moment of a stretch that lasts as long as the rule asks for, by the
      rule's own definition and limit, in the rule's own part of the movement, for the true joint centres
      in space and the person's true rest pose ([decision 26](decisions/0026-when-a-fault-is-there.md)).
      Times are those of the frames, so each carries up to one frame of 50 to 83 ms. Asked for: marked and
      said at most 0.25 s after the persistence time. The clock is the video's: what the camera, the pose
      model and the window add is in [speed](performance.md).""";

  private static final String BY_RULE =
      """
      Full model, exercise chosen, default settings. Slight: really less than 5 degrees (0.05 torso lengths)
      beyond the limit, where the camera's error decides; not counted in the columns before it. After:
      seconds beyond the persistence time, median and longest.""";

  private static final String AT_THE_END =
      """
      A range that was not reached, a lowering that was too quick and a hand that stayed away are faults of
      a whole movement: until it is over, it can still become a good one. They are there from its true end
      on, when the leg is back. A leg counts as back a little above that, so most are told before it.
      Their words follow the rule of two in three: not for a single repetition.""";

  private static final String UNCLAIMED =
      """
      Each repetition lists these rules as not judged, with the reason. Why the trunk of a marching person is
      not judged at an angle is in [decision 26](decisions/0026-when-a-fault-is-there.md).""";

  private static final String EVERY =
      """
      Since: when the fault is there, in seconds of the clip. Beyond: how far it really goes beyond its
      limit, in degrees or torso lengths. Read beyond: how far the program reads it. One cue is shown at a time, each at least 2 s, and the same not
      again for 6 s: where that delays the words, the mark on the body is there all the same.""";

  private static final List<String> RULE_HEADER =
      List.of(
          "exercise",
          "rule",
          "persistence s",
          "faults",
          "marked",
          "in time",
          "after",
          "words shown",
          "words in time",
          "slight: marked");

  private static final List<String> END_HEADER = List.of("loss", "told", "after s", "longest s");

  private static final TrialTable TABLE =
      new TrialTable()
          .column("since s", t -> Decimals.of(t.sinceS(), 2))
          .column("beyond", t -> Decimals.of(t.beyond(), 2))
          .column("read beyond", t -> Decimals.orDash(t.readBeyond(), 2))
          .column("marked after s", t -> Decimals.orDash(t.markedAfterS(), 2))
          .column("said after s", t -> Decimals.orDash(t.saidAfterS(), 2))
          .column("", CueTrial::why);

  private static List<List<String>> byRule(List<CueTrial> trials) {
    Map<String, List<CueTrial>> cells = new TreeMap<>();
    trials.forEach(
        t ->
            cells.computeIfAbsent(t.exercise() + " " + t.rule(), cell -> new ArrayList<>()).add(t));
    return cells.values().stream().map(CuePage::row).toList();
  }

  private static List<String> row(List<CueTrial> cell) {
    CueTrial first = cell.get(0);
    List<CueTrial> clear = cell.stream().filter(t -> !t.slight()).toList();
    List<CueTrial> slight = cell.stream().filter(CueTrial::slight).toList();
    long marked = count(clear.stream().mapToDouble(CueTrial::markedAfterS));
    long said = count(clear.stream().mapToDouble(CueTrial::saidAfterS));
    double[] after = known(clear.stream().mapToDouble(CueTrial::markedAfterS)).sorted().toArray();
    String spread =
        after.length == 0
            ? "-"
            : Decimals.of(Statistics.median(after), 2)
                + ", "
                + Decimals.of(after[after.length - 1], 2);
    return List.of(
        first.exercise(),
        first.rule(),
        Decimals.of(first.persistS(), 2),
        String.valueOf(clear.size()),
        String.valueOf(marked),
        inTime(clear.stream().mapToDouble(CueTrial::markedAfterS), marked),
        spread,
        String.valueOf(said),
        inTime(clear.stream().mapToDouble(CueTrial::saidAfterS), said),
        slight.isEmpty()
            ? ""
            : count(slight.stream().mapToDouble(CueTrial::markedAfterS)) + " of " + slight.size());
  }

  private static String inTime(DoubleStream afterS, long all) {
    return all == 0 ? "-" : known(afterS).filter(CuePage::isInTime).count() + " of " + all;
  }

  static boolean isInTime(double afterS) {
    return afterS <= AT_MOST_S + ROUNDING_S;
  }

  private static long count(DoubleStream afterS) {
    return known(afterS).count();
  }

  private static DoubleStream known(DoubleStream afterS) {
    return afterS.filter(s -> !Double.isNaN(s));
  }

  private static String summary(List<CueTrial> trials) {
    List<CueTrial> clear = trials.stream().filter(t -> !t.slight()).toList();
    long marked = count(clear.stream().mapToDouble(CueTrial::markedAfterS));
    long inTime =
        known(clear.stream().mapToDouble(CueTrial::markedAfterS)).filter(CuePage::isInTime).count();
    long hidden = clear.stream().filter(t -> t.why().startsWith("said that")).count();
    return """
        Clear faults: %d. Marked: %d, of these in time: %d. Said not to be seen: %d. Missed: %d."""
        .formatted(clear.size(), marked, inTime, hidden, clear.size() - marked - hidden);
  }

  private static List<List<String>> atTheEnd(List<EndTrial> ends) {
    Map<String, List<EndTrial>> cells = new TreeMap<>();
    ends.forEach(e -> cells.computeIfAbsent(e.rule(), rule -> new ArrayList<>()).add(e));
    return cells.entrySet().stream().map(e -> endRow(e.getKey(), e.getValue())).toList();
  }

  private static List<String> endRow(String rule, List<EndTrial> ends) {
    double[] after = ends.stream().mapToDouble(EndTrial::afterS).sorted().toArray();
    return List.of(
        rule,
        String.valueOf(after.length),
        Decimals.of(Statistics.median(after), 2),
        Decimals.of(after[after.length - 1], 2));
  }

  private static List<List<String>> byView(List<String> unclaimed) {
    Map<String, Long> counts =
        unclaimed.stream().collect(groupingBy(fault -> fault, TreeMap::new, counting()));
    return counts.entrySet().stream()
        .map(e -> Markdown.cells(List.of(e.getKey().split(", ", -1)), List.of(e.getValue() + "")))
        .toList();
  }

  private static String notDone(List<String> invented, long cleanReps, int clips) {
    String found = invented.isEmpty() ? "none" : String.join("; ", invented);
    return "Faults marked in the %d repetitions without a fault, in %d clips: %s."
        .formatted(cleanReps, clips, found);
  }
}
