package plumbline.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.capture.Frame;
import plumbline.guidance.BoardSight;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;

class BoardCalibrationTest {
  private static final ImageSize SIZE = new ImageSize(640, 480);

  private static BoardPattern pattern;

  @BeforeAll
  static void loadOpenCv() throws Exception {
    pattern = BoardPattern.load();
  }

  @ParameterizedTest(name = "{0} degrees wide, k1 {1}")
  @CsvSource({
    "45, 0.05, -0.02, 0.0005, -0.0004",
    "65, -0.12, 0.04, -0.0006, 0.0004",
    "85, -0.22, 0.05, 0.0004, 0.0003"
  })
  void findsTheLensThatTheViewsWereMadeWith(
      double fieldDeg, double k1, double k2, double p1, double p2) throws Exception {
    Lens lens = lens(fieldDeg, new Distortion(k1, k2, p1, p2, 0));
    LensFit fit = new LensSolver(pattern).solve(views(lens));
    assertThat(fit.lens().fxPx()).isCloseTo(lens.fxPx(), within(0.01 * lens.fxPx()));
    assertThat(fit.lens().fyPx()).isCloseTo(lens.fyPx(), within(0.01 * lens.fyPx()));
    assertThat(fit.lens().centrePx().distanceTo(lens.centrePx())).isLessThan(0.01 * SIZE.width());
    assertThat(fit.rmsPx()).isLessThan(0.5);
    assertThat(fit.isGood()).isTrue();
    for (Vec2 px : places()) {
      assertThat(
              fit.lens()
                  .straighten(px)
                  .minus(fit.lens().centrePx())
                  .times(1 / fit.lens().fxPx())
                  .distanceTo(lens.straighten(px).minus(lens.centrePx()).times(1 / lens.fxPx())))
          .as("direction of %s, in focal lengths", px)
          .isLessThan(0.015);
    }
  }

  @Test
  void aViewThatDoesNotFitIsLeftOut() throws Exception {
    List<BoardSight> views = views(lens(65, Distortion.NONE));
    BoardSight last = views.get(views.size() - 1);
    Map<Integer, Vec2> bent = new TreeMap<>();
    last.cornersPx().forEach((id, px) -> bent.put(id, px.plus(new Vec2(id % 6 * id % 5, id % 7))));
    views.set(
        views.size() - 1,
        new BoardSight(SIZE, bent, last.tiltRightDeg(), last.tiltDownDeg(), last.blurPx()));
    LensFit fit = new LensSolver(pattern).solve(views);
    assertThat(fit.rejected()).isPositive();
    assertThat(fit.rmsPx()).isLessThan(0.5);
  }

  @Test
  void tooFewViewsAreRefused() throws Exception {
    List<BoardSight> few = views(lens(65, Distortion.NONE)).subList(0, 5);
    assertThatThrownBy(() -> new LensSolver(pattern).solve(few))
        .isInstanceOf(CalibrationException.class)
        .hasMessageContaining("only 5 views");
  }

  @Test
  void viewsThatAreAllAlikeAreRefused() throws Exception {
    Lens lens = lens(65, Distortion.NONE);
    List<BoardSight> alike = new ArrayList<>();
    try (BoardCamera camera = new BoardCamera(pattern, lens, 0.7);
        BoardDetector detector = new BoardDetector(pattern)) {
      for (int i = 0; i < 11; i++) {
        alike.add(see(detector, camera.look(0.01 * i - 0.05, 0, 0.5, 0, 0, 0)).orElseThrow());
      }
    }
    assertThatThrownBy(() -> new LensSolver(pattern).solve(alike))
        .isInstanceOf(CalibrationException.class)
        .hasMessageContaining("too much alike");
  }

  @Test
  void aBoardThatIsNotFlatIsRefused() throws Exception {
    List<BoardSight> bent = new ArrayList<>();
    for (BoardSight view : views(lens(65, Distortion.NONE))) {
      Map<Integer, Vec2> moved = new TreeMap<>();
      int columns = BoardPattern.COLUMNS - 1;
      view.cornersPx()
          .forEach(
              (id, px) ->
                  moved.put(id, px.plus(new Vec2(0, Math.pow(id % columns - 2.5, 2) * 1.2))));
      bent.add(new BoardSight(SIZE, moved, view.tiltRightDeg(), view.tiltDownDeg(), 1));
    }
    assertThatThrownBy(() -> new LensSolver(pattern).solve(bent))
        .isInstanceOf(CalibrationException.class)
        .hasMessageContaining("do not fit together");
  }

  @Test
  void tellsHowTheBoardIsHeld() throws Exception {
    Lens lens = lens(65, Distortion.NONE);
    try (BoardCamera sharp = new BoardCamera(pattern, lens, 0.7);
        BoardCamera blurred = new BoardCamera(pattern, lens, 1.5);
        BoardDetector detector = new BoardDetector(pattern)) {
      BoardSight turned = see(detector, sharp.look(0, 0, 0.42, 30, 0, 0)).orElseThrow();
      assertThat(turned.tiltRightDeg()).isCloseTo(30, within(3.0));
      assertThat(turned.tiltDownDeg()).isCloseTo(0, within(3.0));
      assertThat(turned.cornersPx()).hasSameSizeAs(pattern.cornersMm());
      BoardSight tipped = see(detector, sharp.look(0, 0, 0.42, 0, -25, 90)).orElseThrow();
      assertThat(tipped.tiltDownDeg()).isCloseTo(-25, within(3.0));
      assertThat(turned.blurPx()).isLessThan(1.3);
      assertThat(see(detector, blurred.look(0, 0, 0.3, 0, 0, 0)).orElseThrow().blurPx())
          .isGreaterThan(1.5);
      assertThat(see(detector, sharp.look(3, 0, 0.6, 0, 0, 0))).isEmpty();
    }
  }

  private static Lens lens(double fieldDeg, Distortion distortion) {
    double focalPx = SIZE.width() / 2.0 / Math.tan(Math.toRadians(fieldDeg / 2));
    return new Lens(SIZE, focalPx, focalPx, new Vec2(326, 233), distortion);
  }

  private static List<Vec2> places() {
    List<Vec2> places = new ArrayList<>();
    for (int x = 40; x < SIZE.width(); x += 80) {
      for (int y = 40; y < SIZE.height(); y += 80) {
        places.add(new Vec2(x, y));
      }
    }
    return Collections.unmodifiableList(places);
  }

  /** As a guided person shows it: in every part of the picture, tilted to every side. */
  private static List<BoardSight> views(Lens lens) throws Exception {
    List<BoardSight> views = new ArrayList<>();
    try (BoardFilm film = new BoardFilm(lens, 1);
        BoardDetector detector = new BoardDetector(pattern)) {
      for (Optional<Frame> next = film.next(); next.isPresent(); next = film.next()) {
        see(detector, next.get()).ifPresent(views::add);
      }
    }
    return views;
  }

  private static Optional<BoardSight> see(BoardDetector detector, Frame picture) {
    try (Frame frame = picture) {
      return detector.find(frame);
    }
  }
}
