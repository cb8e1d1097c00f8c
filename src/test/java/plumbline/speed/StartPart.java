package plumbline.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

  private static final int DECIMALS = 2;
  private static final double WINDOW_S = 0.6;
  private static final double JUDGED_S = 1.5;
  private static final String WINDOW = "the window";
  private static final String SCREEN = "the first screen";
  private static final String JUDGED = "the first judged frame";

  private final Installed program;

  StartPart(Installed program) {
    this.program = program;
  }

  @Override
  public Measured measure() throws IOException, InterruptedException {
    String video = "--video=" + DemoPictures.VIDEO;
    Starts first = new Starts(1, SECONDS_OF_THE_FIRST, "live", video, "--verbose");
    Starts plain = new Starts(STARTS, SECONDS, "--verbose");
    Starts judged = new Starts(STARTS, SECONDS, "live", video, "--verbose");
    Markdown page =
        new Markdown()
            .table(
                List.of("start, seconds", "a window", "first screen", "first judged picture"),
                List.of(
                    first.row("the very first, with a video", JUDGED),
                    plain.row(STARTS + " starts"),
                    judged.row(STARTS + " starts with a video", JUDGED)));
    return new Measured(
        page.text(),
        List.of(
            limit("a window, installed", WINDOW_S, plain.s(WINDOW)),
            limit("the first judged picture, installed", JUDGED_S, judged.s(JUDGED))));
  }

  private static Limit limit(String what, double limitS, Sorted s) {
    return new Limit(what, limitS + " s", s.middle(DECIMALS) + " s", s.isWithin(limitS, DECIMALS));
  }

  /** The same start again and again. */
  private final class Starts {
    private final List<List<String>> said = new ArrayList<>();

    Starts(int times, long seconds, String... arguments) throws IOException, InterruptedException {
      for (int i = 0; i < times; i++) {
        said.add(program.runFor(seconds, arguments));
      }
    }

    /** The window, the first screen, and where it is asked for what comes after. */
    List<String> row(String name, String... after) throws IOException {
      List<String> row = new ArrayList<>(List.of(name));
      row.add(s(WINDOW).middle(DECIMALS));
      row.add(s(SCREEN).middle(DECIMALS));
      row.add(after.length == 0 ? "-" : s(after[0]).middle(DECIMALS));
      return row;
    }

    /** Of every start: one that came too late would make the others look better. */
    Sorted s(String step) throws IOException {
      Pattern told = Pattern.compile("SinceStart: " + step + " after (\\d+) ms");
      List<Double> seconds = new ArrayList<>();
      for (List<String> lines : said) {
        seconds.add(
            lines.stream()
                .map(told::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)) * 1e-3)
                .findFirst()
                .orElseThrow(
                    () -> new IOException("a start never told of " + step + ": " + lines)));
      }
      return new Sorted(seconds);
    }
  }
}
