package plumbline.accuracy;

import java.util.List;

/** Writes {@code accuracy.md}: every figure in it is measured, none is typed. */
final class AccuracyPage {
  private static final String INTRO =
      """
      This page, [its long tables](accuracy-tables.md), its pictures and `accuracy.toml` and
      `accuracy-evidence.toml` in `calibration` are
      generated; nothing in them is typed by hand, and the same landmarks give the same bytes. To make
      them again, from the project's folder:

      ```
      mvn -q test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/cp.txt
      java -cp target/test-classes:target/classes:$(cat target/cp.txt) -Dai.djl.offline=true \\
          plumbline.accuracy.AccuracyTool CLIPS...
      ```

      The rendered clips are listed in `src/test/resources/plumbline/accuracy/clips.txt` with the arguments
      of their generator, by which anybody who has it makes the same ones again.

      `CLIPS` are folders. A rendered clip `NAME.mp4` has its exact truth beside it in `NAME.json`;
      videos of calibrated cameras, `NAME_camN.mp4`, have a `.trc` and a `.mot` file beside them; other
      clips are listed with what was said about them. `--no-exercise NAME` tells that nothing to be
      recognised is done in a clip. `--model full --model lite` measures several pose models, all but the
      first on the clips named by `--sample NAME` only; the limits and the pictures are of the first. What the
      model says about a clip is kept in `target/landmarks`, so that a change in judging is measured
      again in seconds; after a change in how landmarks are made it is made again.

      Every clip goes through the analyzer as `plumbline analyze` does it, with the default settings:
      once with its exercise chosen, and once with `auto`. Each measure of each frame is compared with
      the same definition computed from the true joint centres in space: the true vertical, the true
      body axes, the trunk from mid-hip to mid-shoulder. Frames in which the person walks in or lies
      down are left out. The pose model's hip point is not the anatomical centre, so part of every bias
      is a convention; the error of the change from the rest pose is free of it.""";

  private static final String LIMITS =
      """
      Motions and fault sizes are designed, not captured from people; faults are clear, borderline sizes
      are few; no resistance loop is drawn; one person is in view; there is no motion blur, lens
      distortion or auto-exposure; faces and fingers are stiff; bodies are few. Rules were
      developed with these clips in sight. Frames of one clip are much alike: a cell with many frames
      from one or two clips says little about another person. Good figures here do not prove that real
      video works.""";

  private AccuracyPage() {}

  static String write(Findings findings) {
    Markdown page = new Markdown();
    List<ClipResult> clips = findings.clips();
    page.heading(1, "Accuracy");
    page.heading(2, "Against the limits");
    DemandSection.write(page, Demands.of(findings.ofTheFirstModel()));
    page.heading(2, "How it is measured").paragraph(INTRO);
    page.heading(2, "Limits of these figures").paragraph(LIMITS);
    CountSection.summary(page, clips);
    CountSection.clips(page, clips);
    CountSection.movements(page, clips);
    PeakSection.peaks(page, clips);
    PeakSection.bands(page, PeakBands.of(clips));
    FaultSection.write(page, clips);
    WithholdingSection.summary(page, clips);
    AutoSection.summary(page, clips);
    StagedSection.write(page, findings.staged());
    ReferenceSection.write(page, findings.references());
    AutoSection.untold(page, findings.untold());
    return page.text();
  }

  /** Writes {@code accuracy-tables.md}: the cells, for who wants to look something up. */
  static String tables(Findings findings) {
    Markdown page = new Markdown();
    List<ClipResult> clips = findings.clips();
    page.heading(1, "Accuracy: the long tables");
    page.paragraph("Generated with [the page](accuracy.md) that tells how and within what limits.");
    MeasureSection.write(page, clips);
    WithholdingSection.cells(page, clips);
    PeakSection.tempo(page, clips);
    AutoSection.clips(page, clips);
    return page.text();
  }
}
