package plumbline.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.ImageSize;
import plumbline.capture.CameraName;
import plumbline.capture.CameraRequest;
import plumbline.capture.CameraSource;
import plumbline.capture.CaptureException;
import plumbline.capture.FrameSource;
import plumbline.capture.VideoFileSource;
import plumbline.exercises.ExerciseCatalog;
import plumbline.guidance.SetupGuide;
import plumbline.kinematics.Optics;
import plumbline.personal.BodyCalibrator;
import plumbline.plan.Coach;
import plumbline.plan.SessionPlan;
import plumbline.scoring.Exercise;
import plumbline.settings.SettingsMistake;
import plumbline.thresholds.ThresholdValues;

/**
 * What stays the same while the window changes between camera and videos.
 *
 * @param exercises the chosen one, or all among which it is recognised
 * @param settings the settings file, and what is in force of it
 * @param bands how far what is measured may be from the truth
 * @param estimator loads the chosen model
 * @param modelName for the corner of the screen
 * @param camera index of the chosen camera; the first one if none was chosen
 * @param cameraRate pictures a second that it is asked for
 * @param firstVideo a file to begin with instead of the camera
 * @param firstReview a session or a video to be looked at first
 * @param sessions where a recording goes
 * @param bodies what was measured of the person
 * @param lenses through which lens a camera or a video is looked at
 */
public record LiveSetup(
    List<Exercise> exercises,
    SettingsWatch settings,
    MeasuredBands bands,
    EstimatorOpener estimator,
    String modelName,
    OptionalInt camera,
    double cameraRate,
    Optional<Path> firstVideo,
    Optional<Path> firstReview,
    NewSession sessions,
    Bodies bodies,
    LensChoice lenses) {

  public LiveSetup {
    exercises = List.copyOf(exercises);
  }

  /** The settings in force at this moment. */
  public ThresholdValues values() {
    return settings.now().values();
  }

  /** What is wrong with the files of settings and bodies. */
  public List<SettingsMistake> mistakes() {
    return Stream.concat(settings.now().mistakes().stream(), bodies.mistakes().stream()).toList();
  }

  /** What the person's calibrations make of one session. */
  public PersonalUse personalUse() {
    return new PersonalUse(bodies, exercises, this::values);
  }

  /** Measures the person for the one exercise that is chosen; from the next session on. */
  public BodyCalibrator calibrator(Exercise exercise, String cameraName) {
    return new BodyCalibrator(exercise, values(), cameraName);
  }

  /**
   * A session that watches the camera.
   *
   * @param use what is personal in it
   */
  public LiveParts ofCamera(PersonalUse use) {
    return ofCamera().judgedBy(use);
  }

  private LiveParts ofCamera() {
    Optics optics = lenses.ofCamera(cameraIndex());
    return parts(LiveParts.Pace.CAMERA, this::openCamera, optics)
        .guidedBy(values -> Optional.of(new SetupGuide(values, bands.get(), exercises, optics)));
  }

  /** A session that plays a video. */
  public LiveParts ofVideo(Path file) {
    return parts(LiveParts.Pace.FILE, () -> VideoFileSource.open(file), lenses.ofVideo());
  }

  /**
   * A session that watches the camera and leads through the plan of the settings.
   *
   * @param resting exercises that are left out today
   * @param use what is personal in it
   */
  public LiveParts ofPlan(Set<String> resting, PersonalUse use) {
    LiveSetup all = judging(ExerciseCatalog.all());
    return all.ofCamera(use).ledBy(() -> Optional.of(all.coach(resting)));
  }

  private Coach coach(Set<String> resting) {
    ThresholdValues values = values();
    return new Coach(SessionPlan.of(values, resting), exercises, values);
  }

  /** The same, with another choice of exercises. */
  public LiveSetup judging(List<Exercise> chosen) {
    return with(chosen, camera);
  }

  /** The same, with another camera. */
  public LiveSetup watching(int cameraIndex) {
    return with(exercises, OptionalInt.of(cameraIndex));
  }

  /** The same, with the choices made in another one. */
  public LiveSetup choosingLike(LiveSetup other) {
    return with(other.exercises, other.camera);
  }

  private LiveSetup with(List<Exercise> chosen, OptionalInt chosenCamera) {
    return new LiveSetup(
        chosen,
        settings,
        bands,
        estimator,
        modelName,
        chosenCamera,
        cameraRate,
        firstVideo,
        firstReview,
        sessions,
        bodies,
        lenses);
  }

  /** How it stands with the lens of the chosen camera at this size; reads the folder. */
  public LensChoice.State lensOfCamera(ImageSize size) {
    return lenses.stateOfCamera(cameraIndex(), size);
  }

  /** The chosen camera, to be measured. */
  public LensSession.Subject lensSubject() {
    return new LensSession.Subject(
        CameraName.of(cameraIndex()),
        this::openCamera,
        lenses.folder(),
        () -> LocalDate.now(sessions.clock()));
  }

  /** The system's number of the camera in use. */
  public int cameraIndex() {
    return camera.orElse(0);
  }

  private FrameSource openCamera() throws CaptureException {
    return CameraSource.open(CameraRequest.of(cameraIndex()).at(cameraRate));
  }

  private LiveParts parts(LiveParts.Pace pace, SourceOpener source, Optics optics) {
    return new LiveParts(
        pace,
        source,
        estimator,
        this::values,
        values -> new SessionAnalyzer(exercises, values, bands.get(), optics),
        modelName,
        sessions.through(optics),
        exercises);
  }
}
