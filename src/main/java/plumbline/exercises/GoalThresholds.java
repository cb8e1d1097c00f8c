package plumbline.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.kinematics.Measure;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.ReachGoal;
import plumbline.scoring.RepSettings;
import plumbline.scoring.RepTiming;
import plumbline.scoring.RestGoal;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * The numbers that every way of doing an exercise declares: its range, where it rests, and its
 * tempo.
 */
record GoalThresholds(Range range, Rest rest, Tempo tempo) {

  /** Partial, full and target range; further than {@code highNote} is more than needed. */
  record Range(
      Threshold target, Threshold fullMin, Threshold partialMin, Optional<Threshold> highNote) {
    RangeGoal goal(ThresholdValues v) {
      return new RangeGoal(
          v.get(partialMin),
          v.get(fullMin),
          v.get(target),
          highNote.map(v::get).orElse(Double.POSITIVE_INFINITY));
    }
  }

  /** Where a movement begins and ends. */
  record Rest(double baseDeg, Threshold enter, Threshold exit, Threshold maxSd) {
    RestGoal goal(ThresholdValues v) {
      return new RestGoal(baseDeg, v.get(enter), v.get(exit), v.get(maxSd));
    }
  }

  /** How long a repetition and its parts last. */
  record Tempo(
      Threshold minRep,
      Threshold maxRep,
      Threshold debounce,
      Threshold minFrameRate,
      Optional<Threshold> hold,
      Threshold upMin,
      Threshold downMin) {

    /** Without a pause at the top, and as slow as is usual on the floor. */
    Tempo(Threshold minRep, Threshold upMin, Threshold downMin) {
      this(
          minRep,
          RepSettings.MAX_REP,
          RepSettings.DEBOUNCE,
          RepSettings.MIN_FRAME_RATE,
          Optional.empty(),
          upMin,
          downMin);
    }

    RepTiming timing(ThresholdValues v) {
      return new RepTiming(
          v.nanos(minRep),
          v.nanos(maxRep),
          v.nanos(debounce),
          hold.map(v::nanos).orElse(0L),
          v.nanos(upMin),
          v.nanos(downMin),
          v.get(minFrameRate));
    }

    /** With a pause at the top. */
    Tempo holding(Threshold pause) {
      return new Tempo(minRep, maxRep, debounce, minFrameRate, Optional.of(pause), upMin, downMin);
    }

    /** On the feet, where one moves quicker. */
    Tempo upright() {
      return new Tempo(
          minRep, maxRep, debounce, RepSettings.MIN_FRAME_RATE_UPRIGHT, hold, upMin, downMin);
    }

    /** As quick as a kick. */
    Tempo kicking(Threshold longest) {
      return new Tempo(
          minRep, longest, RepSettings.DEBOUNCE_KICK, minFrameRate, hold, upMin, downMin);
    }
  }

  /** How near a hand is to come to the foot. */
  record Reach(Measure measure, Threshold full, Threshold none, Threshold window) {
    ReachGoal goal(ThresholdValues v) {
      return new ReachGoal(measure, v.get(full), v.get(none), v.nanos(window));
    }

    /** What the nearest moment is compared with. */
    List<Threshold> limits() {
      return List.of(full, none);
    }

    Ordering ordering() {
      return Ordering.below(full, none);
    }
  }

  /** What is first looked at when a movement has ended. */
  List<Threshold> judgedAtTheEnd() {
    List<Threshold> all =
        new ArrayList<>(
            List.of(
                range.fullMin(),
                rest.maxSd(),
                tempo.minRep(),
                tempo.minFrameRate(),
                tempo.upMin(),
                tempo.downMin()));
    tempo.hold().ifPresent(all::add);
    range.highNote().ifPresent(all::add);
    return all;
  }

  /** Everything that belongs to one exercise alone, in the order of the settings file. */
  List<Threshold> own() {
    List<Threshold> own =
        new ArrayList<>(List.of(range.target(), range.fullMin(), range.partialMin()));
    own.addAll(List.of(rest.enter(), rest.exit(), tempo.minRep(), tempo.maxRep()));
    tempo.hold().ifPresent(own::add);
    own.addAll(List.of(tempo.upMin(), tempo.downMin()));
    range.highNote().ifPresent(own::add);
    List<Threshold> shared = RepSettings.thresholds();
    return own.stream().filter(threshold -> !shared.contains(threshold)).toList();
  }

  List<Ordering> orderings() {
    List<Ordering> all =
        new ArrayList<>(
            List.of(
                Ordering.below(rest.enter(), rest.exit()),
                Ordering.below(rest.exit(), range.partialMin()),
                Ordering.below(range.partialMin(), range.fullMin()),
                Ordering.atMost(range.fullMin(), range.target()),
                Ordering.below(tempo.minRep(), tempo.maxRep())));
    tempo.hold().ifPresent(hold -> all.add(Ordering.below(hold, tempo.maxRep())));
    range.highNote().ifPresent(high -> all.add(Ordering.below(range.target(), high)));
    return all;
  }
}
