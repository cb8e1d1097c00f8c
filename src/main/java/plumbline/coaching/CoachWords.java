package plumbline.coaching;

import java.util.Locale;
import java.util.Optional;
import plumbline.body.Side;
import plumbline.plan.CoachView;
import plumbline.plan.Step;
import plumbline.scoring.SetScore;

/** What the coach says, and where in the plan the person is, in words. Thread-safe. */
public final class CoachWords {
  private final Wording wording;

  public CoachWords(Wording wording) {
    this.wording = wording;
  }

  /** What was said last, as it is spoken and shown. */
  public String line(CoachView view) {
    return switch (view.line()) {
      case BREATHE -> wording.text("coach.breathe");
      case WARM_UP -> wording.text("coach.warm-up");
      case GET_READY -> view.set().map(set -> getReady(set, view)).orElse("");
      case BEGIN -> view.set().map(this::begin).orElse("");
      case BEGIN_LYING -> wording.text("coach.begin-lying");
      case OTHER_SIDE -> view.side().map(side -> text("coach.other-side", side)).orElse("");
      case REST -> next(view).map(n -> wording.text("coach.rest-then", n)).orElse(rest());
      case OFFER_EASIER ->
          next(view).map(n -> wording.text("coach.offer-easier", n)).orElse(rest());
      case LOOP_OFF -> wording.text("coach.loop-off");
      case STRETCH -> stretch(view).map(side -> text("coach.stretch", side)).orElse("");
      case EASIER ->
          view.setAhead().map(set -> wording.text("coach.easier." + set.exercise())).orElse("");
      case OVER -> wording.text("coach.over");
    };
  }

  /** The same as it is heard: after a set, how that was comes first. */
  public String aloud(CoachView view) {
    String line = line(view).replace('\n', ' ');
    return justDone(view).map(how -> how + " " + line).orElse(line);
  }

  /**
   * Of the set that ended with the step before: {@code That set: 82, good.} Empty where there is
   * more to say than what the step is.
   */
  public Optional<String> justDone(CoachView view) {
    boolean plain = view.step().map(CoachView.Line::of).equals(Optional.of(view.line()));
    return view.sets()
        .justDone()
        .filter(set -> plain)
        .map(set -> wording.text("set.just-done", howItWent(set)));
  }

  /** {@code 82, good}. */
  public String howItWent(SetScore set) {
    return wording.text("set.score", set.score(), tone(set));
  }

  private String tone(SetScore set) {
    return switch (set.tone()) {
      case STEADY -> wording.text("set.steady");
      case GOOD -> wording.text("set.good");
      case WORK_ON -> wording.text("set.work-on", set.most().map(wording::advice).orElse(""));
      case EASIER -> wording.text("set.easier");
    };
  }

  private String rest() {
    return wording.text("coach.rest");
  }

  private String getReady(Step.WorkSet set, CoachView view) {
    String key = view.mayFaceCamera() ? "coach.from-the-front." : "coach.get-ready.";
    return wording.text(key + set.exercise(), set.number(), set.of());
  }

  private String begin(Step.WorkSet set) {
    return wording.text(set.sidesInTurn() ? "coach.begin-one-side" : "coach.begin-in-turn");
  }

  /** {@code Leg raise · set 1 of 2 · left leg · 6 of 10}. */
  public String place(CoachView view) {
    return view.set().map(set -> place(set, view)).orElseGet(() -> wording.text("coach.plan"));
  }

  private String place(Step.WorkSet set, CoachView view) {
    String name =
        wording.text("coach.set", wording.exerciseName(set.exercise()), set.number(), set.of());
    return view.side()
        .map(side -> name + text("coach.count", side, view.done(side), set.reps()))
        .orElseGet(
            () ->
                name
                    + wording.text(
                        "coach.counts", view.done(Side.LEFT), view.done(Side.RIGHT), set.reps()));
  }

  /** {@code Leg raise 1/2 · 10 each}; empty between sets. */
  public Optional<String> brief(CoachView view) {
    return view.set()
        .map(
            set ->
                wording.text(
                    "coach.brief",
                    wording.exerciseName(set.exercise()),
                    set.number(),
                    set.of(),
                    set.reps()));
  }

  /** The name of what goes on in large letters above a timer. */
  public String heading(CoachView view) {
    if (view.stage() == CoachView.Stage.CHANGING_SIDES) {
      return view.side().map(side -> text("coach.heading.other-side", side)).orElse("");
    }
    String step = view.step().map(CoachWords::id).orElse("over");
    return wording.text("coach.heading." + step);
  }

  /** What comes after it; empty when nothing does. */
  public Optional<String> next(CoachView view) {
    return view.nextSet()
        .map(
            set ->
                wording.text(
                    "coach.set", wording.exerciseName(set.exercise()), set.number(), set.of()));
  }

  private static String id(Step step) {
    return step.getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static Optional<Side> stretch(CoachView view) {
    return view.step()
        .filter(Step.Stretch.class::isInstance)
        .map(step -> ((Step.Stretch) step).side());
  }

  private String text(String key, Side side, Object... more) {
    return wording.text(key + "." + side.id(), more);
  }
}
