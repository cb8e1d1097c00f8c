package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.accuracy.FaultComparison.Outcome;
import plumbline.accuracy.RepComparison.Pair;

/** All clips of one exercise, with one pose model. */
record Summary(String exercise, String model, List<ClipResult> clips) {

  static List<Summary> of(List<ClipResult> results) {
    Map<String, Summary> rows = new TreeMap<>();
    for (ClipResult clip : results) {
      rows.computeIfAbsent(
              clip.exercise() + " " + clip.model(),
              key -> new Summary(clip.exercise(), clip.model(), new ArrayList<>()))
          .clips()
          .add(clip);
    }
    return List.copyOf(rows.values());
  }

  private List<Pair> pairs() {
    return clips.stream().flatMap(clip -> clip.reps().pairs().stream()).toList();
  }

  int movements() {
    return pairs().size();
  }

  /** Right kind and right side, or rightly nothing. */
  int right() {
    return (int) pairs().stream().filter(Pair::isRight).count();
  }

  int counted() {
    return (int) pairs().stream().filter(p -> p.said().isPresent()).count();
  }

  int invented() {
    return clips.stream().mapToInt(clip -> clip.reps().invented().size()).sum();
  }

  Statistics peaks() {
    return Statistics.of(
        pairs().stream().mapToDouble(p -> p.peakErrorDeg().orElse(Double.NaN)).toArray());
  }

  long faults(Outcome outcome) {
    return clips.stream().mapToLong(clip -> clip.faults().count(outcome)).sum();
  }
}
