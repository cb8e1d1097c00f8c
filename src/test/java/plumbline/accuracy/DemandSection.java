package plumbline.accuracy;

import java.util.List;

/** What is asked of the program, beside what was measured. */
final class DemandSection {
  private DemandSection() {}

  static void write(Markdown page, List<Demand> demands) {
    page.paragraph(
        """
        What is asked of the program on these clips, the figure that was measured, and whether it is
        enough. The notes belong to the figures.""");
    page.table(
        List.of("demand", "limit", "measured", "met", "note"),
        demands.stream().map(DemandSection::row).toList());
  }

  private static List<String> row(Demand demand) {
    return List.of(
        demand.what(),
        demand.limit(),
        demand.value(),
        demand.met().map(met -> met ? "yes" : "**no**").orElse("-"),
        demand.note().isEmpty() ? "-" : demand.note());
  }
}
