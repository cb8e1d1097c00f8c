package plumbline.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which known name a mistyped one was meant to be. */
final class NearestName {
  /** More changed letters than this are another word, not a slip. */
  private static final int MOST_CHANGES = 3;

  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_CHANGES);

  private NearestName() {}

  /** The closest of {@code known}, if it is close: at most a third of the letters differ. */
  static Optional<String> among(Collection<String> known, String wrong) {
    return known.stream()
        .filter(name -> isClose(name, wrong))
        .min(
            Comparator.<String>comparingInt(name -> DISTANCE.apply(name, wrong))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean isClose(String name, String wrong) {
    int changes = DISTANCE.apply(name, wrong);
    return changes >= 0 && changes * 3 <= Math.max(name.length(), wrong.length());
  }
}
