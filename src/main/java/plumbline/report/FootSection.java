package plumbline.report;

import plumbline.capture.SourceInfo;
import plumbline.coaching.Wording;

/** With what the numbers were made, and what they are not. */
final class FootSection {
  private static final int LONGEST_NAME = 60;

  private static final int LETTERS_A_LINE = 122;

  /** On paper, millimetres: with what it was made, and each line of what it is not. */
  private static final double MADE_MM = 17.4;

  private static final double LINE_MM = 3.8;

  private final Wording wording;

  FootSection(Wording wording) {
    this.wording = wording;
  }

  String markup(SessionReport report) {
    Provenance provenance = report.provenance();
    SourceInfo source = report.result().source();
    return line("standing", standing())
        + line(
            "made",
            wording.text(
                "report.made",
                provenance.appVersion(),
                source.name().length() <= LONGEST_NAME
                    ? source.name()
                    : source.name().substring(0, LONGEST_NAME) + "…",
                String.valueOf(source.size().width()),
                String.valueOf(source.size().height()),
                String.valueOf(report.result().frames()),
                report.result().frames()))
        + line("made", wording.text("report.bands", report.bandsSource()))
        + line(
            "made", wording.text("report.model", provenance.modelName(), provenance.modelSha256()))
        + line("made", wording.text("report.settings", provenance.settingsSha256()));
  }

  /** Height on paper, millimetres. */
  double heightMm() {
    return MADE_MM + LINE_MM * TextLines.count(standing(), LETTERS_A_LINE);
  }

  private String standing() {
    return wording.text("safety.aid") + " " + wording.text("safety.rule");
  }

  private static String line(String styleClass, String words) {
    return Markup.element("p", styleClass, Markup.text(words));
  }
}
