package plumbline.accuracy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plumbline.kinematics.Reason;

/** What calibrated cameras found about a real person, and what the program told of it. */
final class ReferenceSection {
  private static final String INTRO =
      """
      A real person whom several calibrated cameras recorded. `auto` is chosen; hip and knee of every
      frame are compared with the angle between the joint centres in space by our own definitions (hip:
      thigh against the trunk from mid-hip to mid-shoulder, across the axis of the hips; knee: thigh
      against shank). That reference is made from pictures without markers, good to one to three
      centimetres or a few degrees. The man stands on one leg and swings the other: no exercise of this
      program, and partly sideways, out of the plane in which it measures. Told: frames with a value;
      the errors are of those, in degrees. Covered: the band shown behind the value reaches the
      reference. Withheld: frames by the reason that was given.""";

  private static final String PLAIN =
      """
      What withholding is worth: the errors in the same frames, had the angle been told all the same.
      Picture: measured in it as if it were seen straight from the side, glimpses too, with the band of
      a side view behind it. Space: between the points that the pose model itself puts into space.""";

  private static final String DEFINITIONS =
      """
      The reference beside OpenSim's inverse kinematics of the same recording, which measures the hip
      against the pelvis and its tilt, and not against the trunk: the difference at the hip is one of
      definition. At the knee the two mean the same, and show how far good references agree.""";

  private ReferenceSection() {}

  static void write(Markdown page, List<ReferenceComparison> references) {
    page.heading(2, "Against a calibrated reference").paragraph(INTRO);
    page.table(
        List.of(
            "camera", "angle", "side", "model", "told", "bias", "MAE", "SD", "covered", "withheld"),
        references.stream().map(ReferenceSection::told).toList());
    page.paragraph(PLAIN);
    page.table(
        List.of(
            "camera", "angle", "side", "model", "picture", "bias", "MAE", "SD", "covered", "space",
            "bias", "MAE", "SD"),
        references.stream().map(ReferenceSection::plain).toList());
    page.paragraph(DEFINITIONS);
    page.table(
        List.of("angle", "side", "reference", "frames", "less OpenSim's", "MAE", "SD"),
        references.stream().map(ReferenceSection::definitions).distinct().toList());
  }

  private static List<String> told(ReferenceComparison row) {
    Statistics told = row.told();
    return Markdown.cells(
        name(row),
        List.of(told.n() + " of " + row.frames().size()),
        figures(told),
        List.of(Decimals.percent(row.covered(), told.n()), reasons(row.withheld())));
  }

  private static List<String> name(ReferenceComparison row) {
    return List.of(row.clip(), row.measure().id(), row.side().id(), row.model());
  }

  private static String reasons(Map<Reason, Integer> withheld) {
    return withheld.isEmpty()
        ? "-"
        : withheld.entrySet().stream()
            .map(e -> e.getKey().id() + " " + e.getValue())
            .collect(Collectors.joining(", "));
  }

  private static List<String> plain(ReferenceComparison row) {
    Statistics picture = row.inPicture();
    return Markdown.cells(
        name(row),
        List.of(String.valueOf(picture.n())),
        figures(picture),
        List.of(Decimals.percent(row.coveredInPicture(), picture.n())),
        List.of(String.valueOf(row.inSpace().n())),
        figures(row.inSpace()));
  }

  private static List<String> definitions(ReferenceComparison row) {
    String range = Decimals.of(row.lowestExact(), 0) + " to " + Decimals.of(row.highestExact(), 0);
    return Markdown.cells(
        List.of(row.measure().id(), row.side().id(), range, String.valueOf(row.frames().size())),
        figures(row.definitions()));
  }

  private static List<String> figures(Statistics s) {
    return List.of(
        Decimals.orDash(s.bias(), 1), Decimals.orDash(s.mae(), 1), Decimals.orDash(s.sd(), 1));
  }
}
