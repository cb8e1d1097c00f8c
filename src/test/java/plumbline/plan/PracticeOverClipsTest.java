package plumbline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.ImageSize;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.coaching.Cue;
import plumbline.coaching.CueSelector;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.RecordedClips;
import plumbline.plan.CoachView.Line;
import plumbline.plan.CoachView.Stage;
import plumbline.recording.SessionException;
import plumbline.scoring.RepVerdict;
import plumbline.settings.AccuracyFile;
import plumbline.thresholds.ThresholdValues;

/**
 * A whole practice over rendered clips, played as a camera would see them: the landmarks that the
 * full model read from one clip of each exercise, three of them with faults. Who rests is out of
 * view.
 */
class PracticeOverClipsTest {
  private static final double REST_FRAME_S = 0.1;
  private static final double LONGEST_S = 400;
  private static final double CUE_AT_MOST_S = 0.25;
  private static final double ROUNDING_S = 1e-6;

  private final List<CoachView> views = new ArrayList<>();

  /** Repetitions seen in each clip until its set was over. */
  private final Map<String, Map<Side, Integer>> counts = new HashMap<>();

  /** When each set was over, seconds after its clip began. */
  private final Map<String, Double> overS = new HashMap<>();

  /** The words about faults of form that came up, and when, seconds after their clip began. */
  private final Map<String, Map<String, Double>> cues = new HashMap<>();

  private SessionAnalyzer analyzer = Analyzers.of(ExerciseCatalog.all(), values());
  private Coach coach = new Coach(SessionPlan.of(values(), Set.of()), List.of(), values());
  private CueSelector selector = new CueSelector(values());
  private long index;
  private double nowS;

  @BeforeEach
  void begin() {
    analyzer =
        new SessionAnalyzer(
            ExerciseCatalog.all(), values(), AccuracyFile.standard().load("full").bands());
    coach = new Coach(SessionPlan.of(values(), Set.of()), ExerciseCatalog.all(), values());
    selector = new CueSelector(values());
  }

  private static ThresholdValues values() {
    ThresholdValues values =
        ThresholdValues.defaults()
            .with(PlanRules.BREATHING, 20)
            .with(PlanRules.WARM_UP, 10)
            .with(PlanRules.REST_BETWEEN_SETS, 30)
            .with(PlanRules.STRETCH, 5);
    for (PlanRules.Practice practice : PlanRules.PRACTICES) {
      int reps = practice.exercise().equals("kneeling-hip-extension") ? 2 : 3;
      values = values.with(practice.sets(), 1).with(practice.reps(), reps);
    }
    return values;
  }

  @Test
  void runsThroughAllFourExercisesHandsFree() throws Exception {
    while (now().stage() != Stage.OVER && nowS < LONGEST_S) {
      Optional<Step.WorkSet> set = now().set();
      if (set.isPresent()) {
        play(set.get().exercise());
      } else {
        see(Optional.empty(), nowS + REST_FRAME_S);
      }
    }
    assertThat(said())
        .containsExactly(
            Line.BREATHE,
            Line.WARM_UP,
            Line.GET_READY,
            Line.BEGIN,
            Line.OTHER_SIDE,
            Line.REST,
            Line.GET_READY,
            Line.BEGIN,
            Line.REST,
            Line.LOOP_OFF,
            Line.GET_READY,
            Line.BEGIN,
            Line.OTHER_SIDE,
            Line.REST,
            Line.GET_READY,
            Line.BEGIN,
            Line.STRETCH,
            Line.STRETCH,
            Line.OVER);
    Map<Side, Integer> three = Map.of(Side.LEFT, 3, Side.RIGHT, 3);
    assertThat(counts)
        .containsEntry("leg-raise", three)
        .containsEntry("march", Map.of(Side.LEFT, 4, Side.RIGHT, 3))
        // The second right one went back by 44.8 degrees: too little, and half hidden.
        .containsEntry("kneeling-hip-extension", Map.of(Side.LEFT, 3, Side.RIGHT, 2))
        .containsEntry("twist-toe-touch", three);
    // When the last repetition that is asked for ends, by the clips' truth.
    assertEndsSoonAfter("leg-raise", 23.1);
    assertEndsSoonAfter("march", 25.6);
    assertEndsSoonAfter("kneeling-hip-extension", 26.3);
    assertEndsSoonAfter("twist-toe-touch", 19.0);
    assertCues("leg-raise", Map.of("leg-raise.knee_bend", 2, "leg-raise.other_leg", 4));
    assertCues("march", Map.of());
    assertCues(
        "kneeling-hip-extension",
        Map.of("kneeling-hip-extension.elbows", 2, "kneeling-hip-extension.too_high", 3));
    assertCues("twist-toe-touch", Map.of("twist-toe-touch.kick_knee", 2));
  }

  /**
   * Exactly these words came up, each soon after its fault was there.
   *
   * @param repetitions in which each rule's words are due for the first time
   */
  private void assertCues(String exercise, Map<String, Integer> repetitions) throws IOException {
    Map<String, Double> came = cues.getOrDefault(exercise, Map.of());
    assertThat(came.keySet()).as(exercise).isEqualTo(repetitions.keySet());
    for (RecordedClips.Fault fault : RecordedClips.faults(exercise)) {
      if (Integer.valueOf(fault.repetition()).equals(repetitions.get(fault.rule()))) {
        double dueS = fault.sinceS() + fault.persistS();
        assertThat(came.get(fault.rule()))
            .as(fault.toString())
            .isBetween(fault.sinceS(), dueS + CUE_AT_MOST_S + ROUNDING_S);
      }
    }
  }

  private void assertEndsSoonAfter(String exercise, double truthS) {
    assertThat(overS.get(exercise)).as(exercise).isBetween(truthS - 0.5, truthS + 0.7);
  }

  /** One clip, until the set is over or the clip is. */
  private void play(String exercise) throws IOException, SessionException {
    int at = now().at();
    double beginS = nowS + REST_FRAME_S;
    for (PoseFrame frame : RecordedClips.frames(exercise)) {
      if (now().at() == at) {
        FrameAnalysis analysis = see(Optional.of(frame), beginS + frame.timeS());
        count(exercise, analysis);
        note(exercise, analysis, frame.timeS());
        overS.put(exercise, frame.timeS());
      }
    }
    assertThat(now().at()).as(exercise + " ends by itself: " + now()).isGreaterThan(at);
  }

  private void count(String exercise, FrameAnalysis analysis) {
    for (RepVerdict verdict : analysis.newVerdicts()) {
      if (verdict instanceof RepVerdict.Rep rep && rep.exercise().equals(exercise)) {
        counts.computeIfAbsent(exercise, id -> new HashMap<>()).merge(rep.side(), 1, Integer::sum);
      }
    }
  }

  private void note(String exercise, FrameAnalysis analysis, double clipS) {
    String prefix = "cue." + exercise + ".";
    selector
        .select(analysis)
        .map(Cue::key)
        .filter(key -> key.startsWith(prefix))
        .map(key -> exercise + "." + key.substring(prefix.length()))
        .ifPresent(
            rule -> cues.computeIfAbsent(exercise, id -> new HashMap<>()).putIfAbsent(rule, clipS));
  }

  private FrameAnalysis see(Optional<PoseFrame> seen, double atS) {
    PoseFrame frame =
        new PoseFrame(
            index,
            Math.round(atS * 1e9),
            seen.map(PoseFrame::size).orElse(new ImageSize(640, 480)),
            seen.flatMap(PoseFrame::pose));
    index++;
    nowS = atS;
    FrameAnalysis analysis = analyzer.analyze(frame);
    views.add(coach.update(analysis));
    return analysis;
  }

  private CoachView now() {
    if (views.isEmpty()) {
      see(Optional.empty(), 0);
    }
    return views.get(views.size() - 1);
  }

  private List<Line> said() {
    return Spoken.lines(views);
  }
}
