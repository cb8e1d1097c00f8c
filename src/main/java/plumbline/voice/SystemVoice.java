package plumbline.voice;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operating system's own voice. A program that fails (it is there, but its service or its
 * language is not) lets the next one try; one that hangs is ended. Thread-safe.
 */
final class SystemVoice implements Speaker {
  private static final Logger LOG = LoggerFactory.getLogger(SystemVoice.class);

  /** Ten words take four seconds. */
  private static final long PATIENCE_MS = 12_000;

  private static final int LONGEST_CHARS = 400;

  private final Locale language;
  private final Launcher launcher;
  private final long patienceMs;

  /** The one that worked last comes first. */
  private final List<SpeechPrograms.Installed> programs;

  private volatile @Nullable Utterance running;

  SystemVoice(
      List<SpeechPrograms.Installed> programs,
      Locale language,
      Launcher launcher,
      long patienceMs) {
    this.programs = new ArrayList<>(programs);
    this.language = language;
    this.launcher = launcher;
    this.patienceMs = patienceMs;
  }

  /** That of this machine; it falls silent when the program ends, however it does. */
  static SystemVoice of(Locale language) {
    Map<String, String> environment = System.getenv();
    List<SpeechPrograms.Installed> programs =
        SpeechPrograms.find(System.getProperty("os.name", ""), environment);
    LOG.debug("voices: {}", programs);
    SystemVoice voice = new SystemVoice(programs, language, Launcher::start, PATIENCE_MS);
    Runtime.getRuntime().addShutdownHook(new Thread(voice::stop, "plumbline-voice-end"));
    return voice;
  }

  @Override
  public Speech begin(String words, double volume) {
    Utterance next = new Utterance(plain(words), volume);
    running = next;
    next.tryNext();
    return next;
  }

  private void stop() {
    Utterance last = running;
    if (last != null) {
      last.stop();
    }
  }

  /** One line of text, without what some voices take for commands. */
  static String plain(String words) {
    String line = words.replaceAll("[\\p{Cntrl}\\s\\[\\]]+", " ").strip();
    return line.substring(0, Math.min(line.length(), LONGEST_CHARS));
  }

  private synchronized Deque<SpeechPrograms.Installed> inOrder() {
    return new ArrayDeque<>(programs);
  }

  private synchronized void failed(SpeechPrograms.Installed program) {
    if (programs.remove(program)) {
      programs.add(program);
    }
  }

  private final class Utterance implements Speech {
    private final String words;
    private final double volume;
    private final Deque<SpeechPrograms.Installed> left = inOrder();
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();
    private SpeechPrograms.@Nullable Installed program;
    private @Nullable Process process;

    Utterance(String words, double volume) {
      this.words = words;
      this.volume = volume;
    }

    @Override
    public CompletableFuture<Ending> ending() {
      return ending;
    }

    synchronized void tryNext() {
      process = null;
      while (process == null && !ending.isDone()) {
        program = left.poll();
        if (program == null) {
          ending.complete(Ending.NO_VOICE);
        } else {
          launch(program);
        }
      }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it never fails
    private void launch(SpeechPrograms.Installed chosen) {
      try {
        Process launched = launcher.launch(chosen.call(words, language, volume));
        process = launched;
        launched
            .onExit()
            .thenApply(ended -> ended.exitValue() == 0 ? Ending.SAID : Ending.NO_VOICE)
            .completeOnTimeout(Ending.CUT, patienceMs, TimeUnit.MILLISECONDS)
            .thenAccept(how -> over(chosen, how));
      } catch (IOException e) {
        LOG.debug("{} cannot be started", chosen, e);
        failed(chosen);
      }
    }

    private synchronized void over(SpeechPrograms.Installed chosen, Ending how) {
      if (ending.isDone()) {
        return;
      }
      if (how != Ending.SAID) {
        LOG.debug("{} failed: {}", chosen, how);
        failed(chosen);
      }
      if (how == Ending.NO_VOICE) {
        tryNext();
      } else {
        end(how);
      }
    }

    @Override
    public synchronized void stop() {
      if (!ending.isDone()) {
        end(Ending.CUT);
      }
    }

    private void end(Ending how) {
      ending.complete(how);
      if (how == Ending.CUT && process != null && program != null) {
        process.destroyForcibly();
        silence(program.program().stopping(program.file().toString()));
      }
    }

    private void silence(List<String> command) {
      try {
        if (!command.isEmpty()) {
          launcher.launch(new Call(command, "", Map.of()));
        }
      } catch (IOException e) {
        LOG.debug("{} cannot be started", command, e);
      }
    }
  }
}
