package plumbline.accuracy;

import java.util.List;

/** How the rendered clips can be made again: one line each, for the generator's list of clips. */
final class RenderList {
  private static final String HEADER =
      """
      # Every rendered clip that accuracy.md was measured on, written by AccuracyTool: its name, and the
      # arguments of the generator (tools/render; makeset.sh takes such a list without these two lines).
      """;

  private RenderList() {}

  static String write(List<Clip> clips) {
    StringBuilder list = new StringBuilder(HEADER);
    for (Clip clip : clips) {
      clip.truth()
          .map(truth -> truth.command().replaceAll("\\s*--out\\s+\\S+", ""))
          .ifPresent(
              arguments -> list.append(clip.name()).append(' ').append(arguments).append('\n'));
    }
    return list.toString();
  }
}
