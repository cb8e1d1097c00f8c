package plumbline.session;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.capture.NativeLibraries;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.RecordedSet;
import plumbline.pose.PoseEstimator;
import plumbline.recording.Streams;
import plumbline.report.Provenance;
import plumbline.session.LiveParts.Pace;
import plumbline.thresholds.ThresholdValues;

/** A live session of its own, recorded with its video; prints what it tells and what it counted. */
final class FullDiskProgram {
  private static final List<PoseFrame> STREAM = Streams.legRaises();

  private FullDiskProgram() {}

  /** Argument: the folder of sessions. */
  public static void main(String[] args) throws Exception {
    NativeLibraries.openCv();
    CountDownLatch over = new CountDownLatch(1);
    LiveSession session =
        new LiveSession(
            parts(new SessionFolder(Path.of(args[0]))),
            () -> new ViewPort(64, 36, false, true),
            event -> {
              System.out.println(event.getClass().getSimpleName() + " " + event);
              if (event instanceof LiveEvent.Ended) {
                over.countDown();
              }
            });
    session.record(true, true);
    session.start();
    over.await();
    session.stop().get();
    System.out.println("stopped");
    System.exit(0);
  }

  private static LiveParts parts(SessionFolder folder) {
    ThresholdValues values = ThresholdValues.defaults();
    return new LiveParts(
        Pace.FILE,
        () -> new NumberedSource(STREAM.size(), 0),
        Recited::new,
        () -> values,
        settings -> Analyzers.of(RecordedSet.LEG_RAISE, settings),
        "fake",
        new NewSession(
            folder, settings -> new Provenance("test", "full", "0", "0"), Clock.systemUTC()),
        RecordedSet.LEG_RAISE);
  }

  private static final class Recited implements PoseEstimator {
    @Override
    public PoseFrame estimate(Frame frame) {
      return STREAM.get((int) frame.index());
    }

    @Override
    public void close() {}
  }
}
