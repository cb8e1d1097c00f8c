package plumbline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.ImageSize;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.plan.CoachView.Line;
import plumbline.plan.CoachView.Stage;
import plumbline.recording.SessionFile;
import plumbline.scoring.RepVerdict;
import plumbline.settings.AccuracyFile;
import plumbline.thresholds.ThresholdValues;

/**
 * A whole practice over rendered clips, played as a camera would see them: the landmarks that the
 * full model read from one clip of each exercise, ten frames a second. Who rests is out of view.
 */
class PracticeOverClipsTest {
  private static final double FRAME_S = 0.1;
  private static final double LONGEST_S = 400;

  @TempDir Path folder;

  private final List<CoachView> views = new ArrayList<>();

  /** Repetitions seen in each clip until its set was over. */
  private final Map<String, Map<Side, Integer>> counts = new HashMap<>();

  /** When each set was over, seconds after its clip began. */
  private final Map<String, Double> overS = new HashMap<>();

  private SessionAnalyzer analyzer = new SessionAnalyzer(ExerciseCatalog.all(), values());
  private Coach coach = new Coach(SessionPlan.of(values(), Set.of()), List.of(), values());
  private long index;

  @BeforeEach
  void begin() {
    analyzer =
        new SessionAnalyzer(
            ExerciseCatalog.all(), values(), AccuracyFile.standard().load("full").bands());
    coach = new Coach(SessionPlan.of(values(), Set.of()), ExerciseCatalog.all(), values());
  }

  private static ThresholdValues values() {
    ThresholdValues values =
        ThresholdValues.defaults()
            .with(PlanRules.BREATHING, 20)
            .with(PlanRules.WARM_UP, 10)
            .with(PlanRules.REST_BETWEEN_SETS, 30)
            .with(PlanRules.STRETCH, 5);
    for (PlanRules.Practice practice : PlanRules.PRACTICES) {
      values = values.with(practice.sets(), 1).with(practice.reps(), 3);
    }
    return values;
  }

  @Test
  void runsThroughAllFourExercisesHandsFree() throws Exception {
    while (now().stage() != Stage.OVER && views.size() * FRAME_S < LONGEST_S) {
      Optional<Step.WorkSet> set = now().set();
      if (set.isPresent()) {
        play(set.get().exercise());
      } else {
        see(Optional.empty());
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
        .containsEntry("kneeling-hip-extension", three)
        .containsEntry("twist-toe-touch", three);
    // When the sixth repetition that counts ends, by the clips' truth.
    assertEndsSoonAfter("leg-raise", 23.1);
    assertEndsSoonAfter("march", 25.6);
    assertEndsSoonAfter("kneeling-hip-extension", 26.5);
    assertEndsSoonAfter("twist-toe-touch", 19.0);
  }

  private void assertEndsSoonAfter(String exercise, double truthS) {
    assertThat(overS.get(exercise)).as(exercise).isBetween(truthS - 0.5, truthS + 0.7);
  }

  /** One clip, until the set is over or the clip is. */
  private void play(String exercise) throws IOException {
    int at = now().at();
    double start = views.size() * FRAME_S;
    for (PoseFrame frame : clip(exercise)) {
      if (now().at() == at) {
        count(exercise, see(Optional.of(frame)));
        overS.put(exercise, views.size() * FRAME_S - start);
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

  private FrameAnalysis see(Optional<PoseFrame> seen) {
    PoseFrame frame =
        new PoseFrame(
            index,
            Math.round(index * FRAME_S * 1e9),
            seen.map(PoseFrame::size).orElse(new ImageSize(640, 480)),
            seen.flatMap(PoseFrame::pose));
    index++;
    FrameAnalysis analysis = analyzer.analyze(frame);
    views.add(coach.update(analysis));
    return analysis;
  }

  private CoachView now() {
    if (views.isEmpty()) {
      see(Optional.empty());
    }
    return views.get(views.size() - 1);
  }

  private List<Line> said() {
    List<Line> said = new ArrayList<>();
    for (CoachView view : views) {
      if (view.lines() > said.size()) {
        said.add(view.line());
      }
    }
    return said;
  }

  private List<PoseFrame> clip(String exercise) throws IOException {
    Path file = folder.resolve(exercise + SessionFile.ENDING);
    String name = exercise + ".plumbline.gz";
    try (InputStream packed =
        new GZIPInputStream(
            Objects.requireNonNull(PracticeOverClipsTest.class.getResourceAsStream(name), name))) {
      Files.copy(packed, file);
    }
    List<PoseFrame> frames = new ArrayList<>();
    try (SessionFile session = SessionFile.open(file)) {
      session.eachFrame(frames::add);
    }
    return frames;
  }
}
