package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plumbline.accuracy.LensComparison.Errors;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Lens;

/** What it is worth to know the camera's lens. */
final class LensSection {
  private static final String INTRO =
      """
      Every rendered clip judged by the lens that is assumed of a camera that nobody has measured (%d degrees
      along the longer border, no distortion), and by its true one, which `plumbline calibrate camera`
      measures to within 1 percent. Errors in degrees: bias and MAE of the peaks of the primary angle, and
      MAE of the angles of thigh, shank, leg and knee in all frames; of both lenses only what both told.
      A side view is measured in the picture itself and needs no focal length.\
      """;

  private static final String BENT =
      """
      The same with the landmarks bent as a wide webcam's lens bends its picture (k1 %s, k2 %s): by the
      assumed lens, and by the calibrated one, which straightens them. The pose model itself has seen the
      straight picture.\
      """;

  private static final List<String> BY_VIEW =
      List.of(
          "view",
          "lens",
          "clips",
          "peaks",
          "assumed: bias",
          "MAE",
          "calibrated: bias",
          "MAE",
          "frames: assumed",
          "calibrated");

  private LensSection() {}

  static String write(List<LensComparison> comparisons) {
    Markdown page = new Markdown();
    page.heading(2, "With a calibrated camera")
        .paragraph(INTRO.formatted(Math.round(Lens.ASSUMED_FIELD_DEG)));
    page.table(
        BY_VIEW,
        groups(comparisons).entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList());
    page.paragraph(
        BENT.formatted(
            Decimals.of(LensComparison.WIDE.k1(), 2), Decimals.of(LensComparison.WIDE.k2(), 2)));
    page.table(
        BY_VIEW,
        groups(comparisons).entrySet().stream().map(e -> bent(e.getKey(), e.getValue())).toList());
    page.paragraph("The clips whose lens is far from the assumed one, and all oblique ones:");
    page.table(
        List.of(
            "clip",
            "model",
            "lens",
            "peaks",
            "assumed: bias",
            "MAE",
            "calibrated: bias",
            "MAE",
            "frames: assumed",
            "calibrated"),
        comparisons.stream().filter(LensSection::isTold).map(LensSection::row).toList());
    return "\n" + page.text();
  }

  private static boolean isTold(LensComparison clip) {
    return clip.view() == CameraView.OBLIQUE || !lens(clip).startsWith("usual");
  }

  private static Map<List<String>, List<LensComparison>> groups(List<LensComparison> all) {
    Map<List<String>, List<LensComparison>> groups =
        new TreeMap<>((a, b) -> String.join(" ", a).compareTo(String.join(" ", b)));
    for (LensComparison clip : all) {
      groups
          .computeIfAbsent(List.of(Names.of(clip.view()), lens(clip)), k -> new ArrayList<>())
          .add(clip);
    }
    return groups;
  }

  /** Rendered as webcams are, or much narrower or wider. */
  private static String lens(LensComparison clip) {
    double off = clip.fieldDeg() - Lens.ASSUMED_FIELD_DEG;
    String width = Decimals.of(clip.fieldDeg(), 0) + " degrees";
    return Math.abs(off) <= 10
        ? "usual, 55 to 75 degrees"
        : off < 0 ? "narrow, " + width : "wide, " + width;
  }

  private static List<String> row(List<String> name, List<LensComparison> clips) {
    return row(
        name,
        clips.size(),
        Errors.together(clips.stream().map(LensComparison::assumed).toList()),
        Errors.together(clips.stream().map(LensComparison::calibrated).toList()));
  }

  private static List<String> bent(List<String> name, List<LensComparison> clips) {
    return row(
        name,
        clips.size(),
        Errors.together(clips.stream().map(LensComparison::bentAssumed).toList()),
        Errors.together(clips.stream().map(LensComparison::bentCalibrated).toList()));
  }

  private static List<String> row(List<String> name, int clips, Errors before, Errors after) {
    return Markdown.cells(name, List.of(String.valueOf(clips)), figures(before, after));
  }

  private static List<String> row(LensComparison clip) {
    return Markdown.cells(
        List.of(clip.clip(), clip.model(), Decimals.of(clip.fieldDeg(), 0) + " degrees"),
        figures(clip.assumed(), clip.calibrated()));
  }

  private static List<String> figures(Errors before, Errors after) {
    Errors first = before.toldBy(after);
    Errors second = after.toldBy(before);
    Statistics was = first.ofPeaks();
    Statistics is = second.ofPeaks();
    return List.of(
        String.valueOf(is.n()),
        Decimals.orDash(was.bias(), 1),
        Decimals.orDash(was.mae(), 1),
        Decimals.orDash(is.bias(), 1),
        Decimals.orDash(is.mae(), 1),
        Decimals.orDash(first.ofFrames().mae(), 2),
        Decimals.orDash(second.ofFrames().mae(), 2));
  }
}
