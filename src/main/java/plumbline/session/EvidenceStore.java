package plumbline.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Posture;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.scoring.Exercise;
import plumbline.scoring.Rejudge;
import plumbline.scoring.Variant;
import plumbline.thresholds.ThresholdValues;

/**
 * What a session's verdicts rest on, by the settings of its recording: judged once, then kept in
 * the session's own file, so that it is deleted with it. Another build judges anew.
 */
public final class EvidenceStore {
  private static final Logger LOG = LoggerFactory.getLogger(EvidenceStore.class);

  private final Optional<String> program;

  /** {@code program} tells one build from another; empty when nothing is to be kept. */
  EvidenceStore(Optional<String> program) {
    this.program = program;
  }

  /** For the program that runs. */
  public static EvidenceStore ofThisProgram() {
    return new EvidenceStore(ProgramBuild.fingerprint());
  }

  /** Judges a session that has just been recorded, so that no question about it has to wait. */
  public void prepare(Path session) throws InterruptedException {
    try (SessionFile file = SessionFile.open(session)) {
      of(file);
    } catch (SessionException e) {
      LOG.debug("it is judged when it is asked for", e);
    }
  }

  /** Reads it, or judges the frames and keeps it. */
  public Rejudge of(SessionFile file) throws SessionException, InterruptedException {
    String key = key(file);
    Optional<Rejudge> kept = program.isPresent() ? read(file, key) : Optional.empty();
    if (kept.isPresent()) {
      return kept.get();
    }
    Rejudge judged =
        ScoredSession.of(file, file.info().settings(), ScoredSession.Progress.SILENT).rejudge();
    keep(file, key, judged);
    return judged;
  }

  /** Keeps what a session that was judged by its own settings rests on. */
  void keep(SessionFile file, ScoredSession scored) throws SessionException {
    keep(file, key(file), scored.rejudge());
  }

  private String key(SessionFile file) throws SessionException {
    List<Exercise> exercises = ScoredSession.exercises(file);
    return String.join(
        "|",
        program.orElse(""),
        new TreeMap<>(file.info().settings().changed()).toString(),
        exercises.stream().map(Exercise::id).toList().toString(),
        fingerprint(ScoredSession.bands(file), exercises),
        Long.toString(file.frames().lastNanos()));
  }

  private static Optional<Rejudge> read(SessionFile file, String key) throws SessionException {
    ThresholdValues values = file.info().settings();
    List<Variant> variants =
        ScoredSession.exercises(file).stream()
            .flatMap(exercise -> exercise.variants().stream())
            .toList();
    Optional<byte[]> bytes = file.derived(key);
    try {
      return bytes.isPresent()
          ? Optional.of(EvidenceBytes.read(bytes.get(), variants, values))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      LOG.debug("what was kept is damaged and judged anew", e);
      return Optional.empty();
    }
  }

  private void keep(SessionFile file, String key, Rejudge judged) {
    if (program.isEmpty()) {
      return;
    }
    try {
      file.keepDerived(key, EvidenceBytes.of(judged));
    } catch (IOException e) {
      LOG.debug("it is judged anew the next time", e);
    }
  }

  /** Every band that may be asked for. */
  private static String fingerprint(ErrorBands bands, List<Exercise> exercises) {
    CRC32C sum = new CRC32C();
    ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES);
    for (Posture posture : Posture.values()) {
      for (CameraView view : CameraView.values()) {
        for (Measure measure : Measure.values()) {
          sum.update(bytes.putDouble(0, bands.band(measure, posture, view, true)).rewind());
          sum.update(bytes.putDouble(0, bands.band(measure, posture, view, false)).rewind());
        }
        for (Exercise exercise : exercises) {
          double peak = bands.peakBand(exercise.id(), posture, view).orElse(Double.NaN);
          sum.update(bytes.putDouble(0, peak).rewind());
        }
      }
    }
    return Long.toHexString(sum.getValue());
  }
}
