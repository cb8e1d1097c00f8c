package plumbline.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;

/**
 * One exercise on one side in one session.
 *
 * @param full number of full repetitions
 * @param partial number of partial repetitions
 * @param rangeDeg peaks of the repetitions whose range was judged; the band is the camera's, which
 *     is the same for all repetitions of a view and so does not shrink with their number
 * @param score 0..100 of the repetitions that have one; the band is half the interquartile range
 * @param upS seconds from rest to the top
 * @param holdS seconds at the top, of those that reached it
 * @param downS seconds from the top to rest
 * @param movingS seconds up and down together
 */
public record SideSummary(
    String exercise,
    Side side,
    int full,
    int partial,
    Optional<Spread> rangeDeg,
    Optional<Spread> score,
    Optional<Spread> upS,
    Optional<Spread> holdS,
    Optional<Spread> downS,
    Optional<Spread> movingS) {

  private record Key(String exercise, Side side) {}

  /** Every exercise and side with a repetition: exercises as they came first, left before right. */
  public static List<SideSummary> of(List<RepVerdict> verdicts) {
    Map<Key, List<Rep>> groups = new LinkedHashMap<>();
    for (RepVerdict verdict : verdicts) {
      if (verdict instanceof Rep rep) {
        for (Side side : Side.values()) {
          groups.putIfAbsent(new Key(rep.exercise(), side), new ArrayList<>());
        }
        groups.getOrDefault(new Key(rep.exercise(), rep.side()), List.of()).add(rep);
      }
    }
    return groups.entrySet().stream()
        .filter(group -> !group.getValue().isEmpty())
        .map(group -> of(group.getKey(), group.getValue()))
        .toList();
  }

  /** Full and partial ones together. */
  public int reps() {
    return full + partial;
  }

  private static SideSummary of(Key key, List<Rep> reps) {
    return new SideSummary(
        key.exercise(),
        key.side(),
        count(reps, Kind.FULL),
        count(reps, Kind.PARTIAL),
        range(reps),
        spread(reps, r -> r.score().stream().mapToObj(score -> (double) score)),
        spread(reps, r -> Stream.of(r.upS())),
        spread(reps, r -> r.holdS().stream()),
        spread(reps, r -> Stream.of(r.downS())),
        spread(reps, r -> Stream.of(r.upS() + r.downS())));
  }

  private static int count(List<Rep> reps, Kind kind) {
    return (int) reps.stream().filter(rep -> rep.kind() == kind).count();
  }

  private static Optional<Spread> range(List<Rep> reps) {
    List<Rep> judged = reps.stream().filter(rep -> rep.peak().isJudged()).toList();
    Optional<Spread> bands = spread(judged, rep -> Stream.of(rep.peak()).map(Measurement::sd));
    return spread(judged, rep -> Stream.of(rep.peak()).map(Measurement::value))
        .flatMap(peaks -> bands.map(band -> peaks.withBand(band.middle())));
  }

  private static Optional<Spread> spread(List<Rep> reps, Function<Rep, Stream<Double>> value) {
    return Spread.of(
        reps.stream()
            .flatMap(value)
            .mapToDouble(Double::doubleValue)
            .filter(Double::isFinite)
            .toArray());
  }
}
