package plumbline.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.calibration.CalibrationException;
import plumbline.calibration.LensFit;
import plumbline.calibration.LensMeasurement;
import plumbline.capture.CaptureException;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.PictureScaler;
import plumbline.guidance.BoardAdvice;
import plumbline.guidance.BoardGuide;
import plumbline.guidance.BoardStep;
import plumbline.settings.CameraCalibration;
import plumbline.settings.LensFolder;

/**
 * Measures a camera's lens with a person who holds the board: thread "calibration" reads, looks for
 * the board and measures. Views are fetched from {@link #views()} as fast as the screen likes. It
 * measures by itself when the views suffice, or when asked for; refused, it goes on.
 */
public final class LensSession {
  private static final Logger LOG = LoggerFactory.getLogger(LensSession.class);

  /** So many more views before it tries again by itself. */
  private static final int MORE_VIEWS = 4;

  private final Subject subject;
  private final Supplier<ViewPort> viewPort;
  private final Consumer<LensEvent> events;
  private final PictureBuffers buffers = new PictureBuffers();
  private final LatestValue<BoardView> views =
      new LatestValue<>(view -> buffers.giveBack(view.picture()));
  private final CompletableFuture<Void> over = new CompletableFuture<>();
  private final Thread thread = Daemon.thread("calibration", this::run);
  private volatile boolean stopping;
  private volatile boolean wanted;
  private int tryFrom = BoardGuide.MIN_VIEWS;

  /**
   * What is measured.
   *
   * @param camera its name, under which the result is kept
   * @param source opens it
   * @param folder where results are kept
   * @param today the day of the measurement
   */
  public record Subject(
      String camera, SourceOpener source, LensFolder folder, Supplier<LocalDate> today) {}

  public LensSession(Subject subject, Supplier<ViewPort> viewPort, Consumer<LensEvent> events) {
    this.subject = subject;
    this.viewPort = viewPort;
    this.events = events;
  }

  public void start() {
    thread.start();
  }

  /** The newest view; whoever takes one gives its picture back to {@link #buffers()}. */
  public LatestValue<BoardView> views() {
    return views;
  }

  public PictureBuffers buffers() {
    return buffers;
  }

  /** Measures from the views so far, after the next picture. */
  public void measure() {
    wanted = true;
  }

  /** Completes when everything is closed. */
  CompletableFuture<Void> over() {
    return over;
  }

  /** Asks the thread to end; completes when everything is closed. Never blocks. */
  public CompletableFuture<Void> stop() {
    stopping = true;
    views.abandon();
    return over;
  }

  private void run() {
    try (FrameSource source = subject.source().open();
        LensMeasurement measurement = LensMeasurement.begin();
        PictureScaler scaler = new PictureScaler()) {
      events.accept(new LensEvent.Opened(source.info().size()));
      watch(source, measurement, scaler);
    } catch (CaptureException | RuntimeException | LinkageError e) {
      LOG.debug("the calibration failed", e);
      tell(new LensEvent.Failed(Failures.told(e)));
    } finally {
      over.complete(null);
    }
  }

  private void watch(FrameSource source, LensMeasurement measurement, PictureScaler scaler)
      throws CaptureException {
    boolean more = true;
    while (more && !stopping) {
      Optional<Frame> next = source.next();
      if (next.isEmpty()) {
        tell(new LensEvent.Failed(source.loss().orElse(subject.camera() + " has ended")));
        return;
      }
      try (Frame frame = next.get()) {
        BoardAdvice advice = show(frame, measurement.look(frame), scaler);
        more = !isTimeToMeasure(advice) || !measured(measurement);
      }
    }
  }

  private BoardAdvice show(Frame frame, LensMeasurement.Look look, PictureScaler scaler) {
    Picture picture = Pictures.of(frame, viewPort.get(), scaler, buffers);
    views.put(new BoardView(picture, look.sight(), look.advice()));
    return look.advice();
  }

  private boolean isTimeToMeasure(BoardAdvice advice) {
    boolean enough = advice.step() == BoardStep.DONE && advice.views() >= tryFrom;
    return enough || wanted;
  }

  /** False when the views do not suffice. */
  private boolean measured(LensMeasurement measurement) {
    wanted = false;
    tryFrom = measurement.views() + MORE_VIEWS;
    try {
      tell(new LensEvent.Measured(report(measurement.measure())));
      return true;
    } catch (CalibrationException e) {
      tell(new LensEvent.Refused(e.reason().id()));
      return false;
    }
  }

  private LensReport report(LensFit fit) {
    CameraCalibration calibration =
        new CameraCalibration(
            subject.camera(), fit.lens(), fit.rmsPx(), fit.views(), subject.today().get());
    Path file = subject.folder().fileFor(subject.camera(), fit.lens().size());
    return new LensReport(calibration, fit.isGood(), file);
  }

  private void tell(LensEvent event) {
    if (!stopping) {
      events.accept(event);
    }
  }
}
