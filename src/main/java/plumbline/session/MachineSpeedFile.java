package plumbline.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import plumbline.files.SmallMemory;
import plumbline.settings.SettingsLocation;

/**
 * The measured speed between two starts of the program. Another computer, or another version of the
 * program, is measured anew.
 *
 * @param file it is made when something was measured
 * @param subject what was measured: version and computer
 */
public record MachineSpeedFile(Path file, String subject) {
  private static final String SUBJECT = "measured";
  private static final String FULL_MS = "full_ms";

  /** This computer's. */
  public static MachineSpeedFile standard(String version) {
    return new MachineSpeedFile(
        SettingsLocation.userData().resolve("speed.properties"),
        "%s, %s %s, %d processors"
            .formatted(
                version,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors()));
  }

  /** Empty where this computer was not measured, or the file cannot be understood. */
  public Optional<MachineSpeed> load() {
    Properties stored = new SmallMemory(file).load();
    if (!subject.equals(stored.getProperty(SUBJECT))) {
      return Optional.empty();
    }
    try {
      double fullMs = Double.parseDouble(stored.getProperty(FULL_MS, ""));
      return Optional.of(new MachineSpeed(fullMs)).filter(speed -> fullMs > 0 && fullMs < 1e5);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  public void save(MachineSpeed speed) {
    Properties stored = new Properties();
    stored.setProperty(SUBJECT, subject);
    stored.setProperty(FULL_MS, String.valueOf(speed.fullMs()));
    new SmallMemory(file).save(stored);
  }
}
