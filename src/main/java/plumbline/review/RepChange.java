package plumbline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;

/**
 * What other settings make of one movement that was a repetition by at least one of them.
 *
 * @param match the movement as both tell it
 * @param gained rule ids of faults that it has by the new settings only, costliest first
 * @param lost rule ids of faults that it had by the old settings only
 */
public record RepChange(RepMatch match, List<String> gained, List<String> lost) {

  public RepChange {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }

  /** Empty when nothing changes that a person would be told. */
  static Optional<RepChange> of(RepMatch match) {
    if (match.repBefore().isEmpty() && match.repAfter().isEmpty()) {
      return Optional.empty();
    }
    List<String> before = match.repBefore().map(Rep::faults).orElse(List.of());
    List<String> after = match.repAfter().map(Rep::faults).orElse(List.of());
    RepChange change = new RepChange(match, without(after, before), without(before, after));
    boolean counted = match.repBefore().isPresent() && match.repAfter().isPresent();
    boolean same =
        counted
            && !change.kindChanges()
            && !change.scoreChanges()
            && change.gained.isEmpty()
            && change.lost.isEmpty();
    return same ? Optional.empty() : Optional.of(change);
  }

  /** A movement that becomes a repetition. */
  public boolean appears() {
    return match.repBefore().isEmpty();
  }

  /** A repetition that no longer counts. */
  public boolean vanishes() {
    return match.repAfter().isEmpty();
  }

  /** Full to partial, or the other way round. */
  public boolean kindChanges() {
    return !match.repBefore().map(Rep::kind).equals(match.repAfter().map(Rep::kind));
  }

  public boolean scoreChanges() {
    return !scoreBefore().equals(scoreAfter());
  }

  public Optional<Kind> kindBefore() {
    return match.repBefore().map(Rep::kind);
  }

  public Optional<Kind> kindAfter() {
    return match.repAfter().map(Rep::kind);
  }

  public OptionalInt scoreBefore() {
    return match.repBefore().map(Rep::score).orElse(OptionalInt.empty());
  }

  public OptionalInt scoreAfter() {
    return match.repAfter().map(Rep::score).orElse(OptionalInt.empty());
  }

  /** The number by which a person knows it: the old one, else the new one. */
  public int number() {
    return match.repBefore().or(match::repAfter).orElseThrow().number();
  }

  private static List<String> without(List<String> all, List<String> those) {
    List<String> rest = new ArrayList<>(all);
    rest.removeAll(those);
    return rest;
  }
}
