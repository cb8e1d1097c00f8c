package plumbline.accuracy;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import plumbline.body.Joint;
import plumbline.body.Side;
import plumbline.body.Vec2;
import plumbline.body.Vec3;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Posture;
import plumbline.scoring.Exercise;
import plumbline.scoring.Variant;

/**
 * What is exactly known about a rendered clip: {@code NAME.json} beside {@code NAME.mp4}.
 *
 * @param command the generator's arguments: with them the clip can be made again
 * @param exercise as rendered: an exercise id, or {@code march-supine}
 * @param body which of the rendered people it is
 * @param introEnd seconds; before it the person walks in, lies or kneels down
 */
record Truth(
    String command,
    String exercise,
    String body,
    double introEnd,
    Video video,
    Camera camera,
    List<Repetition> reps,
    List<Moment> frames) {
  private static final JsonDeserializer<Side> SIDE =
      (json, type, context) -> Side.valueOf(json.getAsString().toUpperCase(Locale.ROOT));

  private static final Gson GSON =
      new GsonBuilder()
          .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
          .registerTypeAdapter(Vec2.class, new Coordinates<>(2, c -> new Vec2(c[0], c[1])))
          .registerTypeAdapter(Vec3.class, new Coordinates<>(3, c -> new Vec3(c[0], c[1], c[2])))
          .registerTypeAdapter(Side.class, SIDE)
          .create();

  private static final String LYING_MARCH = "march-supine";

  /** A side view is off by at most this. */
  private static final double SIDE_MAX_DEG = 20;

  private static final double FRONT_MIN_DEG = 60;

  /**
   * @param azimuthDeg 0 = before a standing person, at the feet of a lying one, at the head of one
   *     on hands and knees; 90 = at the person's left
   */
  record Camera(double azimuthDeg) {}

  record Video(double fps) {}

  /**
   * One scripted movement.
   *
   * @param start seconds, as {@code peak} and {@code end}
   * @param shouldCount false for a movement that is too small to be a repetition
   */
  record Repetition(
      Side side,
      double start,
      double peak,
      double end,
      boolean shouldCount,
      List<String> faults,
      Measured measured) {}

  /** {@code peakPrimary} in the clip's own zero; the times in seconds. */
  record Measured(double peakPrimary, double raiseS, double holdS, double lowerS) {}

  /**
   * One frame.
   *
   * @param i the frame's number in the video
   * @param phase {@code intro}, {@code rest} or {@code repN}
   * @param world 33 joint centres, metres, y up
   * @param cam the same seen from the camera, metres, z forward
   * @param px the same in the picture
   * @param occluded 33 characters, 1 = something hides the landmark
   * @param inFrame 33 characters, 1 = the landmark is inside the picture
   */
  record Moment(
      int i,
      String phase,
      List<Vec3> world,
      List<Vec3> cam,
      List<Vec2> px,
      String occluded,
      String inFrame) {

    boolean isIntro() {
      return phase.equals("intro");
    }

    boolean isRest() {
      return phase.equals("rest");
    }

    /** The side of the trunk that is really nearer to the camera. */
    Side nearSide() {
      return depth(Side.LEFT) <= depth(Side.RIGHT) ? Side.LEFT : Side.RIGHT;
    }

    private double depth(Side side) {
      return cam.get(index(Joint.SHOULDER, side)).z() + cam.get(index(Joint.HIP, side)).z();
    }

    Vec3 world(Joint joint, Side side) {
      return world.get(index(joint, side));
    }

    Vec3 midWorld(Joint joint) {
      return world(joint, Side.LEFT).midpointTo(world(joint, Side.RIGHT));
    }

    Vec2 px(Joint joint, Side side) {
      return px.get(index(joint, side));
    }

    Vec2 midPx(Joint joint) {
      return px(joint, Side.LEFT).midpointTo(px(joint, Side.RIGHT));
    }

    double torsoPx() {
      return midPx(Joint.SHOULDER).distanceTo(midPx(Joint.HIP));
    }

    /** Really not to be seen: behind something, or outside the picture. */
    boolean isHidden(Joint joint, Side side) {
      int index = index(joint, side);
      return occluded.charAt(index) == '1' || inFrame.charAt(index) == '0';
    }

    @SuppressWarnings("EnumOrdinal") // the enum's order is the model's and the file's
    private static int index(Joint joint, Side side) {
      return joint.on(side).ordinal();
    }
  }

  static Truth read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      return GSON.fromJson(reader, Truth.class);
    } catch (JsonParseException e) {
      throw new IOException(file + " is not a truth file: " + e.getMessage(), e);
    }
  }

  /** The posture in which the repetitions are done. */
  Posture posture() {
    return switch (exercise) {
      case "leg-raise", LYING_MARCH -> Posture.SUPINE;
      case "kneeling-hip-extension" -> Posture.QUADRUPED;
      default -> Posture.STANDING;
    };
  }

  /** The exercise's name in the program: lying down is one way to march. */
  String exerciseId() {
    return exercise.replace("-supine", "");
  }

  /** How far the camera is from a true side view, 0..90 degrees. */
  double yawDeg() {
    double fromAxis = Math.abs(camera.azimuthDeg()) % 180;
    return Math.abs(90 - fromAxis);
  }

  /** From where the camera really sees the person. */
  CameraView view() {
    if (yawDeg() <= SIDE_MAX_DEG) {
      return CameraView.SIDE;
    }
    if (yawDeg() < FRONT_MIN_DEG) {
      return CameraView.OBLIQUE;
    }
    return Math.abs(camera.azimuthDeg()) < 90 ? CameraView.FRONT : CameraView.REAR;
  }

  /** The true peak of the primary angle in the program's zero. */
  double peakDeg(Repetition rep) {
    if (exercise.equals(LYING_MARCH)) {
      return highestThighDeg(rep);
    }
    boolean fromLevel = posture() == Posture.SUPINE;
    return rep.measured().peakPrimary() + (fromLevel ? 0 : 90);
  }

  /** The file's elevation sinks again from 90 degrees on, which a drawn-in thigh passes. */
  private double highestThighDeg(Repetition rep) {
    TrueMeasures exact = new TrueMeasures(posture(), 1);
    return IntStream.rangeClosed(frame(rep.start()), frame(rep.end()))
        .mapToObj(frames::get)
        .flatMapToDouble(m -> exact.of(m, Measure.THIGH_ELEVATION, rep.side()).stream())
        .max()
        .orElse(rep.measured().peakPrimary());
  }

  /** The frame with this number, if the truth is known so far. */
  Optional<Moment> moment(long index) {
    return index < frames.size() ? Optional.of(frames.get((int) index)) : Optional.empty();
  }

  /** The way of doing it that was rendered; lying, one knee is drawn in. */
  Variant variant(Exercise chosen) {
    return chosen.variants().stream()
        .filter(variant -> variant.postures().contains(posture()))
        .findFirst()
        .orElse(chosen.variants().get(0));
  }

  /** The frame at this time, or the nearest one that there is. */
  Moment at(double seconds) {
    return frames.get(frame(seconds));
  }

  private int frame(double seconds) {
    int index = (int) Math.round(seconds * video.fps());
    return Math.max(0, Math.min(frames.size() - 1, index));
  }

  /** Reads {@code [x, y]} and {@code [x, y, z]}. */
  private static final class Coordinates<T> extends TypeAdapter<T> {
    private final int size;
    private final Function<double[], T> maker;

    Coordinates(int size, Function<double[], T> maker) {
      this.size = size;
      this.maker = maker;
    }

    @Override
    public T read(JsonReader in) throws IOException {
      double[] values = new double[size];
      in.beginArray();
      for (int i = 0; i < size; i++) {
        values[i] = in.nextDouble();
      }
      in.endArray();
      return maker.apply(values);
    }

    @Override
    public void write(JsonWriter out, T value) {
      throw new UnsupportedOperationException("truth is only read");
    }
  }
}
