package plumbline.ui.review;

import java.util.function.Consumer;
import plumbline.session.Trouble;

/** Saves what can still be read of a damaged session and shows that. */
interface Rescue {
  /** There is no file from which anything could be saved. */
  Rescue NONE =
      new Rescue() {
        @Override
        public boolean isPossible() {
          return false;
        }

        @Override
        public void save(Consumer<Trouble> failed) {}
      };

  boolean isPossible();

  /** Shows the saved session, or tells in one line why nothing could be saved. */
  void save(Consumer<Trouble> failed);
}
