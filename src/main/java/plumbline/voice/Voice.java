package plumbline.voice;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says lines and plays tones, at one volume. At most one line waits: a newer one takes its place,
 * so that nothing old is ever said. No call waits or throws; everything happens on one daemon
 * thread. Thread-safe.
 */
public final class Voice implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Voice.class);
  private static final long PATIENCE_MS = 300;

  private record Line(String words, boolean urgent) {}

  private volatile Speaker speaker;
  private final Tones tones;
  private final Consumer<SoundState> memory;
  private final Executor thread;
  private final AtomicReference<@Nullable Line> waiting = new AtomicReference<>();
  private final Set<Sound> due = ConcurrentHashMap.newKeySet();
  private volatile SoundState state;

  /** Belongs to the thread. */
  private @Nullable Speech running;

  /**
   * @param memory is told on the thread what is chosen
   * @param thread runs one task after the other
   */
  Voice(
      Speaker speaker,
      Tones tones,
      SoundState state,
      Consumer<SoundState> memory,
      Executor thread) {
    this.speaker = speaker;
    this.tones = tones;
    this.state = state;
    this.memory = memory;
    this.thread = thread;
  }

  /** The system's voice for words of this language, as loud as it was last. */
  public static Voice ofSystem(Locale language, SoundMemory memory) {
    return new Voice(
        SystemVoice.of(language),
        new SampledTones(),
        memory.load(),
        memory::save,
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Voice::daemon,
            new ThreadPoolExecutor.DiscardPolicy()));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "plumbline-voice");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Says a line: at once if nothing is being said, else after that. What waited before is dropped.
   * Where there is no voice a chime is heard.
   *
   * @param words plain text, in the language of this voice
   * @param urgent cuts off what is being said
   */
  public void say(String words, boolean urgent) {
    if (!state.isSilent() && !words.isBlank()) {
      waiting.set(new Line(words, urgent));
      thread.execute(this::sayNext);
    }
  }

  /** What still waits is not to be said any more; what is being said goes on to its end. */
  public void forget() {
    waiting.set(null);
  }

  /** Speaks words of another language from the next line on. */
  public void setLanguage(Locale language) {
    speaker = SystemVoice.of(language);
  }

  /** Silence at once: for somebody in pain, or who leaves. */
  public void hush() {
    waiting.set(null);
    thread.execute(this::cut);
  }

  /** A soft tick: a repetition was counted. */
  public void tick() {
    play(Sound.TICK);
  }

  /** A longer tone: the pause at the top was long enough. */
  public void tone() {
    play(Sound.HOLD_DONE);
  }

  /** How loud it is now. */
  public SoundState state() {
    return state;
  }

  /** Sets the volume, 0 to 1, from the next line or tone on; remembered for the next start. */
  public void setVolume(double volume) {
    change(now -> now.withVolume(volume));
  }

  /** Says and plays nothing, or does again; remembered for the next start. */
  public void setMuted(boolean muted) {
    change(now -> now.withMuted(muted));
    if (muted) {
      hush();
    }
  }

  private synchronized void change(UnaryOperator<SoundState> choice) {
    SoundState chosen = choice.apply(state);
    state = chosen;
    thread.execute(() -> memory.accept(chosen));
  }

  /** A sound that is due is not due twice, however late its device is. */
  private void play(Sound sound) {
    if (!state.isSilent() && due.add(sound)) {
      thread.execute(
          () -> {
            due.remove(sound);
            playNow(sound);
          });
    }
  }

  private void playNow(Sound sound) {
    SoundState now = state;
    if (!now.isSilent()) {
      tones.play(sound, now.volume());
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // how it ends is all there is to know
  private void sayNext() {
    Line next = waiting.get();
    boolean busy = running != null && !running.ending().isDone();
    if (next == null || (busy && !next.urgent()) || !waiting.compareAndSet(next, null)) {
      return;
    }
    cut();
    Speech speech = speaker.begin(next.words(), state.volume());
    running = speech;
    speech.ending().thenAcceptAsync(this::ended, thread);
  }

  private void ended(Speech.Ending ending) {
    if (ending == Speech.Ending.NO_VOICE) {
      playNow(Sound.CHIME);
    }
    sayNext();
  }

  private void cut() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }

  /** Ends what is being said; nothing is heard afterwards. */
  @Override
  public void close() {
    hush();
    if (thread instanceof ExecutorService service) {
      service.shutdown();
      try {
        // A driver may hold the thread; the program does not wait for it.
        LOG.debug("in time: {}", service.awaitTermination(PATIENCE_MS, TimeUnit.MILLISECONDS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
