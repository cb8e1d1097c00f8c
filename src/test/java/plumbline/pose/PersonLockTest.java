package plumbline.pose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Vec2;
import plumbline.body.Vec3;

/** Two people in the picture, of whom one is followed; 200 pixels are a metre. */
class PersonLockTest {
  private static final double PX_PER_M = 200;
  private static final long FRAME_NANOS = 40_000_000L;
  private static final long SECOND = 1_000_000_000L;

  private final PersonLock lock = new PersonLock();

  @BeforeEach
  void somebodyIsFollowed() {
    lock.acquired(at(0), 0);
    assertThat(lock.person()).isEqualTo(1);
  }

  @Test
  void whoeverWalksIsFollowed() {
    for (int i = 1; i < 100; i++) {
      assertThat(lock.accepts(at(1.4 * i * 0.04), i * FRAME_NANOS)).isTrue();
    }
    assertThat(lock.person()).isEqualTo(1);
  }

  @Test
  void nobodyJumpsOrGrowsWithinAFrame() {
    assertThat(lock.accepts(at(0.5), FRAME_NANOS)).isFalse();
    assertThat(lock.accepts(at(0.5), 2 * FRAME_NANOS)).as("nor later").isFalse();
    assertThat(lock.accepts(at(0.02), 3 * FRAME_NANOS)).as("back again").isTrue();
    assertThat(lock.accepts(sized(1.4), 4 * FRAME_NANOS)).isFalse();
    assertThat(lock.accepts(tilted(), 5 * FRAME_NANOS)).as("the trunk is elsewhere").isFalse();
    assertThat(lock.accepts(at(0), 6 * FRAME_NANOS)).isTrue();
  }

  @Test
  void nobodyIsWalkedAwayWith() {
    for (int i = 0; i < 40; i++) {
      double otherM = 1.2 - 1.2 * i * 0.04;
      // The landmark model goes on with the other when they have met.
      double readM = Math.min(0, otherM);
      boolean tookOver = readM < -0.2;
      if (i % 3 == 0) {
        lock.look(reading(readM), otherM > 0.3 ? both(readM, otherM) : one(readM), i * FRAME_NANOS);
      }
      assertThat(lock.accepts(at(readM), i * FRAME_NANOS) && tookOver).isFalse();
      if (Math.abs(otherM) < 0.4) {
        assertThat(lock.crowded(i * FRAME_NANOS)).as("%.2f m", otherM).isTrue();
      }
    }
    lock.look(reading(0), both(0, -1.1), 2 * SECOND);
    assertThat(lock.crowded(2 * SECOND)).isFalse();
    assertThat(lock.accepts(at(0.1), 2 * SECOND)).isTrue();
    assertThat(lock.person()).isEqualTo(1);
  }

  @Test
  void whoStandsBehindOrFarAwayDoesNotDisturb() {
    lock.look(reading(0), both(0, 1.0), 0);
    assertThat(lock.crowded(0)).isFalse();
    Detection small = detection(0.5, 0.6);
    lock.look(reading(0), List.of(detection(0, 1), small), 0);
    assertThat(lock.crowded(0)).isFalse();
  }

  @Test
  void doubtAboutSomebodyCloseEnds() {
    lock.look(reading(0), both(0, 0.5), SECOND);
    lock.look(reading(0), one(0), 2 * SECOND);
    assertThat(lock.crowded(2 * SECOND)).isTrue();
    assertThat(lock.crowded(5 * SECOND)).isFalse();
  }

  @Test
  void whoComesBackSoonIsTheSamePerson() {
    lock.acquired(at(0.5), SECOND);
    assertThat(lock.person()).isEqualTo(1);
  }

  @Test
  void whoComesLaterOrElsewhereOrSmallerIsAnother() {
    lock.acquired(at(0), 3 * SECOND);
    assertThat(lock.person()).isEqualTo(2);
    lock.acquired(at(1), 3 * SECOND + FRAME_NANOS);
    assertThat(lock.person()).isEqualTo(3);
    lock.acquired(new Whereabouts(at(1).midHip(), at(1).midShoulder(), 120), 4 * SECOND);
    assertThat(lock.person()).isEqualTo(4);
  }

  @Test
  void aHandOverWithoutAGapIsAnotherPerson() {
    for (int i = 1; i < 25; i++) {
      assertThat(lock.accepts(at(0.3), i * FRAME_NANOS)).isFalse();
    }
    lock.acquired(at(0.3), 25 * FRAME_NANOS);
    assertThat(lock.person()).isEqualTo(2);
    assertThat(lock.accepts(at(0.3), 26 * FRAME_NANOS)).isTrue();
  }

  private static List<Detection> one(double metres) {
    return List.of(detection(metres, 1));
  }

  private static List<Detection> both(double metres, double otherM) {
    return List.of(detection(metres, 1), detection(otherM, 1));
  }

  private static Detection detection(double metres, double radiusM) {
    Vec2 hip = at(metres).midHip();
    Vec2 circle = hip.plus(new Vec2(0, -radiusM * PX_PER_M));
    return new Detection(0.9, hip, hip, List.of(hip, circle, at(metres).midShoulder(), circle));
  }

  private static LandmarkReading reading(double metres) {
    Vec2 hip = at(metres).midHip();
    Vec2 circle = hip.plus(new Vec2(0, -PX_PER_M));
    return new LandmarkReading(0.9, 1, 1, standing(metres), hip, circle);
  }

  private static Whereabouts at(double metres) {
    return Whereabouts.of(standing(metres));
  }

  private static Whereabouts sized(double times) {
    return new Whereabouts(at(0).midHip(), at(0).midShoulder(), times * PX_PER_M);
  }

  private static Whereabouts tilted() {
    Vec2 beside = at(0).midHip().plus(new Vec2(0.5 * PX_PER_M, 0));
    return new Whereabouts(at(0).midHip(), beside, PX_PER_M);
  }

  /** A bean pole: only heights, so that every bone has its true length. */
  private static Pose standing(double metres) {
    List<LandmarkPoint> points = new ArrayList<>();
    for (Landmark landmark : Landmark.inOrder()) {
      String name = landmark.name();
      double heightM =
          name.endsWith("HIP")
              ? 0.9
              : name.endsWith("KNEE")
                  ? 0.5
                  : name.endsWith("SHOULDER")
                      ? 1.4
                      : name.endsWith("ELBOW") ? 1.1 : name.endsWith("ANKLE") ? 0.1 : 1.5;
      Vec3 world = new Vec3(metres, 0.9 - heightM, 0);
      Vec2 px = new Vec2(600 + metres * PX_PER_M, 500 - heightM * PX_PER_M);
      points.add(new LandmarkPoint(px, 0, world, 1, 1));
    }
    return new Pose(points);
  }
}
