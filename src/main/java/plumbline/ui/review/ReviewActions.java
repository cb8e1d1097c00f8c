package plumbline.ui.review;

import java.nio.file.Path;
import java.util.Optional;

/** What the review screen asks of the window. */
public interface ReviewActions {
  /** Back to where the person came from. */
  void leave();

  /** Lets the person choose a session to compare with; empty when none was chosen. */
  default Optional<Path> chooseSession() {
    return Optional.empty();
  }

  /**
   * Lets the person choose where a file goes; empty when they do not want it after all.
   *
   * @param name what it may be called
   * @param ending of its name
   */
  default Optional<Path> chooseTarget(String name, String ending) {
    return Optional.empty();
  }
}
