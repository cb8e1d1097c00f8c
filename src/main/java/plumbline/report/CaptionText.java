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

/** Where captions stand so that they cover nobody: below who lies or kneels, behind who stands. */
final class CaptionText {
  private static final double MARGIN = 20;
  private static final double STRIP_HEIGHT = 109;
  private static final double STRIP_BRIGHTNESS = 0.35;

  /** From line to line, in heights of capitals. */
  private static final double LEADING = 1.7;

  /** Half of a standing body's depth, torso lengths from the hip. */
  private static final double BACK_TORSOS = 0.5;

  /** Words need so much of the picture's width. */
  private static final double LEAST_ROOM = 0.22;

  private final Mat picture;
  private final double unit;
  private final Lettering lettering;

  CaptionText(Mat picture, double unit, Lettering lettering) {
    this.picture = picture;
    this.unit = unit;
    this.lettering = lettering;
  }

  /** A text with the height of its capitals in units. */
  record Line(String text, double height, Scalar color) {}

  /** Columns of the picture. */
  private record Span(double from, double to) {
    double width() {
      return to - from;
    }
  }

  void draw(List<Line> lines, FrameAnalysis analysis) {
    Optional<Span> beside = besideUpright(analysis);
    if (beside.isPresent()) {
      beside(lines, beside.get());
    } else {
      below(lines);
    }
  }

  /** In a dark strip along the lower edge, one line each, made smaller where it would not fit. */
  private void below(List<Line> lines) {
    double height = STRIP_HEIGHT * unit;
    darken(new Span(0, picture.cols()), picture.rows() - height, height);
    double room = picture.cols() - 2 * MARGIN * unit;
    double y = picture.rows() - MARGIN * unit;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      double asked = line.height() * unit;
      double width = TextStamp.width(line.text(), asked);
      double fitting = width <= room ? asked : asked * room / width;
      lettering.draw(picture, line.text(), new Point(MARGIN * unit, y), fitting, line.color());
      y -= (line.height() + MARGIN) * unit;
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
    double height =
        lines.size() * margin
            + wrapped.stream().mapToDouble(l -> l.height() * unit * LEADING).sum();
    double y = picture.rows() - height;
    if (!wrapped.isEmpty()) {
      darken(span, y - margin, height + margin);
    }
    double last = wrapped.isEmpty() ? 0 : wrapped.get(0).height();
    for (Line line : wrapped) {
      y += line.height() * unit * LEADING + (line.height() == last ? 0 : margin);
      last = line.height();
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
