package plumbline.accuracy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plumbline.body.ImageSize;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.capture.SourceInfo;
import plumbline.exercises.ExerciseCatalog;
import plumbline.kinematics.ErrorBands;
import plumbline.pose.PoseModelKind;
import plumbline.recording.SessionInfo;
import plumbline.recording.SessionNames;
import plumbline.recording.SessionWriter;
import plumbline.scoring.Exercise;
import plumbline.thresholds.ThresholdValues;

/**
 * Makes the small recordings that the tests of the coach play: what the full model saw in a
 * rendered clip, as a packed session file, and {@code faults.csv} with what is really done in it.
 *
 * <pre>
 * java -cp ... plumbline.accuracy.ClipRecorder --out src/test/resources/plumbline/plan CLIP.mp4...
 * </pre>
 */
@Command(name = "recorder", description = "Keep the landmarks of rendered clips for the tests.")
public final class ClipRecorder implements Callable<Integer> {
  /** Finer than the model sees, and short enough to be packed well. */
  private static final double STEPS_PER_PX = 8;

  private static final double STEPS_PER_M = 512;
  private static final double STEPS_OF_SHARE = 64;

  @Parameters(arity = "1..*", paramLabel = "CLIP", description = "One clip of each exercise.")
  private List<Path> videos = List.of();

  @Option(names = "--out", required = true, description = "The folder to write to.")
  private Path out = Path.of("");

  @Option(names = "--cache", description = "Where landmarks are kept.")
  private Path cache = Path.of("target", "landmarks");

  public static void main(String[] args) {
    System.exit(new CommandLine(new ClipRecorder()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Landmarks landmarks =
        new Landmarks(new LandmarkCache(cache, LandmarkRecipe.digest()), PoseModelKind.FULL);
    List<String> faults = new ArrayList<>(List.of("exercise,repetition,rule,since_s,persist_s"));
    for (Path video : videos) {
      Clip clip = Clip.of(video);
      Truth truth = clip.truth().orElseThrow(() -> new IOException(video + " has no truth"));
      List<PoseFrame> frames = landmarks.of(clip);
      record(truth, frames);
      Exercise exercise = ExerciseCatalog.find(truth.exerciseId()).orElseThrow();
      Judgement said = Judgement.of(List.of(exercise), ErrorBands.wide(), frames);
      for (CueTrial trial : new CueTrials(clip, truth, truth.variant(exercise), said).all()) {
        faults.add(line(exercise, trial));
      }
    }
    Files.write(out.resolve("faults.csv"), faults);
    return 0;
  }

  private static String line(Exercise exercise, CueTrial trial) {
    return String.join(
        ",",
        exercise.id(),
        String.valueOf(trial.number()),
        exercise.id() + "." + trial.rule(),
        Decimals.of(trial.sinceS(), 3),
        Decimals.of(trial.persistS(), 3));
  }

  private void record(Truth truth, List<PoseFrame> frames) throws Exception {
    Path file = Files.createTempFile("recorded", SessionNames.ENDING);
    Files.delete(file);
    try (SessionWriter writer = SessionWriter.create(file, info(truth))) {
      for (PoseFrame frame : frames) {
        writer.add(rounded(frame));
      }
      writer.finish();
    }
    Path packed = out.resolve(truth.exerciseId() + SessionNames.ENDING + ".gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(file, gzip);
    }
    Files.delete(file);
  }

  private static SessionInfo info(Truth truth) {
    SourceInfo source =
        new SourceInfo(
            "rendered", new ImageSize(640, 480), truth.video().fps(), OptionalLong.empty(), 0);
    return new SessionInfo(
        "0.1.0",
        "unknown",
        source,
        PoseModelKind.FULL.id(),
        "0",
        "0",
        ThresholdValues.defaults(),
        List.of(truth.exerciseId()),
        Optional.empty());
  }

  private static PoseFrame rounded(PoseFrame frame) {
    return new PoseFrame(
        frame.index(),
        frame.timestampNanos(),
        frame.size(),
        frame.pose().map(ClipRecorder::rounded),
        frame.plausibility(),
        frame.person());
  }

  private static Pose rounded(Pose pose) {
    return new Pose(pose.landmarks().stream().map(ClipRecorder::rounded).toList());
  }

  private static LandmarkPoint rounded(LandmarkPoint point) {
    Vec2 px = point.imagePx();
    Vec3 m = point.worldM();
    return new LandmarkPoint(
        new Vec2(to(px.x(), STEPS_PER_PX), to(px.y(), STEPS_PER_PX)),
        to(point.depthPx(), 1),
        new Vec3(to(m.x(), STEPS_PER_M), to(m.y(), STEPS_PER_M), to(m.z(), STEPS_PER_M)),
        to(point.visibility(), STEPS_OF_SHARE),
        to(point.presence(), STEPS_OF_SHARE));
  }

  private static double to(double value, double steps) {
    return Math.round(value * steps) / steps;
  }
}
