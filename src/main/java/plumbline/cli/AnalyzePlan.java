package plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.cli.Outputs.Targets;

/** Which video goes into which files; checked before any work is done. */
final class AnalyzePlan {

  /** One video and its files. */
  record Item(Path video, Targets targets) {}

  private AnalyzePlan() {}

  /** Places the outputs and refuses to overwrite a video or one result with another. */
  static List<Item> of(List<Path> videos, Outputs outputs) throws CliException {
    boolean several = videos.size() > 1;
    List<Item> items = videos.stream().map(v -> new Item(v, outputs.targets(v, several))).toList();
    refuseOverwriting(items);
    if (several) {
      for (Path folder : outputs.folders().toList()) {
        OutputFiles.makeFolder(folder);
      }
    }
    return items;
  }

  private static void refuseOverwriting(List<Item> items) throws CliException {
    Set<Path> videos = items.stream().map(i -> normal(i.video())).collect(Collectors.toSet());
    Set<Path> written = new HashSet<>();
    List<Path> targets = new ArrayList<>();
    items.forEach(item -> item.targets().all().forEach(targets::add));
    for (Path target : targets) {
      if (videos.contains(normal(target))) {
        throw CliException.usage(target + " would overwrite the video; choose another name");
      }
      if (!written.add(normal(target))) {
        throw CliException.usage(
            target + " would be written twice; choose different names or rename a video");
      }
    }
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
