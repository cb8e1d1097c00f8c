package plumbline.report;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import plumbline.coaching.Wording;
import plumbline.review.NotSeen;

/** What could not be seen, in words: why, and all that it hid. */
public final class NotSeenWords {
  /** So many seconds and more are told without tenths. */
  private static final double LONG_S = 10;

  private final Wording wording;

  public NotSeenWords(Wording wording) {
    this.wording = wording;
  }

  /** {@code Seen at an angle: everything for 2.1 s; range, leaning back (8 reps)}. */
  public String line(NotSeen one) {
    StringJoiner hidden = new StringJoiner("; ");
    if (one.seconds() > 0) {
      String seconds = wording.number(one.seconds(), one.seconds() < LONG_S ? 1 : 0);
      hidden.add(wording.text("unseen.time", seconds));
    }
    if (!one.checks().isEmpty()) {
      hidden.add(checks(one));
    }
    String why = wording.reason(one.reason());
    String begun = why.substring(0, 1).toUpperCase(wording.language()) + why.substring(1);
    return wording.text("unseen.line", begun, hidden.toString());
  }

  private String checks(NotSeen one) {
    StringJoiner checks = new StringJoiner(", ");
    one.byReps(this::name)
        .forEach(
            (reps, names) ->
                checks.add(wording.text("unseen.checks", String.join(", ", names), reps)));
    return checks.toString();
  }

  /** The names of the checks alone, for what hid them in one repetition. */
  public String names(NotSeen one) {
    return one.byReps(this::name).values().stream()
        .flatMap(List::stream)
        .collect(Collectors.joining(", "));
  }

  private String name(String rule) {
    return wording.text("check." + rule);
  }
}
