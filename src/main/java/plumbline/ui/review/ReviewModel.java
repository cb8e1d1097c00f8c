package plumbline.ui.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import plumbline.analysis.FrameAnalysis;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.session.FrameTrace;
import plumbline.session.ReviewSession;
import plumbline.session.ReviewState;

/**
 * What is looked at: the session, the chosen movement and loss, the frame, and whether it plays.
 * The parts of the screen watch it and tell it what the person asks for. Used on the JavaFX thread.
 */
public final class ReviewModel {
  private final ReviewSession session;
  private final Playback playback = new Playback();
  private final Chosen chosen = new Chosen();
  private final ShownFrame frame;
  private final ReadOnlyObjectWrapper<ReviewState> state;

  /** A movement that is to be shown as soon as it is known. */
  private Optional<RepVerdict.Rep> sought = Optional.empty();

  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper looping = new ReadOnlyBooleanWrapper();

  public ReviewModel(ReviewSession session) {
    this.session = session;
    frame = new ShownFrame(session.trace());
    state = new ReadOnlyObjectWrapper<>(session.state());
  }

  /** How far the review has come and what was found; changes while frames come in. */
  public ReadOnlyObjectProperty<ReviewState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The chosen movement, if any: the row that is unfolded and what can be given a verdict. */
  public ReadOnlyObjectProperty<Optional<RepVerdict>> selectedProperty() {
    return chosen.movementProperty();
  }

  /** The loss of the chosen repetition that is pointed out, if any. */
  public ReadOnlyObjectProperty<Optional<Loss>> selectedLossProperty() {
    return chosen.lossProperty();
  }

  /** Number of the frame that is shown, in {@link #trace()}; 0 too when there is none yet. */
  public ReadOnlyIntegerProperty frameProperty() {
    return frame.numberProperty();
  }

  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** True when it plays at a quarter of its speed. */
  public ReadOnlyBooleanProperty slowProperty() {
    return slow.getReadOnlyProperty();
  }

  /** True when the chosen movement is played again and again. */
  public ReadOnlyBooleanProperty loopingProperty() {
    return looping.getReadOnlyProperty();
  }

  public FrameTrace trace() {
    return session.trace();
  }

  /** A frame as it is drawn: as the exercise that it turned out to belong to. */
  FrameAnalysis analysis(int frame) {
    return RecognisedLater.shown(trace(), frame, state());
  }

  public ReviewState state() {
    return state.get();
  }

  public List<RepVerdict> verdicts() {
    return state().verdicts();
  }

  public int frame() {
    return frame.number();
  }

  /** Time of the shown frame in the source's nanoseconds; 0 while there is none. */
  public long nanos() {
    return frame.nanos();
  }

  /** Time of the shown frame as a person reads it: the first frame is at 0. */
  public double seconds(long nanos) {
    return (nanos - trace().firstNanos()) / 1e9;
  }

  /**
   * Once a pulse: takes over what the session has found since, and moves on while playing.
   *
   * @param clockNanos of any steady clock
   */
  public void pulse(long clockNanos) {
    state.set(session.state());
    if (frame.arrive()) {
      playback.rest();
    }
    sought.ifPresent(this::find);
    if (playing.get() && !trace().isEmpty()) {
      play(clockNanos);
    } else {
      playback.rest();
    }
  }

  private void play(long clockNanos) {
    long next = playback.next(clockNanos, nanos(), slow.get());
    Optional<RepVerdict> loop = chosen.movement().filter(verdict -> looping.get());
    boolean atEnd = next >= trace().lastNanos();
    if (loop.isPresent() && (atEnd || Playback.isOver(loop.get(), next))) {
      next = playback.back(Playback.loopStart(loop.get()));
    } else if (atEnd) {
      // While more frames come it waits for them; else this was the end.
      next = playback.back(trace().lastNanos());
      playing.set(state().step().isRunning());
    }
    frame.playTo(next);
    follow();
  }

  /** Shows the frame that tells most of a movement: a repetition's peak. */
  public void select(RepVerdict verdict) {
    chosen.choose(verdict);
    long telling =
        verdict instanceof RepVerdict.Rep rep
            ? rep.peakNanos()
            : (verdict.startNanos() + verdict.endNanos()) / 2;
    jumpTo(telling);
  }

  /**
   * Shows the movement of this session that is the same as one that was judged elsewhere, by its
   * leg and time; its frame when nothing was told of it here. It may not be known yet.
   */
  public void find(RepVerdict.Rep told) {
    sought = Optional.empty();
    Optional<RepVerdict> here = Chosen.sameAs(verdicts(), told);
    if (here.isPresent()) {
      select(here.get());
    } else if (state().step().isRunning()) {
      sought = Optional.of(told);
    } else {
      jumpTo(told.peakNanos());
    }
  }

  /** Shows a frame of a movement. */
  void show(RepVerdict verdict, int wanted) {
    chosen.keep(verdict);
    jump(wanted);
  }

  /** Shows the frame at which points were lost. */
  public void select(RepVerdict.Rep rep, Loss loss) {
    chosen.choose(rep, loss);
    jumpTo(loss.atNanos());
  }

  /** Shows a frame; the movement it belongs to, if any, becomes the chosen one. */
  public void seek(int wanted) {
    chosen.pointOutNothing();
    jump(wanted);
    follow();
  }

  /** Shows so many frames later, or earlier, and stops playing. */
  public void step(int frames) {
    playing.set(false);
    seek(frame() + frames);
  }

  /** Chooses the next movement, or the one before. */
  public void stepVerdict(int by) {
    chosen.beside(verdicts(), by).ifPresent(this::select);
  }

  /** Points out the next fault after the shown frame, or the one before; at the end it stays. */
  public void stepFault(int by) {
    FaultMark.beside(verdicts(), chosen.loss(), nanos(), by)
        .ifPresent(fault -> select(fault.rep(), fault.loss()));
  }

  /** Chooses a repetition by its number; nothing happens when there is none. */
  public void selectRep(int number) {
    verdicts().stream()
        .filter(verdict -> verdict instanceof RepVerdict.Rep rep && rep.number() == number)
        .findFirst()
        .ifPresent(this::select);
  }

  public void toStart() {
    seek(0);
  }

  public void toEnd() {
    seek(trace().size() - 1);
  }

  /** Plays or stops; at the end it begins again. */
  public void togglePlaying() {
    if (!playing.get() && frame.isLast() && !state().step().isRunning()) {
      seek(0);
    }
    chosen.pointOutNothing();
    playing.set(!playing.get());
  }

  public void toggleSlow() {
    slow.set(!slow.get());
  }

  /** Plays the chosen movement again and again, or no longer. */
  public void toggleLooping() {
    looping.set(!looping.get() && chosen.movement().isPresent());
    playing.set(looping.get());
  }

  /** No more frames are read; what there is stays. */
  public void cancelReading() {
    session.cancel();
  }

  private void jumpTo(long nanos) {
    playback.rest();
    frame.goTo(nanos);
  }

  private void jump(int wanted) {
    playback.rest();
    frame.go(wanted);
  }

  /** While one movement is looped it stays the chosen one. */
  private void follow() {
    if (!trace().isEmpty() && !looping.get()) {
      chosen.follow(verdicts(), nanos());
    }
  }
}
