package plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import plumbline.cli.Outputs.Targets;

/** Which video goes into which files; checked before any work is done. */
final class AnalyzePlan {

  /** One video and its files. */
  record Item(Path video, Targets targets) {}

  private AnalyzePlan() {}

  /**
   * Places the outputs and refuses to overwrite one result with another, a video, or one of {@code
   * sources}, which are read too, and names with the ending of another kind of file.
   */
  static List<Item> of(List<Path> videos, Outputs outputs, List<Path> sources) throws CliException {
    boolean several = videos.size() > 1;
    List<Item> items = videos.stream().map(v -> new Item(v, outputs.targets(v, several))).toList();
    NothingLost.require(
        items.stream().flatMap(item -> item.targets().all()).toList(),
        Stream.concat(videos.stream(), sources.stream()).toList());
    for (Item item : items) {
      item.targets().requireEndings();
    }
    if (several) {
      for (Path folder : outputs.folders().toList()) {
        OutputFiles.makeFolder(folder);
      }
    }
    return items;
  }
}
