package plumbline.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.pose.PoseModelKind;

/**
 * Which pose model is used: the one that was asked for when the program was started, else the one
 * that the person prefers, else the one that this computer manages. Used on one thread.
 */
public final class ModelChoice {
  /** The ids of those that can be preferred, the quickest first. */
  public static final List<String> IDS =
      Arrays.stream(PoseModelKind.values()).map(PoseModelKind::id).toList();

  private static final double USUAL_RATE = 30;

  /** Makes the window's setup. */
  @FunctionalInterface
  public interface Setups {

    /**
     * Makes it for one model.
     *
     * @param picturesPerSecond that the camera is asked for
     */
    LiveSetup of(PoseModelKind model, double picturesPerSecond);
  }

  private final Setups setups;
  private final Optional<PoseModelKind> asked;
  private final MachineSpeedFile kept;
  private final SpeedProbe probe;
  private Optional<MachineSpeed> speed;

  /**
   * @param setups makes the window's setup
   * @param asked on the command line; holds until the program ends
   */
  public ModelChoice(
      Setups setups, Optional<PoseModelKind> asked, MachineSpeedFile kept, SpeedProbe probe) {
    this.setups = setups;
    this.asked = asked;
    this.kept = kept;
    this.probe = probe;
    speed = kept.load();
  }

  /** The model for somebody with these preferences. */
  public PoseModelKind of(Preferences preferences) {
    return asked
        .or(() -> preferences.model().flatMap(PoseModelKind::find))
        .or(() -> speed.map(MachineSpeed::model))
        .orElse(PoseModelKind.FULL);
  }

  /** The window's setup for somebody with these preferences. */
  public LiveSetup setup(Preferences preferences) {
    return setups.of(of(preferences), speed.map(MachineSpeed::cameraRate).orElse(USUAL_RATE));
  }

  /** What is known of this computer; empty until it was measured. */
  public Optional<MachineSpeed> speed() {
    return speed;
  }

  /**
   * Measures a computer that was never measured, and keeps it.
   *
   * @param onDone is told on a thread of the measurement; it passes that on to {@link #found}
   */
  public void measureOnce(Consumer<MachineSpeed> onDone) {
    if (speed.isEmpty() && asked.isEmpty()) {
      probe.start(onDone);
    }
  }

  /** So fast it is; from now on that is known. */
  public void found(MachineSpeed measured) {
    speed = Optional.of(measured);
    kept.save(measured);
  }
}
