package plumbline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import plumbline.coaching.Wording;
import plumbline.session.LibraryEntry;
import plumbline.session.Preferences;
import plumbline.session.Preferences.Tone;

/**
 * Draws every state that {@link LayoutTest} checks into {@code target/screens}, and tells what the
 * check finds. Started as {@link ScreenshotTool} is; arguments: language, size of text, light or
 * dark, width, height, and a part of the states' names: {@code de 1.5 light 1280 720 start}.
 */
public final class LayoutShots {
  private static final Path FOLDER = Path.of("target", "screens");

  private LayoutShots() {}

  public static void main(String[] args) {
    Shots.drawAndExit(() -> draw(args));
  }

  private static void draw(String[] args) throws Exception {
    double scale = Double.parseDouble(args[1]);
    Tone tone = Tone.valueOf(args[2].toUpperCase(Locale.ROOT));
    int width = Integer.parseInt(args[3]);
    int height = Integer.parseInt(args[4]);
    String part = args.length > 5 ? args[5] : "";
    Shots.looks(Preferences.USUAL.withTextScale(scale).withTone(tone));
    Wording wording = new Wording(Locale.forLanguageTag(args[0]));
    List<LibraryEntry> sessions = LibraryShots.entries(3);
    Path folder = Files.createTempDirectory("plumbline-layout");
    for (ScreenStates.State state : ScreenStates.of(wording, sessions, folder)) {
      if (state.name().matches(part.isEmpty() ? ".*" : part)) {
        draw(state, String.join("-", args[0], args[1], args[2]), width, height);
      }
    }
    if (part.startsWith("review")) {
      drawReview(wording, part, String.join("-", args[0], args[1], args[2]), width, height);
    }
  }

  private static void drawReview(Wording wording, String part, String looks, int width, int height)
      throws Exception {
    new ReviewStates(Files.createTempDirectory("plumbline-layout"))
        .each(
            wording,
            width,
            height,
            (name, shown) -> {
              if (name.matches(part)) {
                shown.save(
                    FOLDER.resolve(name + "-" + looks + "-" + width + "x" + height + ".png"));
                FxThread.call(() -> LayoutCheck.of(shown.screen(), width, height))
                    .forEach(problem -> System.out.println(name + ": " + problem));
              }
            });
  }

  private static void draw(ScreenStates.State state, String looks, int width, int height)
      throws Exception {
    Path file = FOLDER.resolve(state.name() + "-" + looks + "-" + width + "x" + height + ".png");
    Shots.save(
        FxThread.call(
            () -> {
              Parent screen = state.make().at(width, height);
              var image = Shots.of(screen, width, height);
              LayoutCheck.of(screen, width, height)
                  .forEach(problem -> System.out.println(state.name() + ": " + problem));
              return image;
            }),
        file);
  }
}
