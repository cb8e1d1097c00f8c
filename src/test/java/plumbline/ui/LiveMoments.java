package plumbline.ui;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.ImageSize;
import plumbline.body.Side;
import plumbline.coaching.Cue;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Motion;
import plumbline.scoring.RepVerdict;
import plumbline.session.LiveView;
import plumbline.session.Picture;
import plumbline.session.PictureFit;
import plumbline.session.ViewPort;
import plumbline.thresholds.ThresholdValues;

/** One moment of each way of exercising: three repetitions done, the leg on its way up again. */
final class LiveMoments {
  private static final Map<ImageSize, ByteBuffer> ROOMS = new HashMap<>();

  private final FrameAnalysis analysis;
  private final List<RepVerdict> verdicts = new ArrayList<>();

  private LiveMoments(FrameAnalysis analysis, List<RepVerdict> verdicts) {
    this.analysis = analysis;
    this.verdicts.addAll(verdicts);
  }

  /** In the start pose, before anything has been done. */
  static LiveMoments atRest(Drill drill) {
    SessionAnalyzer analyzer = analyzer(drill);
    List<FrameAnalysis> all =
        new Motion(drill.start(), 30, 1).rest(2).frames().stream().map(analyzer::analyze).toList();
    return new LiveMoments(all.get(all.size() - 1), List.of());
  }

  private static SessionAnalyzer analyzer(Drill drill) {
    return Analyzers.of(
        ExerciseCatalog.find(drill.exercise()).map(List::of).orElseThrow(),
        ThresholdValues.defaults());
  }

  static LiveMoments of(Drill drill) {
    Drill.Pace pace = drill.pace();
    Motion motion = new Motion(drill.start(), 30, 1).rest(2);
    for (int i = 0; i < 3; i++) {
      Side side = drill.turns().get(i % drill.turns().size());
      double peak = i == 1 ? drill.ranges().partial() : drill.ranges().full();
      motion
          .lift(
              pace.upS() / 2,
              pace.holdS() / 2,
              pace.downS() / 2,
              (way, body) -> drill.lift(body, side, peak, way))
          .rest(1);
    }
    Side side = drill.turns().get(0);
    motion.lift(
        pace.upS(), 0.4, 0, (way, body) -> drill.lift(body, side, drill.ranges().full(), way));
    SessionAnalyzer analyzer = analyzer(drill);
    List<RepVerdict> verdicts = new ArrayList<>();
    FrameAnalysis last = null;
    var frames = motion.frames();
    for (var frame : frames.subList(0, frames.size() - 6)) {
      last = analyzer.analyze(frame);
      verdicts.addAll(last.newVerdicts());
    }
    if (last == null || last.working().isEmpty() || verdicts.isEmpty()) {
      throw new IllegalStateException(drill + " is not under way");
    }
    return new LiveMoments(last, verdicts);
  }

  FrameAnalysis analysis() {
    return analysis;
  }

  List<RepVerdict> verdicts() {
    return verdicts;
  }

  /** The same, and then this. */
  LiveMoments with(RepVerdict verdict) {
    LiveMoments more = new LiveMoments(analysis, verdicts);
    more.verdicts.add(verdict);
    return more;
  }

  LiveView view(Optional<Cue> cue, int width, int height) {
    return LiveViews.of(
        analysis.raw().index(),
        picture(analysis.raw().size(), width, height),
        analysis,
        cue,
        verdicts);
  }

  /** A room in the light of an evening: brighter above than below. */
  private static Picture picture(ImageSize size, int width, int height) {
    PictureFit fit = PictureFit.of(size, new ViewPort(width, height, false, true));
    return new Picture(
        ROOMS.computeIfAbsent(fit.made(), LiveMoments::room).duplicate(), fit.made(), fit);
  }

  private static ByteBuffer room(ImageSize size) {
    ByteBuffer bgra = ByteBuffer.allocateDirect(size.width() * size.height() * 4);
    for (int y = 0; y < size.height(); y++) {
      byte light = (byte) (200 - 110 * y / size.height());
      for (int x = 0; x < size.width(); x++) {
        bgra.put(light).put(light).put(light).put((byte) 255);
      }
    }
    return bgra.flip();
  }
}
