package plumbline.ui.common;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps keys that press from what has come up under somebody's fingers: they count once the
 * keyboard was left alone for a moment. The mouse and the keys that move the focus always count.
 */
public final class CalmKeys {
  private static final Set<KeyCode> PRESSING =
      EnumSet.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.ESCAPE);

  /** Whoever presses because of pain presses several times a second. */
  private static final long CALM_NANOS = 1_000_000_000;

  private final LongSupplier nanoClock;
  private long lastNanos;
  private boolean calm = true;

  /**
   * Every key counts until something comes up.
   *
   * @param place where keys are heard before anything in it hears them
   * @param nanoClock of a person's hand: it tells hasty presses from wanted ones
   */
  public CalmKeys(Node place, LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
    place.addEventFilter(KeyEvent.ANY, this::onKey);
  }

  /** Something has come up just now. */
  public void begin() {
    calm = false;
    lastNanos = nanoClock.getAsLong();
  }

  private void onKey(KeyEvent event) {
    if (!counts(event)) {
      event.consume();
    }
  }

  /**
   * True for a key that was not pressed in haste; to be asked once a key that is heard elsewhere.
   */
  public boolean counts(KeyEvent event) {
    if (calm || !PRESSING.contains(event.getCode())) {
      return true;
    }
    long now = nanoClock.getAsLong();
    boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
    // A key that is held down is pressed again and again, and let go in the end.
    calm = pressed && now - lastNanos >= CALM_NANOS;
    lastNanos = now;
    return calm;
  }
}
