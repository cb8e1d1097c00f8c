package plumbline.accuracy;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;

/** The lens through which a rendered clip is seen, from its {@code NAME.json}. */
final class TrueLens {
  private static final Gson GSON = new Gson();

  private TrueLens() {}

  private record Camera(double fx, double fy, double cx, double cy) {}

  private record Video(int width, int height) {}

  private record Told(Camera camera, Video video) {}

  /** As a perfect calibration would measure it; rendered lenses bend nothing. */
  static Lens of(Clip clip) throws IOException {
    Path json = clip.video().resolveSibling(clip.name() + ".json");
    try (Reader reader = Files.newBufferedReader(json)) {
      Told told = GSON.fromJson(reader, Told.class);
      Camera camera = told.camera();
      return new Lens(
          new ImageSize(told.video().width(), told.video().height()),
          camera.fx(),
          camera.fy(),
          new Vec2(camera.cx(), camera.cy()),
          Distortion.NONE);
    } catch (JsonParseException e) {
      throw new IOException(json + " is not a truth file: " + e.getMessage(), e);
    }
  }
}
