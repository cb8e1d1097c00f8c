package plumbline.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.plan.CoachView.Line;
import plumbline.plan.CoachView.Stage;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/**
 * Leads a person through a plan without their hands: taking the start pose begins a set, enough
 * repetitions or lying still ends it, the rest is timers. Frames come in the order of their time;
 * no clock is read. While no frames come, as after a stop, no time passes. Single-threaded.
 */
public final class Coach {
  /** Two frames further apart than this are a pause. */
  private static final double LONGEST_STEP_S = 0.5;

  /** Who goes back so soon after a beginning means the step before. */
  private static final double JUST_BEGUN_S = 2;

  private final Agenda agenda;
  private final StartPoses poses;
  private final ThresholdValues values;
  private final StageClock clock = new StageClock();
  private final Speech speech = new Speech();
  private final SetBook book = new SetBook();
  private final EasierOffer offer = new EasierOffer();
  private Optional<SetLead> lead = Optional.empty();
  private long lastNanos;
  private boolean started;

  /**
   * @param exercises of which the plan's sets are
   */
  public Coach(SessionPlan plan, List<Exercise> exercises, ThresholdValues values) {
    agenda = new Agenda(plan.steps());
    poses = new StartPoses(exercises);
    this.values = values;
  }

  /** Where the person is after this frame. */
  public CoachView update(FrameAnalysis frame) {
    long now = frame.raw().timestampNanos();
    double passedS = started ? Math.min(LONGEST_STEP_S, (now - lastNanos) / 1e9) : 0;
    lastNanos = now;
    if (!started) {
      started = true;
      enter(0);
    }
    clock.pass(passedS);
    lead.ifPresent(set -> set.follow(frame, passedS));
    if (isStepOver()) {
      enter(agenda.at() + 1);
    }
    return view();
  }

  private boolean isStepOver() {
    boolean timeIsUp = clock.stage() == Stage.TIMED && clock.isUp();
    return timeIsUp || lead.filter(SetLead::isOver).isPresent();
  }

  /** Goes on to what comes next, whatever goes on now. */
  public void goOn() {
    lead.ifPresent(set -> set.goOn(lastNanos));
    boolean leaves = lead.isEmpty() || isStepOver();
    if (leaves && clock.stage() != Stage.OVER) {
      enter(agenda.at() + 1);
    }
  }

  /**
   * Begins this step again; at its very beginning, the one before. To an offer it is a no, after
   * which the rest goes on.
   */
  public void repeat() {
    if (speech.line() == Line.OFFER_EASIER) {
      speech.say(Line.REST);
      return;
    }
    boolean atBeginning =
        clock.stage() == Stage.TIMED
            ? clock.seconds() < JUST_BEGUN_S
            : lead.filter(SetLead::hasBegun).isEmpty();
    enter(atBeginning ? agenda.at() - 1 : agenda.at());
  }

  /** Asks for less from now on in this exercise; between two sets, in the next one. */
  public void easier() {
    agenda.setAhead().ifPresent(this::lighten);
  }

  private void lighten(Step.WorkSet ahead) {
    agenda.lighten(ahead);
    offer.settle(ahead.exercise());
    if (lead.isPresent()) {
      enter(agenda.at());
    }
    speech.say(Line.EASIER);
  }

  /** The person was offered an easier way of this exercise elsewhere. */
  public void easierWasOffered() {
    agenda.setAhead().map(Step.WorkSet::exercise).ifPresent(offer::settle);
  }

  /** This exercise hurts: it rests for today. */
  public void leaveOut(String exercise) {
    boolean now = agenda.set().filter(set -> set.exercise().equals(exercise)).isPresent();
    agenda.leaveOut(exercise);
    if (now) {
      enter(agenda.at());
    } else if (speech.line() == Line.OFFER_EASIER) {
      speech.say(Line.REST); // what was offered may be what is left out
    }
  }

  private void enter(int next) {
    Optional<SetCount> ended = lead.flatMap(SetLead::count).filter(set -> next > agenda.at());
    book.turnTo(ended);
    if (ended.isPresent()) {
      offer.hear(book.done().justDone());
    }
    agenda.turnTo(next);
    lead = agenda.set().map(set -> new SetLead(set, poses, values, clock, speech));
    Optional<Double> length = agenda.step().flatMap(Step::length);
    Stage waiting = lead.isPresent() ? Stage.GETTING_READY : Stage.OVER;
    clock.begin(length.isPresent() ? Stage.TIMED : waiting, length.orElse(0.0));
    Line usual = agenda.step().map(Line::of).orElse(Line.OVER);
    boolean offers = ended.isPresent() && offersEasier();
    if (offers) {
      book.turnTo(Optional.empty()); // the question says how it went, and a no is not argued with
    }
    speech.say(offers ? Line.OFFER_EASIER : usual);
  }

  /** Only in a rest there is time for a question; whoever does not answer has said no. */
  private boolean offersEasier() {
    boolean resting = agenda.step().filter(Step.Rest.class::isInstance).isPresent();
    Optional<String> due =
        agenda.setAhead().map(Step.WorkSet::exercise).filter(id -> resting && offer.isDue(id));
    due.ifPresent(offer::settle);
    return due.isPresent();
  }

  private CoachView view() {
    Optional<SetCount> count = lead.flatMap(SetLead::count);
    return new CoachView(
        agenda.steps(),
        agenda.at(),
        clock.stage(),
        clock.secondsLeft(),
        clock.lengthS(),
        count.map(SetCount::done).orElse(Map.<Side, Integer>of()),
        count.flatMap(SetCount::turn),
        speech.line(),
        speech.lines(),
        count.map(SetCount::fromNanos).orElse(lastNanos),
        book.done());
  }
}
