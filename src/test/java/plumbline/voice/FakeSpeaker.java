package plumbline.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Says nothing; a test decides when and how each utterance ends. */
final class FakeSpeaker implements Speaker {

  /** One utterance, until it is ended. */
  static final class Said implements Speech {
    final String words;
    final double volume;
    private final CompletableFuture<Ending> ending = new CompletableFuture<>();

    Said(String words, double volume) {
      this.words = words;
      this.volume = volume;
    }

    void end(Ending how) {
      ending.complete(how);
    }

    boolean wasCut() {
      return ending.getNow(Ending.SAID) == Ending.CUT;
    }

    @Override
    public CompletableFuture<Ending> ending() {
      return ending;
    }

    @Override
    public void stop() {
      ending.complete(Ending.CUT);
    }
  }

  final List<Said> begun = new ArrayList<>();

  @Override
  public Speech begin(String words, double volume) {
    Said said = new Said(words, volume);
    begun.add(said);
    return said;
  }

  List<String> words() {
    return begun.stream().map(said -> said.words).toList();
  }

  Said last() {
    return begun.get(begun.size() - 1);
  }
}
