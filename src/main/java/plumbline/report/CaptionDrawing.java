package plumbline.report;

import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.kinematics.Reason;
import plumbline.scoring.ActiveFault;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Tally;

/** What is said in words: the counts of both sides, the cue, the last repetition's score. */
final class CaptionDrawing {
  private static final double COUNT_HEIGHT = 44;
  private static final double CUE_HEIGHT = 34;
  private static final double SCORE_HEIGHT = 15;
  private static final double MARGIN = 20;
  private static final double STRIP_BRIGHTNESS = 0.35;

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
    darkenStrip();
    double bottom = picture.rows() - MARGIN * unit;
    lastRep.ifPresent(rep -> fitted(score(rep), bottom, SCORE_HEIGHT * unit, scoreColor(rep)));
    double cueBottom = bottom - (SCORE_HEIGHT + MARGIN) * unit;
    Optional<Reason> cannotSee = analysis.cannotSee();
    if (cannotSee.isPresent()) {
      Reason why = cannotSee.get();
      String text = wording.text("overlay.cannot-see", wording.reason(why), wording.fix(why));
      fitted(text, cueBottom, CUE_HEIGHT * unit, Palette.UNSEEN);
    } else {
      cue(analysis.faults(), cueBottom);
    }
  }

  private void cue(List<ActiveFault> faults, double bottom) {
    if (!faults.isEmpty()) {
      fitted(wording.cue(faults.get(0).rule()), bottom, CUE_HEIGHT * unit, Palette.FAULT);
    }
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

  /** One line, made smaller where it would not fit. */
  private void fitted(String text, double y, double height, Scalar color) {
    double room = picture.cols() - 2 * MARGIN * unit;
    double width = TextStamp.width(text, height);
    double fitting = width <= room ? height : height * room / width;
    lettering.draw(picture, text, new Point(MARGIN * unit, y), fitting, color);
  }

  private void darkenStrip() {
    int height = (int) ((CUE_HEIGHT + SCORE_HEIGHT + 3 * MARGIN) * unit);
    int top = Math.max(0, picture.rows() - height);
    Mat strip = picture.submat(new Rect(0, top, picture.cols(), picture.rows() - top));
    strip.convertTo(strip, -1, STRIP_BRIGHTNESS);
    strip.release();
  }
}
