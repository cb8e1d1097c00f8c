package plumbline.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.ImageSize;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.ActiveFault;
import plumbline.scoring.Loss;
import plumbline.scoring.Phase;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.SideProgress;
import plumbline.scoring.Tally;
import plumbline.scoring.Variant;

/** Builds what the analysis might say at one time; in position and with nothing wrong at first. */
final class Moments {
  private final List<ActiveFault> faults = new ArrayList<>();
  private final List<RepVerdict> verdicts = new ArrayList<>();
  private final double timeS;
  private Optional<Variant> variant = Optional.of(variant("leg-raise", "supine"));
  private Posture posture = Posture.SUPINE;
  private boolean inPosition = true;
  private boolean moving = true;
  private Optional<Reason> cannotSee = Optional.empty();
  private Map<Side, SideProgress> progress = Map.of();

  private Moments(double timeS) {
    this.timeS = timeS;
  }

  static Moments at(double timeS) {
    return new Moments(timeS);
  }

  static Variant variant(String exercise, String name) {
    return ExerciseCatalog.find(exercise).orElseThrow().variants().stream()
        .filter(v -> v.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** In position for it. */
  Moments doing(String exercise, String name) {
    Variant done = variant(exercise, name);
    variant = Optional.of(done);
    posture = done.postures().get(0);
    return this;
  }

  Moments notRecognised(Posture now) {
    variant = Optional.empty();
    posture = now;
    return this;
  }

  Moments fault(String rule) {
    return fault(rule, Optional.empty());
  }

  Moments fault(String rule, Optional<String> manner) {
    faults.add(new ActiveFault(rule, manner, Side.LEFT, Measurement.judged(30, 3), 20, 12));
    return this;
  }

  Moments verdict(RepVerdict verdict) {
    verdicts.add(verdict);
    return this;
  }

  Moments notInPosition(Posture now) {
    inPosition = false;
    moving = false;
    posture = now;
    return this;
  }

  Moments still() {
    moving = false;
    return this;
  }

  /** The working leg is there. */
  Moments leg(Phase phase, double deg) {
    progress = Map.of(Side.LEFT, new SideProgress(phase, Measurement.judged(deg, 1)));
    return this;
  }

  Moments legHidden(Phase phase) {
    progress =
        Map.of(Side.LEFT, new SideProgress(phase, Measurement.withheld(Reason.FEET_OUT_OF_FRAME)));
    return this;
  }

  Moments cannotSee(Reason reason) {
    cannotSee = Optional.of(reason);
    return this;
  }

  FrameAnalysis build() {
    return new FrameAnalysis(
        new PoseFrame(0, Math.round(timeS * 1e9), new ImageSize(1280, 720), Optional.empty()),
        Optional.empty(),
        posture,
        CameraView.SIDE,
        variant,
        inPosition,
        Optional.empty(),
        Optional.empty(),
        Measures.none(Reason.NOBODY),
        progress,
        moving ? Optional.of(Side.LEFT) : Optional.empty(),
        new RangeGoal(25, 45, 60, 85),
        faults,
        cannotSee,
        verdicts,
        Tally.of(verdicts));
  }

  /** A full repetition that lost {@code points} by {@code rule}; none when 0. */
  static RepVerdict.Rep rep(double peakDeg, String rule, double points) {
    return rep("leg-raise", "supine", Side.LEFT, peakDeg, rule, points);
  }

  private static RepVerdict.Rep rep(
      String exercise, String variant, Side side, double peakDeg, String rule, double points) {
    List<Loss> losses =
        points > 0 ? List.of(new Loss(rule, points, 30, 3, 20, "deg", 0)) : List.of();
    return new RepVerdict.Rep(
        1,
        exercise,
        variant,
        side,
        false,
        RepVerdict.Kind.FULL,
        0,
        1,
        2,
        Measurement.judged(peakDeg, 2),
        Optional.of(2.0),
        Optional.empty(),
        2,
        3,
        OptionalInt.of((int) (100 - points)),
        losses,
        List.of(),
        List.of());
  }

  static RepVerdict.Rep cleanRep() {
    return rep(62, "range", 0);
  }

  static RepVerdict.Rep kick(Side side) {
    return rep("twist-toe-touch", "kick", side, 62, "range", 0);
  }

  static RepVerdict.Rep cleanMarch() {
    return rep("march", "standing", Side.LEFT, 62, "range", 0);
  }
}
