package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.calibration.BoardFilm;
import plumbline.capture.CaptureException;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;
import plumbline.settings.LensFolder;

class LensSessionTest {
  private static final Lens LENS =
      new Lens(
          new ImageSize(640, 480),
          420,
          420,
          new Vec2(324, 236),
          new Distortion(-0.1, 0.02, 0, 0, 0));
  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

  private final List<LensEvent> told = new CopyOnWriteArrayList<>();
  @TempDir private Path folder;

  private LensSession session(SourceOpener source) {
    return new LensSession(
        new LensSession.Subject("Cam", source, new LensFolder(folder), () -> DAY),
        () -> new ViewPort(320, 240, true, true),
        told::add);
  }

  private void run(LensSession session) throws Exception {
    session.start();
    session.over().get(120, TimeUnit.SECONDS);
  }

  @Test
  void measuresByItselfWhenEverythingWasShownAndIsFoundByTheCamerasName() throws Exception {
    LensSession session = session(() -> new BoardFilm(LENS));
    run(session);
    assertThat(told).hasSize(2);
    assertThat(told.get(1)).isInstanceOf(LensEvent.Measured.class);
    LensReport report = ((LensEvent.Measured) told.get(1)).report();
    assertThat(report.good()).isTrue();
    assertThat(report.calibration().lens().fxPx()).isCloseTo(420, within(4.2));
    assertThat(new LensFolder(folder).of("Cam").calibrations()).as("not kept yet").isEmpty();
    report.save();
    LensFolder.Kept kept = new LensFolder(folder).of("Cam");
    assertThat(kept.mistakes()).isEmpty();
    assertThat(kept.at(new ImageSize(320, 240)).orElseThrow().measuredOn()).isEqualTo(DAY);
    assertThat(new LensFolder(folder).of("Another").calibrations()).isEmpty();
    assertThat(session.stop()).isDone();
    assertThat(session.buffers().lentCount()).as("nobody took a picture").isZero();
  }

  @Test
  void askedForTooEarlyItSaysWhatIsMissing() throws Exception {
    LensSession session = session(() -> new BoardFilm(LENS, 1));
    session.measure();
    run(session);
    assertThat(told)
        .anySatisfy(
            event ->
                assertThat(event)
                    .isInstanceOfSatisfying(
                        LensEvent.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("too-few")));
  }

  @Test
  void aCameraThatCannotBeOpenedIsSaid() throws Exception {
    LensSession session =
        session(
            () -> {
              throw new CaptureException("there is no camera 7");
            });
    run(session);
    assertThat(told).containsExactly(new LensEvent.Failed("there is no camera 7"));
    assertThat(session.views().poll()).isEqualTo(Optional.empty());
  }
}
