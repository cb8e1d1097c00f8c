package plumbline.accuracy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import plumbline.body.ImageSize;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.PoseFrame;
import plumbline.body.Vec2;
import plumbline.body.Vec3;

/**
 * What the pose model said about a clip, kept to the last bit, so that judging can be measured
 * again in seconds. The key is the clip, the model, and how landmarks were made: what another way
 * of making them left behind is not found.
 */
final class LandmarkCache {
  private static final int MAGIC = 0x504c4d32;

  private final Path folder;

  private final String recipe;

  /**
   * @param recipe a digest of how landmarks are made, at least 8 characters
   */
  LandmarkCache(Path folder, String recipe) {
    this.folder = folder;
    this.recipe = recipe;
  }

  Optional<List<PoseFrame>> find(String clipSha256, String modelSha256) throws IOException {
    Path file = file(clipSha256, modelSha256);
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  void store(String clipSha256, String modelSha256, List<PoseFrame> frames) throws IOException {
    Files.createDirectories(folder);
    Path file = file(clipSha256, modelSha256);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(part))))) {
      out.writeInt(MAGIC);
      out.writeInt(frames.size());
      for (PoseFrame frame : frames) {
        write(out, frame);
      }
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private Path file(String clipSha256, String modelSha256) {
    return folder.resolve(
        "%s-%s-%s.gz"
            .formatted(
                clipSha256.substring(0, 24), modelSha256.substring(0, 12), recipe.substring(0, 8)));
  }

  private static List<PoseFrame> read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("another format");
      }
      List<PoseFrame> frames = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        frames.add(frame(in));
      }
      return frames;
    } catch (EOFException e) {
      throw new IOException(file + " is damaged: delete it", e);
    }
  }

  private static void write(DataOutputStream out, PoseFrame frame) throws IOException {
    out.writeLong(frame.index());
    out.writeLong(frame.timestampNanos());
    out.writeInt(frame.size().width());
    out.writeInt(frame.size().height());
    out.writeDouble(frame.plausibility());
    out.writeInt(frame.person());
    out.writeBoolean(frame.pose().isPresent());
    if (frame.pose().isPresent()) {
      for (LandmarkPoint point : frame.pose().get().landmarks()) {
        write(out, point);
      }
    }
  }

  private static PoseFrame frame(DataInputStream in) throws IOException {
    long index = in.readLong();
    long nanos = in.readLong();
    ImageSize size = new ImageSize(in.readInt(), in.readInt());
    double plausibility = in.readDouble();
    int person = in.readInt();
    Optional<Pose> pose = in.readBoolean() ? Optional.of(pose(in)) : Optional.empty();
    return new PoseFrame(index, nanos, size, pose, plausibility, person);
  }

  private static Pose pose(DataInputStream in) throws IOException {
    List<LandmarkPoint> points = new ArrayList<>();
    for (int i = 0; i < Landmark.COUNT; i++) {
      Vec2 px = new Vec2(in.readDouble(), in.readDouble());
      double depthPx = in.readDouble();
      Vec3 worldM = new Vec3(in.readDouble(), in.readDouble(), in.readDouble());
      points.add(new LandmarkPoint(px, depthPx, worldM, in.readDouble(), in.readDouble()));
    }
    return new Pose(points);
  }

  private static void write(DataOutputStream out, LandmarkPoint point) throws IOException {
    double[] values = {
      point.imagePx().x(), point.imagePx().y(), point.depthPx(),
      point.worldM().x(), point.worldM().y(), point.worldM().z(),
      point.visibility(), point.presence()
    };
    for (double value : values) {
      out.writeDouble(value);
    }
  }
}
