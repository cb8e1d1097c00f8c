package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import plumbline.body.ImageSize;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.capture.FrameSource;
import plumbline.capture.NativeLibraries;
import plumbline.capture.SourceInfo;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.pose.PoseModelKind;

@Timeout(60)
class ModelChoiceTest {
  private static final MachineSpeed QUICK = new MachineSpeed(20);
  private static final MachineSpeed SLOW = new MachineSpeed(51);
  private static final Preferences HEAVY = Preferences.USUAL.withModel(Optional.of("heavy"));

  @TempDir Path folder;

  @Test
  void whatWasAskedForThenWhatIsPreferredThenWhatTheComputerManages() {
    assertThat(choice(Optional.empty()).of(Preferences.USUAL)).isEqualTo(PoseModelKind.FULL);
    file("this one").save(SLOW);
    assertThat(choice(Optional.empty()).of(Preferences.USUAL)).isEqualTo(PoseModelKind.LITE);
    assertThat(choice(Optional.empty()).of(HEAVY)).isEqualTo(PoseModelKind.HEAVY);
    assertThat(choice(Optional.of(PoseModelKind.FULL)).of(HEAVY)).isEqualTo(PoseModelKind.FULL);
    file("this one").save(QUICK);
    assertThat(choice(Optional.empty()).of(Preferences.USUAL)).isEqualTo(PoseModelKind.FULL);
  }

  @Test
  void anotherComputerOrADamagedFileIsMeasuredAnew() throws Exception {
    file("another one").save(SLOW);
    assertThat(file("this one").load()).isEmpty();
    assertThat(file("another one").load()).contains(SLOW);
    for (String damaged : List.of("", "full_ms=x", "full_ms=-3", "full_ms=NaN", "full_ms=1e9")) {
      Files.writeString(folder.resolve("speed.properties"), "measured=this one\n" + damaged);
      assertThat(file("this one").load()).as(damaged).isEmpty();
    }
  }

  @Test
  void onlyAVerySlowComputerAsksForFewerPictures() {
    assertThat(QUICK.cameraRate()).isEqualTo(30);
    assertThat(SLOW.cameraRate()).isEqualTo(30);
    assertThat(new MachineSpeed(250).cameraRate()).isEqualTo(15);
  }

  @Test
  void whatHoldsUpSomePicturesDoesNotCount() throws Exception {
    NativeLibraries.openCv();
    // The first ones are slow; of the rest three in four are held up by something else.
    AtomicInteger pictures = new AtomicInteger();
    AtomicLong now = new AtomicLong();
    PoseEstimator estimator = new Sleepy(pictures, now);
    SpeedProbe probe = new SpeedProbe(() -> new Grey(now), () -> estimator, now::get);
    assertThat(probe.measure().fullMs()).isEqualTo(20);
    assertThat(pictures.get()).isEqualTo(35);
  }

  @Test
  void aModelIsLoadedEarlyOnceAndForItsKindOnly() throws Exception {
    List<PoseModelKind> loaded = new ArrayList<>();
    Deque<PoseEstimator> closed = new ArrayDeque<>();
    EarlyEstimator early =
        new EarlyEstimator(
            kind -> {
              synchronized (loaded) {
                loaded.add(kind);
              }
              return new Closing(closed);
            });
    early.begin(PoseModelKind.FULL, Runnable::run);
    PoseEstimator lite = early.open(PoseModelKind.LITE);
    PoseEstimator full = early.open(PoseModelKind.FULL);
    assertThat(loaded).containsExactlyInAnyOrder(PoseModelKind.FULL, PoseModelKind.LITE);
    assertThat(early.open(PoseModelKind.FULL)).isNotSameAs(full).isNotSameAs(lite);
    assertThat(loaded).hasSize(3);
    early.close();
    assertThat(closed).isEmpty();
  }

  @Test
  void whatWasLoadedForNobodyIsClosedAndAFailureIsToldByTheNext() throws Exception {
    Deque<PoseEstimator> closed = new ArrayDeque<>();
    try (EarlyEstimator early = new EarlyEstimator(kind -> new Closing(closed))) {
      early.begin(PoseModelKind.FULL, Runnable::run);
    }
    assertThat(closed).hasSize(1);
    EarlyEstimator failing =
        new EarlyEstimator(
            kind -> {
              throw new PoseModelException("no model");
            });
    failing.begin(PoseModelKind.FULL, Runnable::run);
    assertThatThrownBy(() -> failing.open(PoseModelKind.FULL))
        .isInstanceOf(PoseModelException.class)
        .hasMessage("no model");
  }

  @Test
  void aModelIsNotLoadedBeforeItsTimeAndNotAtAllAfterTheEnd() throws Exception {
    Deque<PoseEstimator> closed = new ArrayDeque<>();
    List<PoseModelKind> loaded = new ArrayList<>();
    List<Runnable> due = new ArrayList<>();
    EarlyEstimator early =
        new EarlyEstimator(
            kind -> {
              loaded.add(kind);
              return new Closing(closed);
            });
    early.begin(PoseModelKind.FULL, due::add);
    assertThat(loaded).isEmpty();
    early.close();
    due.forEach(Runnable::run);
    assertThat(loaded).isEmpty();
    assertThat(closed).isEmpty();
  }

  private ModelChoice choice(Optional<PoseModelKind> asked) {
    SpeedProbe unused = new SpeedProbe(() -> null, () -> null, () -> 0);
    return new ModelChoice((model, rate) -> null, asked, file("this one"), unused);
  }

  private MachineSpeedFile file(String subject) {
    return new MachineSpeedFile(folder.resolve("speed.properties"), subject);
  }

  /** Takes 500 ms for each of the first ten pictures, then by turns 20, 60, 90 and 120. */
  private record Sleepy(AtomicInteger pictures, AtomicLong now) implements PoseEstimator {
    private static final int[] MS = {20, 60, 90, 120};

    @Override
    public PoseFrame estimate(Frame frame) {
      int at = pictures.getAndIncrement();
      now.addAndGet((at < 10 ? 500 : MS[at % MS.length]) * 1_000_000L);
      return new PoseFrame(frame.index(), frame.timestampNanos(), frame.size(), Optional.empty());
    }

    @Override
    public void close() {}
  }

  private record Closing(Deque<PoseEstimator> closed) implements PoseEstimator {
    @Override
    public PoseFrame estimate(Frame frame) {
      throw new AssertionError("nothing is looked at");
    }

    @Override
    public void close() {
      closed.add(this);
    }
  }

  /** Decoding takes time too, which is not the model's. */
  private static final class Grey implements FrameSource {
    private final AtomicLong now;
    private long index;

    Grey(AtomicLong now) {
      this.now = now;
    }

    @Override
    public SourceInfo info() {
      return new SourceInfo("grey", new ImageSize(64, 64), 30, OptionalLong.empty(), 0);
    }

    @Override
    public Optional<Frame> next() {
      long nanos = now.addAndGet(7_000_000L);
      return Optional.of(new Frame(index++, nanos, new Mat(64, 64, CvType.CV_8UC3)));
    }

    @Override
    public void close() {}
  }
}
