package plumbline.camera;

import java.util.Locale;

/**
 * What a process held at one moment, and what it showed since the moment before.
 *
 * @param seconds since its beginning
 * @param residentMb memory that it takes
 * @param heapMb of that, what Java has taken for its objects
 * @param liveMb objects left by the last collection
 * @param files that are open
 * @param pauseMs the longest of the garbage collector
 * @param shown views
 * @param ageMs how much older than the quickest ever a picture with its skeleton was on the screen,
 *     the middle one; -1 when none was shown
 * @param oldestMs the oldest
 * @param apart views, from the beginning, whose picture was not the skeleton's
 */
record SoakSample(
    double seconds,
    double residentMb,
    double heapMb,
    double liveMb,
    long threads,
    long files,
    long pauseMs,
    long shown,
    double ageMs,
    double oldestMs,
    long apart) {

  /** What is held outside of Java's objects: pictures, the model, libraries. */
  double nativeMb() {
    return residentMb - heapMb;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "sample %.0f %.1f %.0f %.1f %d %d %d %d %.0f %.0f %d",
        seconds,
        residentMb,
        heapMb,
        liveMb,
        threads,
        files,
        pauseMs,
        shown,
        ageMs,
        oldestMs,
        apart);
  }

  static SoakSample of(String line) {
    String[] n = line.split(" ", -1);
    return new SoakSample(
        Double.parseDouble(n[1]),
        Double.parseDouble(n[2]),
        Double.parseDouble(n[3]),
        Double.parseDouble(n[4]),
        Long.parseLong(n[5]),
        Long.parseLong(n[6]),
        Long.parseLong(n[7]),
        Long.parseLong(n[8]),
        Double.parseDouble(n[9]),
        Double.parseDouble(n[10]),
        Long.parseLong(n[11]));
  }
}
