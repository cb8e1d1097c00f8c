package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Posture;

/** What is said about joints that cannot be seen. */
final class WithholdingSection {

  /** All angles together, from one view. */
  private record Scene(Posture posture, CameraView view, String model)
      implements Comparable<Scene> {
    @Override
    public int compareTo(Scene other) {
      int byPosture = posture.compareTo(other.posture);
      int byView = byPosture == 0 ? view.compareTo(other.view) : byPosture;
      return byView == 0 ? model.compareTo(other.model) : byView;
    }
  }

  private WithholdingSection() {}

  static void summary(Markdown page, List<ClipResult> results) {
    page.heading(2, "Withholding")
        .paragraph(
            """
            Angles of frames in which a joint that they need is really behind something or outside the
            picture, and of the others, by the true posture and view: in how many of each the program
            declined to give a value, and the size that nine of ten errors do not exceed where it gave one.
            Limb hidden: hips and shoulders left out, of which the far ones are behind the body in every
            side view, and are told from the near ones. By measure and leg: see [the long
            tables](accuracy-tables.md).""");
    page.table(
        List.of(
            "posture",
            "view",
            "model",
            "hidden: withheld",
            "90 %",
            "limb hidden: withheld",
            "90 %",
            "visible: withheld",
            "90 %"),
        scenes(results).entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList());
  }

  private static Map<Scene, List<Sample>> scenes(List<ClipResult> results) {
    Map<Scene, List<Sample>> scenes = new TreeMap<>();
    for (ClipResult clip : results) {
      clip.samples().stream()
          .filter(Sample::isAngle)
          .forEach(
              s ->
                  scenes
                      .computeIfAbsent(
                          new Scene(s.truePosture(), s.trueView(), clip.model()),
                          scene -> new ArrayList<>())
                      .add(s));
    }
    return scenes;
  }

  private static List<String> row(Scene scene, List<Sample> samples) {
    return Markdown.cells(
        List.of(Names.of(scene.posture()), Names.of(scene.view()), scene.model()),
        withheld(samples.stream().filter(Sample::hidden).toList()),
        withheld(samples.stream().filter(Sample::limbHidden).toList()),
        withheld(samples.stream().filter(s -> !s.hidden()).toList()));
  }

  private static List<String> withheld(List<Sample> samples) {
    Statistics told = Statistics.of(samples.stream().mapToDouble(Sample::error).toArray());
    return List.of(
        share(samples.size() - told.n(), samples.size()), Decimals.orDash(told.p90(), 1));
  }

  private static String share(int withheld, int all) {
    return all == 0 ? "-" : Decimals.percent(withheld, all) + " of " + all;
  }

  static void cells(Markdown page, List<ClipResult> results) {
    page.heading(2, "Withholding by measure")
        .paragraph("As on the page. Heights are left out: they have no zero.");
    page.table(
        List.of(
            "measure",
            "posture",
            "view",
            "leg",
            "model",
            "withheld when hidden",
            "90 %",
            "withheld when visible",
            "90 %"),
        Bands.asTrue(results).entrySet().stream()
            .filter(e -> !Bands.onlyChanges(e.getKey().measure()))
            .map(e -> row(e.getKey(), e.getValue()))
            .toList());
  }

  private static List<String> row(Bands.Cell cell, Bands.Row row) {
    int decimals = cell.decimals();
    return Markdown.cells(
        cell.names(),
        List.of(
            share(row.hiddenWithheld(), row.hidden()),
            Decimals.orDash(row.hiddenErrors().p90(), decimals),
            share(row.seenWithheld(), row.seen()),
            Decimals.orDash(row.seenErrors().p90(), decimals)));
  }
}
