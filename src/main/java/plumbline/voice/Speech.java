package plumbline.voice;

import java.util.concurrent.CompletableFuture;

/** One utterance on its way. Thread-safe. */
interface Speech {

  /** How it ended. */
  enum Ending {
    SAID,
    /** There is no voice, or none that works. */
    NO_VOICE,
    /** Stopped by us: because something else is to be heard, or because it hung. */
    CUT
  }

  /** Completes once, on any thread. */
  CompletableFuture<Ending> ending();

  /** Silence as soon as possible; nothing happens if it is over. */
  void stop();
}
