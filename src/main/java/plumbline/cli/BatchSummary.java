package plumbline.cli;

import java.util.Locale;
import plumbline.report.AnalysisResult;
import plumbline.scoring.RepVerdict;

/** What came of many videos, in a line. Single-threaded. */
final class BatchSummary {
  private int judged;
  private int failed;
  private int reps;
  private double filmedS;

  void add(AnalysisResult result) {
    judged++;
    reps += result.only(RepVerdict.Rep.class).size();
    filmedS += result.durationS();
  }

  void addFailure() {
    failed++;
  }

  /**
   * @param before how many were judged in an earlier run
   * @param tookS seconds that this run took
   */
  String line(int before, double tookS) {
    String there = before == 0 ? "" : before + " were there already, ";
    String all =
        String.format(
            Locale.ROOT,
            "%d videos: %s%d judged, %d could not be.",
            before + judged + failed,
            there,
            judged,
            failed);
    return judged == 0 ? all : all + " " + work(tookS);
  }

  private String work(double tookS) {
    return String.format(
        Locale.ROOT,
        "%d repetitions in %s of film, judged in %s (%.1f times as fast as it was filmed)",
        reps,
        time(filmedS),
        time(tookS),
        filmedS / Math.max(tookS, 1e-3));
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3600
        ? String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d h", whole / 3600, whole / 60 % 60, whole % 60);
  }
}
