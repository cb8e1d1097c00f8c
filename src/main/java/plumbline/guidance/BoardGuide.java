package plumbline.guidance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leads a person to the views of a calibration board from which a lens can be measured: in all
 * parts of the picture, tilted to every side, sharp, each different from the others. Takes a view
 * whenever it is a good one, whatever was asked for. Pictures come in the order of their time;
 * single-threaded.
 */
public final class BoardGuide {
  /** Fewer corners say little about where the board is. */
  public static final int MIN_CORNERS = 12;

  /** From so many views a lens may be measured. */
  public static final int MIN_VIEWS = 10;

  /** More would only make it slower. */
  public static final int MOST_VIEWS = 40;

  private static final long BETWEEN_NANOS = 400_000_000L;

  /** A board that spans less of the picture both ways is too far away. */
  private static final double MIN_SPAN_FRAC = 0.2;

  /** From one picture to the next, in widths of the picture a second. */
  private static final double STILL_FRAC_PER_S = 0.06;

  /** Edges spread wider are blurred; of a picture 640 wide. Soon after that no marker is read. */
  private static final double MAX_BLUR_PX = 1.5;

  private static final double USUAL_WIDTH_PX = 640;

  /** A view is new when the board has moved so far, or turned so far, since every other one. */
  private static final double NEW_FRAC = 0.05;

  private static final double NEW_DEG = 10;

  /** So far the board has to be turned to each side, and so often. */
  private static final double TILTED_DEG = 17;

  private static final int TIMES_TILTED = 2;

  private final List<BoardSight> views = new ArrayList<>();
  private final Map<BoardStep, Integer> tilts = new EnumMap<>(BoardStep.class);
  private BoardCoverage coverage = BoardCoverage.none();
  private @Nullable BoardSight before;
  private long beforeNanos;
  private long takenNanos = Long.MIN_VALUE;

  /** The views that were taken. */
  public List<BoardSight> views() {
    return List.copyOf(views);
  }

  /** What is to be done after this picture. */
  public BoardAdvice update(long nanos, Optional<BoardSight> seen) {
    BoardStep hindrance = seen.map(sight -> hindrance(nanos, sight)).orElse(BoardStep.NOT_SEEN);
    before = seen.orElse(null);
    beforeNanos = nanos;
    boolean taken = hindrance == BoardStep.DONE && seen.filter(this::isNew).isPresent();
    taken &= takenNanos == Long.MIN_VALUE || nanos - takenNanos >= BETWEEN_NANOS;
    if (taken && views.size() < MOST_VIEWS) {
      takenNanos = nanos;
      take(seen.orElseThrow());
    }
    return advice(hindrance, taken);
  }

  /** Takes a single photograph, which neither moves nor is followed by another one. */
  public boolean takePhotograph(BoardSight sight) {
    boolean good = !isTooFar(sight) && !isBlurred(sight) && views.size() < MOST_VIEWS;
    if (good) {
      take(sight);
    }
    return good;
  }

  /** What is still missing of a good measurement; {@link BoardStep#DONE} when nothing is. */
  public BoardStep missing() {
    if (!coverage.isComplete()) {
      return BoardStep.MOVE;
    }
    for (BoardStep side :
        List.of(
            BoardStep.LEFT_NEARER,
            BoardStep.RIGHT_NEARER,
            BoardStep.TOP_NEARER,
            BoardStep.BOTTOM_NEARER)) {
      if (tilted(side) < TIMES_TILTED) {
        return side;
      }
    }
    return views.size() < MIN_VIEWS ? BoardStep.MORE : BoardStep.DONE;
  }

  private BoardAdvice advice(BoardStep hindrance, boolean taken) {
    BoardStep missing = missing();
    boolean done = missing == BoardStep.DONE;
    BoardStep step = done || hindrance == BoardStep.DONE ? missing : hindrance;
    return new BoardAdvice(
        step,
        step == BoardStep.MOVE ? coverage.missing() : Optional.empty(),
        coverage,
        views.size(),
        done ? 1 : progress(),
        taken);
  }

  private double progress() {
    double done = Math.min(coverage.covered(), BoardCoverage.wanted());
    double all = BoardCoverage.wanted();
    for (BoardStep side : tilts.keySet()) {
      done += Math.min(tilted(side), TIMES_TILTED);
    }
    all += 4 * TIMES_TILTED;
    done += Math.min(views.size(), MIN_VIEWS);
    all += MIN_VIEWS;
    return done / all;
  }

  /** Why this picture is not good; DONE when nothing hinders. */
  private BoardStep hindrance(long nanos, BoardSight sight) {
    if (sight.cornersPx().size() < MIN_CORNERS) {
      return BoardStep.NOT_SEEN;
    }
    if (isTooFar(sight)) {
      return BoardStep.COME_NEARER;
    }
    if (!isStill(nanos, sight)) {
      return BoardStep.HOLD_STILL;
    }
    return isBlurred(sight) ? BoardStep.BLURRED : BoardStep.DONE;
  }

  private static boolean isTooFar(BoardSight sight) {
    return sight.widthFrac() < MIN_SPAN_FRAC && sight.heightFrac() < MIN_SPAN_FRAC;
  }

  private static boolean isBlurred(BoardSight sight) {
    return sight.blurPx() > MAX_BLUR_PX * Math.sqrt(sight.size().width() / USUAL_WIDTH_PX);
  }

  private boolean isStill(long nanos, BoardSight sight) {
    BoardSight last = before;
    double seconds = (nanos - beforeNanos) / 1e9;
    return last != null && sight.movedFrac(last) <= STILL_FRAC_PER_S * seconds;
  }

  private boolean isNew(BoardSight sight) {
    return views.stream()
        .allMatch(
            view ->
                sight.movedFrac(view) > NEW_FRAC
                    || Math.abs(sight.tiltRightDeg() - view.tiltRightDeg()) > NEW_DEG
                    || Math.abs(sight.tiltDownDeg() - view.tiltDownDeg()) > NEW_DEG);
  }

  private void take(BoardSight sight) {
    views.add(sight);
    coverage = coverage.with(sight);
    tilt(sight.tiltRightDeg(), BoardStep.LEFT_NEARER, BoardStep.RIGHT_NEARER);
    tilt(sight.tiltDownDeg(), BoardStep.TOP_NEARER, BoardStep.BOTTOM_NEARER);
  }

  private void tilt(double deg, BoardStep positive, BoardStep negative) {
    if (Math.abs(deg) >= TILTED_DEG) {
      tilts.merge(deg > 0 ? positive : negative, 1, Integer::sum);
    }
  }

  private int tilted(BoardStep side) {
    return tilts.getOrDefault(side, 0);
  }
}
