package plumbline.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plumbline.accuracy.Truth.Moment;
import plumbline.body.Joint;
import plumbline.body.Landmark;
import plumbline.body.Side;
import plumbline.body.Vec3;

/**
 * What several calibrated cameras found about a person whom {@code *_camN.mp4} show: beside the
 * videos lie one TRC file with the joint centres, y up, and one MOT file with the joint angles of
 * inverse kinematics. The first line of each belongs to the first picture.
 *
 * @param moments joint centres, one for each frame; the other landmarks are at the origin
 * @param angles degrees, by OpenSim's names
 */
record Reference(List<Moment> moments, Map<String, double[]> angles) {
  private static final Pattern CAMERA = Pattern.compile(".*_cam\\d+\\.mp4");
  private static final List<Joint> JOINTS =
      List.of(Joint.SHOULDER, Joint.HIP, Joint.KNEE, Joint.ANKLE);

  /** Of the cameras that recorded this video, if it is one of theirs. */
  static Optional<Reference> of(Path video) throws IOException {
    if (!CAMERA.matcher(video.getFileName().toString()).matches()) {
      return Optional.empty();
    }
    Optional<Path> trc = beside(video, ".trc");
    Optional<Path> mot = beside(video, ".mot");
    return trc.isPresent() && mot.isPresent()
        ? Optional.of(new Reference(moments(trc.get()), MotionFiles.mot(mot.get())))
        : Optional.empty();
  }

  private static Optional<Path> beside(Path video, String ending) throws IOException {
    try (Stream<Path> files = Files.list(video.toAbsolutePath().getParent())) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().findFirst();
    }
  }

  private static List<Moment> moments(Path trc) throws IOException {
    List<Moment> moments = new ArrayList<>();
    for (Map<String, Vec3> points : MotionFiles.trc(trc)) {
      moments.add(inSpace(moments.size(), world(points)));
    }
    return moments;
  }

  /** A body of which only the places of its joints are known, metres, y up, right-handed. */
  static Moment inSpace(int index, List<Vec3> world) {
    return new Moment(index, "rest", world, List.of(), List.of(), "", "");
  }

  @SuppressWarnings("EnumOrdinal") // the order of landmarks
  private static List<Vec3> world(Map<String, Vec3> points) {
    List<Vec3> world = new ArrayList<>(Collections.nCopies(Landmark.COUNT, new Vec3(0, 0, 0)));
    for (Joint joint : JOINTS) {
      for (Side side : Side.values()) {
        String name = letter(side) + capitalized(joint.name());
        world.set(joint.on(side).ordinal(), known(points, name));
      }
    }
    return world;
  }

  /** {@code L} or {@code R}. */
  private static String letter(Side side) {
    return side.name().substring(0, 1);
  }

  private static String capitalized(String name) {
    return name.charAt(0) + Names.lower(name.substring(1));
  }

  /** The angle of inverse kinematics, for example of {@code hip_flexion}. */
  double[] angle(String name, Side side) {
    String column = name + "_" + Names.lower(letter(side));
    return known(angles, column);
  }

  private static <T> T known(Map<String, T> named, String name) {
    return Optional.ofNullable(named.get(name))
        .orElseThrow(() -> new IllegalArgumentException("the reference has no " + name));
  }
}
