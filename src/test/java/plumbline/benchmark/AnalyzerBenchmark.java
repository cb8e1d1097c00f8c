package plumbline.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Drill;
import plumbline.fixtures.DrillSet;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/**
 * How long the judgement of one frame takes, within a session of 15 sets of one drill at 30 frames
 * a second. {@code mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath},
 * then {@code java -cp target/test-classes:target/classes:$(cat target/classpath)
 * org.openjdk.jmh.Main}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnalyzerBenchmark {
  private static final int SETS = 15;

  /** {@code true}: which exercise it is must be recognised; {@code false}: it was chosen. */
  @Param({"false", "true"})
  public boolean auto;

  @Param({"LEG_RAISE", "MARCH"})
  public Drill drill;

  private List<Exercise> exercises = List.of();
  private List<PoseFrame> session = List.of();
  private SessionAnalyzer analyzer = newAnalyzer();
  private int next;

  /** Draws the session, slightly shaking. */
  @Setup(Level.Trial)
  public void prepare() {
    exercises =
        auto
            ? ExerciseCatalog.all()
            : List.of(ExerciseCatalog.find(drill.exercise()).orElseThrow());
    List<PoseFrame> set = DrillSet.of(drill, 30, 1, 7).noise(1).frames();
    long setNanos = set.get(set.size() - 1).timestampNanos() + set.get(1).timestampNanos();
    List<PoseFrame> all = new ArrayList<>();
    for (int i = 0; i < SETS; i++) {
      for (PoseFrame frame : set) {
        all.add(
            new PoseFrame(
                all.size(), frame.timestampNanos() + i * setNanos, frame.size(), frame.pose()));
      }
    }
    session = all;
    next = 0;
    analyzer = newAnalyzer();
  }

  /** One frame; after the last one a new session begins. */
  @Benchmark
  public FrameAnalysis frame() {
    if (next == session.size()) {
      next = 0;
      analyzer = newAnalyzer();
    }
    return analyzer.analyze(session.get(next++));
  }

  private SessionAnalyzer newAnalyzer() {
    return Analyzers.of(exercises, ThresholdValues.defaults());
  }
}
