package plumbline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.RunFolder;
import plumbline.capture.SourceInfo;
import plumbline.coaching.Wording;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.pose.PoseModelKind;
import plumbline.report.AnnotatedVideo;
import plumbline.report.FrameSink;
import plumbline.report.Speed;
import plumbline.session.AnalysisRun;
import plumbline.thresholds.ThresholdValues;

/**
 * Measures every stage of the pipeline on one video, one after the other and then together, and
 * writes the figures as Markdown.
 */
final class Benchmark {
  /** The first pictures are slow everywhere: code is compiled, memory is fetched. */
  private static final int WARM_UP = 60;

  private static final int MEASURED = 300;

  private final Surroundings surroundings;
  private final Path video;
  private final PrintStream out;

  Benchmark(Surroundings surroundings, Path video) {
    this.surroundings = surroundings;
    this.video = video;
    out = surroundings.out();
  }

  void run() throws CaptureException, PoseModelException, IOException, InterruptedException {
    out.printf(
        Locale.ROOT,
        "%s; %s %s, %d cores, Java %s%n%n",
        source(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version().feature());
    out.println("| stage | pictures | median ms | 95 % | 99 % | processor ms | KB of objects |");
    out.println("| --- | --- | --- | --- | --- | --- | --- |");
    for (PoseModelKind kind : PoseModelKind.values()) {
      stages(kind);
    }
    drawing();
    out.println();
    out.println("| analyze | pictures/s | times real time |");
    out.println("| --- | --- | --- |");
    for (PoseModelKind kind : PoseModelKind.values()) {
      together(kind + ", verdicts only", kind, List.of());
    }
    Path drawn = RunFolder.get().resolve("benchmark.mp4");
    try {
      together(
          PoseModelKind.FULL + ", annotated video",
          PoseModelKind.FULL,
          List.of(info -> AnnotatedVideo.open(drawn, info, Wording.english())));
    } finally {
      Files.deleteIfExists(drawn);
    }
  }

  private String source() throws CaptureException {
    try (FrameSource source = surroundings.videos().open(video)) {
      SourceInfo info = source.info();
      return String.format(
          Locale.ROOT,
          "%s, %d x %d, %.0f pictures/s",
          info.name(),
          info.size().width(),
          info.size().height(),
          info.framesPerSecond());
    }
  }

  /** What is done with a frame that was judged. */
  @FunctionalInterface
  private interface Afterwards {
    void with(Frame frame, FrameAnalysis judged, boolean warm) throws IOException;
  }

  /** Decoding and judging are the same for every model: they are told once. */
  private void stages(PoseModelKind kind) throws CaptureException, PoseModelException, IOException {
    List<StageTimes> told = each(kind, (frame, judged, warm) -> {});
    told.subList(0, kind == PoseModelKind.FULL ? told.size() : 1).forEach(this::tell);
  }

  /** By itself: its encoder works on other threads, which would slow the stages before it down. */
  private void drawing() throws CaptureException, PoseModelException, IOException {
    StageTimes draw = new StageTimes("draw and encode", MEASURED);
    Path drawn = RunFolder.get().resolve("benchmark.mp4");
    try (FrameSource source = surroundings.videos().open(video);
        FrameSink sink = AnnotatedVideo.open(drawn, source.info(), Wording.english())) {
      each(
          PoseModelKind.FULL,
          (frame, judged, warm) -> timed(draw, warm, () -> accept(sink, frame, judged)));
    } finally {
      Files.deleteIfExists(drawn);
    }
    tell(draw);
  }

  /** Takes the frames of the video one after the other: pose, decode, judge. */
  private List<StageTimes> each(PoseModelKind kind, Afterwards afterwards)
      throws CaptureException, PoseModelException, IOException {
    StageTimes pose = new StageTimes("pose, " + kind.id(), MEASURED);
    StageTimes decode = new StageTimes("decode", MEASURED);
    StageTimes judge = new StageTimes("smooth, measure, judge", MEASURED);
    SessionAnalyzer analyzer =
        new SessionAnalyzer(
            surroundings.exercises(), ThresholdValues.defaults(), ErrorBands.wide());
    try (FrameSource source = surroundings.videos().open(video);
        PoseEstimator estimator = surroundings.models().open(kind)) {
      Optional<Frame> next = source.next();
      for (int i = 0; next.isPresent() && i < WARM_UP + MEASURED; i++) {
        boolean warm = i >= WARM_UP;
        try (Frame frame = next.get()) {
          PoseFrame seen = timed(pose, warm, () -> estimator.estimate(frame));
          FrameAnalysis judged = timed(judge, warm, () -> analyzer.analyze(seen));
          afterwards.with(frame, judged, warm);
        }
        next = timed(decode, warm, source::next);
      }
    }
    return List.of(pose, decode, judge);
  }

  private void tell(StageTimes stage) {
    out.println(stage.row());
  }

  private static <T, E extends Exception> T timed(
      StageTimes stage, boolean warm, StageTimes.Work<T, E> work) throws E {
    return warm ? stage.measure(work) : work.run();
  }

  private static boolean accept(FrameSink sink, Frame frame, FrameAnalysis judged)
      throws IOException {
    sink.accept(frame, judged);
    return true;
  }

  private void together(String what, PoseModelKind kind, List<FrameSink.Opener> sinks)
      throws CaptureException, PoseModelException, IOException, InterruptedException {
    Speed speed =
        new AnalysisRun(
                () -> surroundings.videos().open(video),
                () -> surroundings.models().open(kind),
                surroundings.exercises(),
                ThresholdValues.defaults(),
                ErrorBands.wide(),
                sinks,
                (source, frames) -> {})
            .run()
            .speed();
    out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.1f |%n",
        what.toLowerCase(Locale.ROOT),
        speed.framesPerS(),
        speed.timesRealTime());
  }
}
