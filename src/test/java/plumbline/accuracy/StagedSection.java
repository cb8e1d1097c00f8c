package plumbline.accuracy;

import java.util.List;

/** What no rendered clip shows: two exercises, another person, coming and going, hidden feet. */
final class StagedSection {
  private StagedSection() {}

  static void write(Markdown page, List<StagedResult> results) {
    page.heading(2, "Recordings put together")
        .paragraph(
            """
            What no clip shows is put together of clips whose truth is known, before the pose model sees
            it (`Stages`): one exercise after another; somebody who is cut out of another clip and passes
            in front; the person gone for a while in the middle of a repetition and back; a picture that
            ends above the feet. Every movement should be counted rightly, or said not to have been seen:
            nothing in silence, nothing wrong, nothing invented. What lies across a cut is left out.""");
    page.table(
        List.of(
            "recording",
            "exercise",
            "model",
            "movements",
            "counted right",
            "said unseen",
            "in silence",
            "wrong",
            "invented"),
        results.stream().map(StagedSection::row).toList());
  }

  private static List<String> row(StagedResult r) {
    return List.of(
        r.name(),
        r.auto() ? "`auto`" : "chosen",
        r.model(),
        String.valueOf(r.movements()),
        String.valueOf(r.right()),
        String.valueOf(r.unseen()),
        String.valueOf(r.silent()),
        String.valueOf(r.wrong()),
        String.valueOf(r.invented()));
  }
}
