package plumbline.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import plumbline.personal.BodyCalibration;
import plumbline.scoring.Exercise;
import plumbline.settings.BodyFile;
import plumbline.settings.SettingsMistake;

/** The body calibrations that a person has accepted, one an exercise, and their files. */
public final class Bodies {
  private final Path folder;
  private final Map<String, BodyCalibration> accepted = new ConcurrentHashMap<>();
  private final List<SettingsMistake> mistakes;

  /** Reads what is there of these exercises; a damaged file is told of and not used. */
  public Bodies(Path folder, List<Exercise> exercises) {
    this.folder = folder;
    List<BodyFile.Loaded> loaded =
        exercises.stream().map(e -> BodyFile.of(folder, e.id()).load()).toList();
    loaded.stream()
        .flatMap(each -> each.calibration().stream())
        .forEach(each -> accepted.put(each.exercise(), each));
    mistakes = loaded.stream().flatMap(each -> each.mistake().stream()).toList();
  }

  /** What is wrong with the files, one line each. */
  public List<SettingsMistake> mistakes() {
    return mistakes;
  }

  /** Those of these exercises. */
  List<BodyCalibration> of(List<Exercise> exercises) {
    return exercises.stream().flatMap(e -> Stream.ofNullable(accepted.get(e.id()))).toList();
  }

  /** The one of this exercise. */
  public Optional<BodyCalibration> of(String exercise) {
    return Optional.ofNullable(accepted.get(exercise));
  }

  /** From now on this one holds for its exercise; kept in a file. */
  public void accept(BodyCalibration calibration) throws IOException {
    accepted.put(calibration.exercise(), calibration);
    BodyFile.of(folder, calibration.exercise()).save(calibration);
  }

  /** The usual numbers hold again for this exercise; its file is deleted. */
  public void forget(String exercise) throws IOException {
    accepted.remove(Objects.requireNonNull(exercise));
    BodyFile.of(folder, exercise).delete();
  }
}
