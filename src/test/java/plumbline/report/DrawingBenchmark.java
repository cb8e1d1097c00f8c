package plumbline.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.benchmark.StageBenchmark;
import plumbline.body.ImageSize;
import plumbline.capture.Frame;
import plumbline.capture.VideoFileSource;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.DemoPictures;
import plumbline.pose.BlazePoseEstimator;
import plumbline.pose.ModelStore;
import plumbline.pose.PoseModelKind;
import plumbline.recording.VideoFileWriter;
import plumbline.thresholds.ThresholdValues;

/** What an annotated video costs beside the judging: the demo, 720p. */
public class DrawingBenchmark extends StageBenchmark {
  private static final double RATE = 30;

  private final List<FrameAnalysis> judged = new ArrayList<>();
  private DemoPictures pictures;
  private FrameDrawing drawing;
  private Path file;
  private VideoFileWriter writer;
  private int next;

  /** Judges the pictures; the file has no reader. */
  @Setup(Level.Trial)
  public void open() throws Exception {
    VideoFileSource.open(DemoPictures.VIDEO).close(); // loads the libraries
    pictures = DemoPictures.open();
    SessionAnalyzer analyzer = Analyzers.of(ExerciseCatalog.all(), ThresholdValues.defaults());
    try (BlazePoseEstimator estimator =
        new BlazePoseEstimator(new ModelStore(Path.of("models")), PoseModelKind.FULL)) {
      for (int i = 0; i < pictures.size(); i++) {
        judged.add(analyzer.analyze(estimator.estimate(pictures.next())));
      }
    }
    drawing = new FrameDrawing(Wording.english());
    file = Files.createTempFile("drawn", ".mp4");
    writer = VideoFileWriter.create(file, new ImageSize(1280, 720), RATE);
  }

  /** Skeleton, angle, counts and words into the picture. */
  @Benchmark
  public Frame draw() {
    Frame frame = pictures.next();
    drawing.draw(frame.bgr(), judged.get(next++ % judged.size()));
    return frame;
  }

  /** Into H.264; most of it is done by the encoder's own threads. */
  @Benchmark
  public Frame encode() throws IOException {
    Frame frame = pictures.next();
    writer.write(frame.bgr(), frame.timestampNanos());
    return frame;
  }

  /** Lets everything go. */
  @TearDown(Level.Trial)
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(file);
    drawing.close();
    pictures.close();
  }
}
