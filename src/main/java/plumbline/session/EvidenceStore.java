package plumbline.session;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
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
 * the session's own file, so that it is deleted with it. Another program file judges anew.
 */
final class EvidenceStore {
  private static final Logger LOG = LoggerFactory.getLogger(EvidenceStore.class);

  private final Optional<String> program;

  /** {@code program} tells one build from another; empty when nothing is to be kept. */
  EvidenceStore(Optional<String> program) {
    this.program = program;
  }

  /** For the program that runs; a checkout, whose classes may change any time, keeps nothing. */
  static EvidenceStore ofThisProgram() {
    return new EvidenceStore(programFile());
  }

  /** Reads it, or judges the frames and keeps it. */
  Rejudge of(SessionFile file) throws SessionException, InterruptedException {
    ThresholdValues values = file.info().settings();
    List<Exercise> exercises = ScoredSession.exercises(file);
    ErrorBands bands = ScoredSession.bands(file);
    String key =
        String.join(
            "|",
            program.orElse(""),
            new TreeMap<>(values.changed()).toString(),
            exercises.stream().map(Exercise::id).toList().toString(),
            fingerprint(bands, exercises),
            Long.toString(file.lastNanos()));
    List<Variant> variants =
        exercises.stream().flatMap(exercise -> exercise.variants().stream()).toList();
    Optional<Rejudge> kept =
        program.isPresent() ? read(file, key, variants, values) : Optional.empty();
    if (kept.isPresent()) {
      return kept.get();
    }
    Rejudge judged =
        ScoredSession.of(file, values, bands, exercises, ScoredSession.Progress.SILENT).rejudge();
    if (program.isPresent()) {
      keep(file, key, judged);
    }
    return judged;
  }

  private static Optional<Rejudge> read(
      SessionFile file, String key, List<Variant> variants, ThresholdValues values)
      throws SessionException {
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

  private static void keep(SessionFile file, String key, Rejudge judged) {
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

  private static Optional<String> programFile() {
    CodeSource source = Rejudge.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = source == null ? null : Path.of(source.getLocation().toURI());
      return jar == null || !Files.isRegularFile(jar)
          ? Optional.empty()
          : Optional.of(
              jar.getFileName() + "|" + Files.size(jar) + "|" + Files.getLastModifiedTime(jar));
    } catch (URISyntaxException | IOException e) {
      return Optional.empty();
    }
  }
}
