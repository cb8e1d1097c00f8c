package plumbline.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import plumbline.body.Landmark;
import plumbline.body.LandmarkPoint;
import plumbline.body.Pose;
import plumbline.body.Vec2;
import plumbline.body.Vec3;

/** A pose as the bytes of the column {@code frame.landmarks}: single precision, little endian. */
public final class LandmarkBlob {
  private static final int NUMBERS = 8;
  private static final int BYTES = Landmark.COUNT * NUMBERS * Float.BYTES;

  private LandmarkBlob() {}

  /** The bytes of a pose. */
  public static byte[] of(Pose pose) {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (LandmarkPoint point : pose.landmarks()) {
      bytes.putFloat((float) point.imagePx().x()).putFloat((float) point.imagePx().y());
      bytes.putFloat((float) point.depthPx());
      bytes.putFloat((float) point.worldM().x());
      bytes.putFloat((float) point.worldM().y());
      bytes.putFloat((float) point.worldM().z());
      bytes.putFloat((float) point.visibility()).putFloat((float) point.presence());
    }
    return bytes.array();
  }

  /** True when these bytes can be a pose and are the ones that were written. */
  static boolean isWhole(byte[] blob, long crc) {
    return blob.length == BYTES && crc(blob) == crc;
  }

  /** The pose that these bytes are of. */
  public static Pose pose(byte[] blob) {
    ByteBuffer bytes = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
    List<LandmarkPoint> points = new ArrayList<>(Landmark.COUNT);
    for (int i = 0; i < Landmark.COUNT; i++) {
      Vec2 imagePx = new Vec2(bytes.getFloat(), bytes.getFloat());
      double depthPx = bytes.getFloat();
      Vec3 worldM = new Vec3(bytes.getFloat(), bytes.getFloat(), bytes.getFloat());
      points.add(new LandmarkPoint(imagePx, depthPx, worldM, bytes.getFloat(), bytes.getFloat()));
    }
    return new Pose(points);
  }

  static long crc(byte[] blob) {
    CRC32 crc = new CRC32();
    crc.update(blob);
    return crc.getValue();
  }
}
