package plumbline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import plumbline.recording.SessionNames;

/** What the name of an output must end in, as other programs go by it. */
enum Ending {
  VIDEO(".mp4"),
  SESSION(SessionNames.ENDING);

  private final String text;

  Ending(String text) {
    this.text = text;
  }

  /**
   * Refuses a name that ends otherwise.
   *
   * @throws CliException of wrong arguments
   */
  void require(String option, Optional<Path> output) throws CliException {
    if (output.isPresent() && !ends(output.get())) {
      throw CliException.usage(
          option + " " + output.get() + ": choose a name that ends in " + text);
    }
  }

  private boolean ends(Path output) {
    return String.valueOf(output.getFileName()).toLowerCase(Locale.ROOT).endsWith(text);
  }
}
