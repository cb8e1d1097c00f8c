package plumbline.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/** A fingerprint of the values in force, so that two results can be told to be comparable. */
public final class SettingsHash {
  private SettingsHash() {}

  /**
   * SHA-256 over every effective value in a canonical form. Comments, order, spelling and keys that
   * repeat their default do not change it; a changed default does.
   */
  public static String settingsSha256(SettingsSchema schema, ThresholdValues values) {
    String canonical =
        schema.thresholds().stream()
            .sorted(Comparator.comparing(Threshold::key))
            .map(threshold -> threshold.key() + "=" + Double.toString(values.get(threshold)) + "\n")
            .collect(
                Collectors.joining(
                    "", SettingsSchema.VERSION_KEY + "=" + SettingsSchema.VERSION + "\n", ""));
    return HexFormat.of().formatHex(sha256().digest(canonical.getBytes(UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
