package plumbline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Kinematics;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Optics;
import plumbline.kinematics.Reason;
import plumbline.kinematics.Scene;
import plumbline.kinematics.Sight;
import plumbline.scoring.Exercise;
import plumbline.scoring.Rejudge;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdTable;
import plumbline.thresholds.ThresholdValues;

/**
 * Judges what a person does, frame by frame: the same for live, files and recordings. Frames come
 * in the order of their time; single-threaded.
 */
public final class SessionAnalyzer {
  private static final Threshold MIN_PLAUSIBILITY =
      new ThresholdTable("confidence")
          .fraction(
              "min_plausibility_frac",
              0.50,
              0.10,
              0.95,
              "M",
              "A skeleton that looks less like a body is not judged.");

  private final ThresholdValues values;
  private final ErrorBands bands;
  private final Observer observer;
  private final List<VariantTrack> tracks;
  private final ExerciseRecognizer recognizer;
  private final VerdictDesk desk;
  private final Presence presence;
  private final PeakBands peakBands;

  /**
   * Judges one exercise that the person has chosen, or recognises which of several it is.
   *
   * @param exercises the chosen one, or all that come into question
   * @param bands how far what is measured may be from the truth
   * @param optics what is known about the lens that is looked through
   */
  public SessionAnalyzer(
      List<Exercise> exercises, ThresholdValues values, ErrorBands bands, Optics optics) {
    this.values = values;
    this.bands = bands;
    peakBands = new PeakBands(bands);
    observer = new Observer(values, optics);
    tracks =
        exercises.stream()
            .flatMap(exercise -> exercise.variants().stream())
            .map(variant -> new VariantTrack(variant, values))
            .toList();
    recognizer = new ExerciseRecognizer(tracks, exercises.size() == 1);
    desk = new VerdictDesk(recognizer);
    presence = new Presence(tracks, values);
  }

  /** Through a lens of which nothing is known. */
  public SessionAnalyzer(List<Exercise> exercises, ThresholdValues values, ErrorBands bands) {
    this(exercises, values, bands, Optics.unknown());
  }

  /** What a person may change here. */
  public static List<Threshold> thresholds() {
    return Stream.of(
            List.of(MIN_PLAUSIBILITY),
            PostureDwell.thresholds(),
            PostureSense.thresholds(),
            Facing.thresholds(),
            ViewGate.thresholds())
        .flatMap(List::stream)
        .toList();
  }

  public static List<Ordering> orderings() {
    return ViewGate.orderings();
  }

  /** Judges the next frame. */
  public FrameAnalysis analyze(PoseFrame frame) {
    if (presence.startsAnew(frame)) {
      forget();
    }
    return frame
        .pose()
        .filter(pose -> isTrusted(frame, pose))
        .map(pose -> seen(frame, pose))
        .orElseGet(() -> unseen(frame));
  }

  private boolean isTrusted(PoseFrame frame, Pose pose) {
    return Double.isFinite(pose.torsoPx()) && frame.plausibility() >= values.get(MIN_PLAUSIBILITY);
  }

  /** True while some movement is going on. */
  boolean isMoving() {
    return tracks.stream().anyMatch(track -> track.scorer().working().isPresent());
  }

  /** Counts on from what another analyzer has told of the same frames. */
  void goOnFrom(SessionAnalyzer before) {
    desk.goOnFrom(before.desk);
  }

  /** No more frames come: what was still going on is closed. */
  public List<RepVerdict> finish() {
    long nanos = presence.nowNanos();
    recognizer.end();
    List<RepVerdict> last = new ArrayList<>();
    for (VariantTrack track : tracks) {
      List<RepVerdict> ended = presence.uncovered(track.scorer().finish(nanos));
      last.addAll(desk.take(track, ended, nanos));
    }
    presence.close(desk.toldUntil()).ifPresent(unseen -> last.addAll(desk.take(unseen)));
    return List.copyOf(last);
  }

  /**
   * What was weighed so far, ready to be judged again by other settings.
   *
   * @param told every verdict that this analysis has given
   */
  public Rejudge rejudge(List<RepVerdict> told) {
    return new Rejudge(
        tracks.stream().map(VariantTrack::variant).toList(),
        tracks.stream().flatMap(track -> track.scorer().judgements().stream()).toList(),
        told,
        values);
  }

  private FrameAnalysis seen(PoseFrame frame, Pose raw) {
    long nanos = frame.timestampNanos();
    presence.trust();
    boolean moving = isMoving();
    boolean inPosition = tracks.stream().anyMatch(VariantTrack::inPosition);
    Observer.Seen seen = observer.observe(nanos, raw, frame.size(), inPosition, moving);
    tracks.forEach(track -> track.place(nanos, seen.posture()));
    Sight sight = new Sight(seen.pose(), frame.size(), seen.near(), values);
    Scene scene = seen.scene();
    Measures measures = new Kinematics(sight, scene, bands).measureAll();
    return judge(new MeasuredFrame(frame, Optional.of(seen), measures, presence.gap()));
  }

  private FrameAnalysis unseen(PoseFrame frame) {
    Reason why = frame.pose().isPresent() ? Reason.SKELETON_UNSURE : Reason.NOBODY;
    return judge(new MeasuredFrame(frame, Optional.empty(), Measures.none(why), Optional.of(why)));
  }

  /** After so long another person may have come: nothing learnt about the last one holds. */
  private void forget() {
    observer.forget();
    tracks.forEach(VariantTrack::forget);
    recognizer.forget();
  }

  private FrameAnalysis judge(MeasuredFrame now) {
    recognizer.update(now.nanos(), now.posture());
    List<RepVerdict> verdicts = new ArrayList<>();
    tracks.forEach(track -> verdicts.addAll(ended(track, now)));
    VariantTrack leading = recognizer.leading(now.posture());
    Optional<Reason> blocked = now.blocked(leading);
    Optional<Reason> cannotSee = blocked.or(() -> presence.awaitsRest(now.nanos()));
    presence
        .watch(now, cannotSee, leading.inPosition(), desk.toldUntil())
        .ifPresent(unseen -> verdicts.addAll(desk.take(unseen)));
    Measures judged = blocked.map(Measures::none).orElse(now.measures());
    return new LeadingTrack(leading, recognizer.knows())
        .at(now, judged, cannotSee, verdicts, desk.tally());
  }

  /** What ended with this frame, as far as it is the movement that it is taken for. */
  private List<RepVerdict> ended(VariantTrack track, MeasuredFrame now) {
    double tolerance = recognizer.toleranceDeg(track);
    List<RepVerdict> ended =
        presence.uncovered(
            track.judge(
                now.nanos(),
                now.posture(),
                now.view(),
                now.measures(),
                now.blocked(track),
                tolerance));
    return desk.take(track, peakBands.on(ended, now.posture(), now.view()), now.nanos());
  }
}
