package plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.kinematics.Reason;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Tally;
import plumbline.scoring.Variant;

/** What is said in words: the counts of both sides, the cue, the last repetition's score. */
final class CaptionDrawing {
  private static final double COUNT_HEIGHT = 44;
  private static final double CUE_HEIGHT = 34;
  private static final double SCORE_HEIGHT = 15;
  private static final double NAME_HEIGHT = 18;
  private static final double MARGIN = 20;

  private final Mat picture;
  private final double unit;
  private final Wording wording;
  private final Lettering lettering;

  CaptionDrawing(Mat picture, double unit, Wording wording, Lettering lettering) {
    this.picture = picture;
    this.unit = unit;
    this.wording = wording;
    this.lettering = lettering;
  }

  void draw(FrameAnalysis analysis, Optional<Rep> lastRep) {
    counts(analysis.tally());
    name(analysis.variant().map(Variant::exercise));
    List<CaptionText.Line> lines = new ArrayList<>();
    said(analysis).ifPresent(lines::add);
    lastRep
        .map(rep -> new CaptionText.Line(score(rep), SCORE_HEIGHT, scoreColor(rep)))
        .ifPresent(lines::add);
    new CaptionText(picture, unit, lettering).draw(lines, analysis);
  }

  private Optional<CaptionText.Line> said(FrameAnalysis analysis) {
    Optional<Reason> cannotSee = analysis.cannotSee();
    if (cannotSee.isPresent() && !analysis.countsWithoutAngle()) {
      Reason why = cannotSee.get();
      String fix = wording.text(wording.fitting("fix." + why.id(), analysis));
      String text = wording.text("overlay.cannot-see", wording.reason(why), fix);
      return Optional.of(new CaptionText.Line(text, CUE_HEIGHT, Palette.UNSEEN));
    }
    boolean known = analysis.variant().isPresent();
    return analysis.faults().stream()
        .filter(fault -> known)
        .findFirst()
        .map(fault -> new CaptionText.Line(wording.cue(fault.cue()), CUE_HEIGHT, Palette.FAULT));
  }

  /** Under the left count. */
  private void name(Optional<String> exercise) {
    double y = (2 * MARGIN + COUNT_HEIGHT + NAME_HEIGHT) * unit;
    exercise.ifPresent(
        id ->
            lettering.draw(
                picture,
                wording.exerciseName(id),
                new Point(MARGIN * unit, y),
                NAME_HEIGHT * unit,
                Palette.WHITE));
  }

  private void counts(Tally tally) {
    double height = COUNT_HEIGHT * unit;
    double y = MARGIN * unit + height;
    count(Side.LEFT, tally, new Point(MARGIN * unit, y), height);
    double width = countWidth(Side.RIGHT, tally, height);
    count(Side.RIGHT, tally, new Point(picture.cols() - MARGIN * unit - width, y), height);
  }

  private void count(Side side, Tally tally, Point at, double height) {
    String full = full(side, tally);
    lettering.draw(picture, full, at, height, Palette.WHITE);
    Point next = new Point(at.x + TextStamp.width(full, height), at.y);
    lettering.draw(picture, partial(side, tally), next, height * 0.6, Palette.PARTIAL);
  }

  private double countWidth(Side side, Tally tally, double height) {
    return TextStamp.width(full(side, tally), height)
        + TextStamp.width(partial(side, tally), height * 0.6);
  }

  private String full(Side side, Tally tally) {
    return wording.text("overlay." + side.id()) + " " + tally.full(side);
  }

  private static String partial(Side side, Tally tally) {
    return tally.partial(side) == 0 ? "" : " +" + tally.partial(side);
  }

  private String score(Rep rep) {
    return "#" + rep.number() + "  " + new ScoreLine(wording).of(rep);
  }

  private static Scalar scoreColor(Rep rep) {
    return rep.faults().isEmpty() ? Palette.WHITE : Palette.FAULT;
  }
}
