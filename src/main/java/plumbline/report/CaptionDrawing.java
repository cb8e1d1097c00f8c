package plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.Joint;
import plumbline.body.Pose;
import plumbline.body.Side;
import plumbline.coaching.CueSelector;
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

  /** From line to line, in heights of capitals. */
  private static final double LEADING = 1.7;

  /** Half of a standing body's depth, torso lengths from the hip. */
  private static final double BACK_TORSOS = 0.5;

  /** Words need so much of the picture's width. */
  private static final double LEAST_ROOM = 0.22;

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
    name(analysis.variant().map(Variant::exercise));
    List<Line> lines = new ArrayList<>();
    said(analysis).ifPresent(lines::add);
    lastRep.map(rep -> new Line(score(rep), SCORE_HEIGHT, scoreColor(rep))).ifPresent(lines::add);
    Optional<Span> beside = besideUpright(analysis);
    if (beside.isPresent()) {
      beside(lines, beside.get());
    } else {
      below(lines);
    }
  }

  /** A text with the height of its capitals in units. */
  private record Line(String text, double height, Scalar color) {}

  /** Columns of the picture. */
  private record Span(double from, double to) {
    double width() {
      return to - from;
    }
  }

  private Optional<Line> said(FrameAnalysis analysis) {
    Optional<Reason> cannotSee = analysis.cannotSee();
    if (cannotSee.isPresent() && !CueSelector.countsWithoutAngle(analysis)) {
      Reason why = cannotSee.get();
      String fix = wording.text(wording.fitting("fix." + why.id(), analysis));
      String text = wording.text("overlay.cannot-see", wording.reason(why), fix);
      return Optional.of(new Line(text, CUE_HEIGHT, Palette.UNSEEN));
    }
    boolean known = analysis.variant().isPresent();
    return analysis.faults().stream()
        .filter(fault -> known)
        .findFirst()
        .map(fault -> new Line(wording.cue(fault.rule()), CUE_HEIGHT, Palette.FAULT));
  }

  /** In a dark strip along the lower edge, one line each, made smaller where it would not fit. */
  private void below(List<Line> lines) {
    double height = (CUE_HEIGHT + SCORE_HEIGHT + 3 * MARGIN) * unit;
    double top = picture.rows() - height;
    darken(new Span(0, picture.cols()), top, height);
    double room = picture.cols() - 2 * MARGIN * unit;
    for (Line line : lines) {
      boolean score = line.height() == SCORE_HEIGHT;
      double y = picture.rows() - (MARGIN + (score ? 0 : SCORE_HEIGHT + MARGIN)) * unit;
      double asked = line.height() * unit;
      double width = TextStamp.width(line.text(), asked);
      double fitting = width <= room ? asked : asked * room / width;
      lettering.draw(picture, line.text(), new Point(MARGIN * unit, y), fitting, line.color());
    }
  }

  /** A standing body needs the whole height: words stand behind its back, in as many lines. */
  private void beside(List<Line> lines, Span span) {
    double margin = MARGIN * unit;
    double room = span.width() - 2 * margin;
    List<Line> wrapped = new ArrayList<>();
    for (Line line : lines) {
      wrap(line.text(), line.height() * unit, room)
          .forEach(part -> wrapped.add(new Line(part, line.height(), line.color())));
    }
    double height = margin + wrapped.stream().mapToDouble(l -> l.height() * unit * LEADING).sum();
    double y = picture.rows() - height;
    if (!wrapped.isEmpty()) {
      darken(span, y - margin, height + margin);
    }
    for (Line line : wrapped) {
      y += line.height() * unit * LEADING;
      Point at = new Point(span.from() + margin, y - margin / 2);
      lettering.draw(picture, line.text(), at, line.height() * unit, line.color());
    }
  }

  /** Behind an upright person's back, if there is room for words. */
  private Optional<Span> besideUpright(FrameAnalysis analysis) {
    if (!analysis.posture().isUpright() || analysis.smoothed().isEmpty()) {
      return Optional.empty();
    }
    Pose pose = analysis.smoothed().get();
    double hip = pose.midPx(Joint.HIP).x();
    double back = pose.torsoPx() * BACK_TORSOS;
    boolean facesLeft = analysis.front().filter(front -> front.x() < 0).isPresent();
    Span left = new Span(0, hip - back);
    Span right = new Span(hip + back, picture.cols());
    Span behind = facesLeft ? right : left;
    Span wider = left.width() > right.width() ? left : right;
    Span span = behind.width() >= LEAST_ROOM * picture.cols() ? behind : wider;
    return span.width() >= LEAST_ROOM * picture.cols() ? Optional.of(span) : Optional.empty();
  }

  private static List<String> wrap(String text, double height, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && TextStamp.width(longer, height) > room) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
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

  private void darken(Span span, double top, double height) {
    int x = (int) Math.max(0, span.from());
    int y = (int) Math.max(0, top);
    int width = (int) Math.min(picture.cols(), span.to()) - x;
    int rows = (int) Math.min(picture.rows() - y, Math.ceil(height));
    Mat part = picture.submat(new Rect(x, y, width, rows));
    part.convertTo(part, -1, STRIP_BRIGHTNESS);
    part.release();
  }
}
