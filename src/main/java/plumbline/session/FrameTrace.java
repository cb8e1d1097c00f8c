package plumbline.session;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import plumbline.analysis.FrameAnalysis;
import plumbline.body.ImageSize;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;
import plumbline.kinematics.Reason;
import plumbline.scoring.Phase;
import plumbline.scoring.RangeGoal;
import plumbline.scoring.SideProgress;
import plumbline.scoring.Tally;
import plumbline.scoring.Variant;

/**
 * What a review draws of every frame of a session, half a kilobyte each: pose, the primary angle of
 * both legs with band and phase. One thread adds frames; any thread reads those below {@link
 * #size()}.
 */
public final class FrameTrace {
  private final List<TraceBlock> blocks = new CopyOnWriteArrayList<>();
  private final List<Variant> variants = new CopyOnWriteArrayList<>();
  private final List<RangeGoal> goals = new CopyOnWriteArrayList<>();
  private volatile ImageSize frameSize = new ImageSize(1, 1);

  /** Written after a frame's data and read before them, so that they are seen whole. */
  private volatile int size;

  /** Frames so far. */
  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** Time of a frame in the source's nanoseconds. */
  public long nanos(int frame) {
    return block(frame).nanos[within(frame)];
  }

  /** Of the first frame; 0 while there is none. */
  public long firstNanos() {
    return isEmpty() ? 0 : nanos(0);
  }

  /** Of the newest frame; 0 while there is none. */
  public long lastNanos() {
    return isEmpty() ? 0 : nanos(size - 1);
  }

  /** Size of the frames, pixels. */
  public ImageSize frameSize() {
    return frameSize;
  }

  /** The last frame that is not later than {@code nanos}; the first one when all are. */
  public int frameAt(long nanos) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (nanos(middle) <= nanos) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The primary angle of a leg, degrees; NaN when it was not judged. */
  public float angleDeg(int frame, Side side) {
    return block(frame).angleDeg[sided(frame, side)];
  }

  /** How far that angle may be from the truth, degrees; NaN when it was not judged. */
  public float bandDeg(int frame, Side side) {
    return block(frame).bandDeg[sided(frame, side)];
  }

  public Phase phase(int frame, Side side) {
    return TraceBlock.PHASES.get(block(frame).phase[sided(frame, side)]);
  }

  /** The range that was asked for. */
  public RangeGoal goal(int frame) {
    return goals.get(block(frame).goal[within(frame)]);
  }

  /** What was being done; empty while that was not known. */
  public Optional<Variant> variant(int frame) {
    int variant = block(frame).variant[within(frame)];
    return variant < 0 ? Optional.empty() : Optional.of(variants.get(variant));
  }

  /** The leg that moved, if one did. */
  public Optional<Side> working(int frame) {
    return TraceBlock.side(block(frame).working[within(frame)]);
  }

  /** Why nothing could be judged, if so. */
  public Optional<Reason> cannotSee(int frame) {
    return block(frame).cannotSee(within(frame));
  }

  /** One frame as it is drawn; raw landmarks and measures are not kept. */
  public FrameAnalysis analysis(int frame) {
    TraceBlock block = block(frame);
    int i = within(frame);
    return new FrameAnalysis(
        new PoseFrame(block.index[i], block.nanos[i], frameSize, Optional.empty(), 0),
        block.pose(i),
        block.posture(i),
        block.view(i),
        variant(frame),
        block.inPosition[i],
        TraceBlock.side(block.near[i]),
        block.front(i),
        Measures.none(Reason.NOBODY),
        progress(frame),
        working(frame),
        goal(frame),
        List.of(),
        cannotSee(frame),
        List.of(),
        Tally.of(List.of()));
  }

  private Map<Side, SideProgress> progress(int frame) {
    Map<Side, SideProgress> progress = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      float deg = angleDeg(frame, side);
      Measurement angle =
          Float.isNaN(deg)
              ? Measurement.withheld(cannotSee(frame).orElse(Reason.NOBODY))
              : Measurement.judged(deg, bandDeg(frame, side));
      progress.put(side, new SideProgress(phase(frame, side), angle));
    }
    return progress;
  }

  /** Adds the next frame. */
  void add(FrameAnalysis analysis) {
    int frame = size;
    int i = within(frame);
    if (i == 0) {
      blocks.add(new TraceBlock());
    }
    if (isEmpty()) {
      frameSize = analysis.raw().size();
    }
    TraceBlock block = block(frame);
    block.put(i, analysis);
    block.variant[i] = (byte) (int) analysis.variant().map(v -> interned(variants, v)).orElse(-1);
    block.goal[i] = (short) interned(goals, analysis.goal());
    size = frame + 1;
  }

  private static <T> int interned(List<T> known, T value) {
    int at = known.indexOf(value);
    if (at < 0) {
      known.add(value);
      return known.size() - 1;
    }
    return at;
  }

  private TraceBlock block(int frame) {
    return blocks.get(frame / TraceBlock.FRAMES);
  }

  private static int within(int frame) {
    return frame % TraceBlock.FRAMES;
  }

  private static int sided(int frame, Side side) {
    return TraceBlock.sided(within(frame), side);
  }
}
