package plumbline.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import plumbline.report.Provenance;

/**
 * Tells which videos of a run that was stopped need not be judged again: results are complete or
 * absent, so what is there is done.
 */
final class Resume {
  private final Provenance now;

  /**
   * @param now with what videos are judged today
   */
  Resume(Provenance now) {
    this.now = now;
  }

  /** Every result is there, none is older than the video, and the JSON was made in the same way. */
  boolean isDone(AnalyzePlan.Item item) {
    boolean complete = item.targets().all().allMatch(target -> isNewer(target, item.video()));
    return complete && item.targets().json().map(this::isMadeAlike).orElse(true);
  }

  private static boolean isNewer(Path target, Path video) {
    try {
      return Files.isRegularFile(target)
          && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(video)) >= 0;
    } catch (IOException e) {
      return false; // what is wrong with it is told when it is judged
    }
  }

  private boolean isMadeAlike(Path json) {
    try {
      JsonObject made = JsonParser.parseString(Files.readString(json)).getAsJsonObject();
      return text(made, "app_version").equals(Optional.of(now.appVersion()))
          && text(made, "settings_sha256").equals(Optional.of(now.settingsSha256()))
          && text(made.getAsJsonObject("model"), "sha256").equals(Optional.of(now.modelSha256()));
    } catch (IOException | RuntimeException e) {
      return false; // whatever it is, it is no result of ours
    }
  }

  private static Optional<String> text(JsonObject in, String key) {
    return Optional.ofNullable(in)
        .flatMap(object -> Optional.ofNullable(object.get(key)))
        .map(JsonElement::getAsString);
  }
}
