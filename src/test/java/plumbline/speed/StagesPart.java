package plumbline.speed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import plumbline.accuracy.Markdown;

/** Every stage by itself, by JMH: a picture of 720p of the demo, on one thread. */
final class StagesPart implements Part {
  private static final Stage MODEL = new Stage("model alone, full", "PoseBenchmark.model", "FULL");
  private static final Stage FOLLOWED =
      new Stage("a followed person, full", "PoseBenchmark.followed", "FULL");

  private static final List<Stage> STAGES =
      List.of(
          Stage.of("decode H.264", "DecodeBenchmark.decode"),
          Stage.of("crop", "PoseStagesBenchmark.crop"),
          Stage.of("detector", "PoseStagesBenchmark.detector"),
          new Stage("model alone, lite", "PoseBenchmark.model", "LITE"),
          MODEL,
          new Stage("model alone, heavy", "PoseBenchmark.model", "HEAVY"),
          Stage.of("decode of outputs", "PoseStagesBenchmark.outputs"),
          new Stage("a followed person, lite", "PoseBenchmark.followed", "LITE"),
          FOLLOWED,
          new Stage("a followed person, heavy", "PoseBenchmark.followed", "HEAVY"),
          Stage.of("smooth", "JudgingStagesBenchmark.smooth"),
          Stage.of("smooth, posture, view", "JudgingStagesBenchmark.observe"),
          Stage.of("kinematics", "JudgingStagesBenchmark.measure"),
          Stage.of("score one exercise", "JudgingStagesBenchmark.score"),
          Stage.of("smooth to verdict, auto", "JudgingStagesBenchmark.analyze"),
          Stage.of("draw", "DrawingBenchmark.draw"),
          Stage.of("encode H.264", "DrawingBenchmark.encode"));

  private static final double MOST_BESIDE_THE_MODEL = 1.2;
  private static final double KB = 1024;

  @Override
  public Measured measure() throws RunnerException {
    Collection<RunResult> results = new Runner(options()).run();
    List<List<String>> rows = new ArrayList<>();
    for (Stage stage : STAGES) {
      RunResult of = find(results, stage);
      Statistics ms = of.getPrimaryResult().getStatistics();
      rows.add(
          List.of(
              stage.name(),
              ms(ms.getPercentile(50)),
              ms(ms.getPercentile(95)),
              ms(ms.getPercentile(99)),
              String.format(Locale.ROOT, "%.1f", objectsKb(of))));
    }
    Markdown page =
        new Markdown().table(List.of("stage", "median ms", "95 %", "99 %", "KB of objects"), rows);
    return new Measured(page.text(), List.of(besideTheModel(results)));
  }

  private static org.openjdk.jmh.runner.options.Options options() {
    ChainedOptionsBuilder options =
        new OptionsBuilder().addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT);
    STAGES.stream().map(Stage::benchmark).distinct().forEach(name -> options.include(name + "$"));
    return options.shouldFailOnError(true).build();
  }

  private static RunResult find(Collection<RunResult> results, Stage stage) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith(stage.benchmark()))
        .filter(result -> stage.model().isEmpty() || stage.model().equals(model(result)))
        .findFirst()
        .orElseThrow();
  }

  private static String model(RunResult result) {
    return result.getParams().getParam("kind");
  }

  private static double objectsKb(RunResult result) {
    Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return bytes.getScore() / KB;
  }

  private static Limit besideTheModel(Collection<RunResult> results) {
    double times = median(results, FOLLOWED) / median(results, MODEL);
    return new Limit(
        "a followed picture, beside the full model alone",
        "1.2 times",
        String.format(Locale.ROOT, "%.2f times", times),
        times <= MOST_BESIDE_THE_MODEL);
  }

  private static double median(Collection<RunResult> results, Stage stage) {
    return find(results, stage).getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static String ms(double value) {
    return String.format(Locale.ROOT, value < 1 ? "%.3f" : "%.1f", value);
  }
}
