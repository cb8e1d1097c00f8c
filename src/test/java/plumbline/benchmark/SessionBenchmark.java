package plumbline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import plumbline.fixtures.RecordedSet;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.review.RescoreDiff;
import plumbline.scoring.Rejudge;
import plumbline.scoring.RepVerdict;
import plumbline.session.EvidenceStore;
import plumbline.session.Jobs;
import plumbline.session.ScoredSession;
import plumbline.settings.SettingsCatalog;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * How long questions about recorded sessions take: 100 sessions of 60 repetitions, and one session
 * of 20 minutes at 30 frames a second. Run as {@link AnalyzerBenchmark} says.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Dai.djl.offline=true")
@Warmup(iterations = 2)
@Measurement(iterations = 7)
public class SessionBenchmark {
  private static final int SESSIONS = 100;
  private static final int REPS = 60;
  private static final int CORES = 2;
  private static final double TWENTY_MINUTES_S = 1200;
  private static final double FRAMES_PER_S = 30;

  private final List<Path> sessions = new ArrayList<>();
  private final Threshold limit =
      SettingsCatalog.schema().thresholds().stream()
          .filter(threshold -> threshold.key().equals("leg-raise.fault.knee_bend.threshold_deg"))
          .findFirst()
          .orElseThrow();
  private Path folder = Path.of("");
  private Path longSession = Path.of("");
  private Optional<ScoredSession> scored = Optional.empty();

  /** Records the sessions and lets each be judged once, as the program does when one ends. */
  @Setup(Level.Trial)
  public void record() throws IOException, InterruptedException {
    folder = Files.createTempDirectory("plumbline-benchmark");
    Path first =
        RecordedSet.write(folder.resolve("0.plumbline"), RecordedSet.frames(25, bends(REPS)));
    EvidenceStore.ofThisProgram().prepare(first);
    for (int i = 0; i < SESSIONS; i++) {
      sessions.add(Files.copy(first, folder.resolve("copy-" + i + ".plumbline")));
    }
    double repS = RecordedSet.frames(FRAMES_PER_S, bends(2)).size() / FRAMES_PER_S / 2;
    longSession =
        RecordedSet.write(
            folder.resolve("long.plumbline"),
            RecordedSet.frames(FRAMES_PER_S, bends((int) (TWENTY_MINUTES_S / repS) + 20)));
    try (SessionFile file = SessionFile.open(longSession)) {
      scored = Optional.of(RecordedSet.judged(file));
    }
  }

  private static double[] bends(int reps) {
    double[] bends = new double[reps];
    for (int i = 0; i < reps; i++) {
      bends[i] = 5 + (i * 7) % 35;
    }
    return bends;
  }

  /** All sessions, told what another limit would change, on two threads. */
  @Benchmark
  public int hundredSessionsByAnotherLimit() throws InterruptedException {
    return ask(false);
  }

  /** The same where nothing was kept: every frame is judged again. */
  @Benchmark
  public int hundredSessionsByTheirFrames() throws InterruptedException {
    return ask(true);
  }

  private int ask(boolean byFrames) throws InterruptedException {
    AtomicInteger changes = new AtomicInteger();
    EvidenceStore store = EvidenceStore.ofThisProgram();
    List<Callable<Integer>> jobs =
        sessions.stream()
            .<Callable<Integer>>map(session -> () -> changes(session, byFrames, store))
            .toList();
    Jobs.run(jobs, CORES, changes::addAndGet);
    return changes.get();
  }

  private int changes(Path session, boolean byFrames, EvidenceStore store)
      throws SessionException, InterruptedException {
    try (SessionFile file = SessionFile.open(session)) {
      ThresholdValues others = file.info().settings().with(limit, 15);
      if (byFrames) {
        ScoredSession now = ScoredSession.of(file, others, ScoredSession.Progress.SILENT);
        return RescoreDiff.between(file.verdicts(), now.result().verdicts()).changes().size();
      }
      Rejudge rejudge = store.of(file);
      return RescoreDiff.between(rejudge.told(), rejudge.by(others).orElseThrow()).changes().size();
    }
  }

  /** A limit is moved in the review of the long session. */
  @Benchmark
  public List<RepVerdict> whatIfInTheLongSession() {
    return scored
        .flatMap(session -> session.rejudge().by(ThresholdValues.defaults().with(limit, 15)))
        .orElse(Collections.emptyList());
  }

  /** The long session is opened as far as its summary needs. */
  @Benchmark
  public int openTheLongSession() throws SessionException {
    try (SessionFile file = SessionFile.open(longSession)) {
      return file.verdicts().size() + (int) file.frames().count() + file.reviews().size();
    }
  }

  /** Removes the sessions. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
