package plumbline.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.accuracy.Markdown;
import plumbline.fixtures.DemoPictures;

/** From the call of the installed program to a window and to the first judged picture. */
final class StartPart implements Part {
  private static final int STARTS = 9;
  private static final long SECONDS = 5;

  /** It unpacks its libraries and measures how fast this computer is. */
  private static final long SECONDS_OF_THE_FIRST = 20;

  private static final double WINDOW_S = 0.6;
  private static final double JUDGED_S = 1.5;
  private static final List<String> STEPS =
      List.of("the window", "the first screen", "the first judged frame");

  private final Installed program;

  StartPart(Installed program) {
    this.program = program;
  }

  @Override
  public Measured measure() throws IOException, InterruptedException {
    String video = "--video=" + DemoPictures.VIDEO;
    Start first = new Start(1, SECONDS_OF_THE_FIRST, "live", video, "--verbose");
    Start plain = new Start(STARTS, SECONDS, "--verbose");
    Start judged = new Start(STARTS, SECONDS, "live", video, "--verbose");
    Markdown page =
        new Markdown()
            .table(
                List.of("start, seconds", "a window", "first screen", "first judged picture"),
                List.of(
                    first.row("the very first, with a video"),
                    plain.row(STARTS + " starts"),
                    judged.row(STARTS + " starts with a video")));
    Sorted window = plain.s(STEPS.get(0)).orElseThrow();
    Sorted picture = judged.s(STEPS.get(2)).orElseThrow();
    return new Measured(
        page.text(),
        List.of(
            new Limit(
                "a window, installed",
                "0.6 s",
                window.middle(2) + " s",
                window.median() <= WINDOW_S),
            new Limit(
                "the first judged picture, installed",
                "1.5 s",
                picture.middle(2) + " s",
                picture.median() <= JUDGED_S)));
  }

  /** The same start again and again. */
  private final class Start {
    private final List<List<String>> said = new ArrayList<>();

    Start(int times, long seconds, String... arguments) throws IOException, InterruptedException {
      for (int i = 0; i < times; i++) {
        said.add(program.runFor(seconds, arguments));
      }
    }

    List<String> row(String name) {
      List<String> row = new ArrayList<>(List.of(name));
      STEPS.forEach(step -> row.add(s(step).map(times -> times.middle(2)).orElse("-")));
      return row;
    }

    Optional<Sorted> s(String step) {
      Pattern told = Pattern.compile("SinceStart: " + step + " after (\\d+) ms");
      List<Double> seconds =
          said.stream()
              .flatMap(List::stream)
              .map(told::matcher)
              .filter(Matcher::find)
              .map(found -> Integer.parseInt(found.group(1)) * 1e-3)
              .toList();
      return seconds.isEmpty() ? Optional.empty() : Optional.of(new Sorted(seconds));
    }
  }
}
