package plumbline.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import plumbline.body.ImageSize;
import plumbline.body.Vec2;
import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;

/** Reads the text of a camera's file and finds all its mistakes at once. One file, one parser. */
final class LensParser {
  private static final String AGAIN = "; run plumbline calibrate camera again";
  private static final int COEFFICIENTS = 5;
  private static final double MAX_PX = 100_000;
  private static final double MAX_COEFFICIENT = 100;

  private static final Set<String> KEYS =
      new TreeSet<>(
          Set.of(
              "schema_version",
              "camera",
              "width_px",
              "height_px",
              "fx_px",
              "fy_px",
              "cx_px",
              "cy_px",
              "distortion",
              "rms_px",
              "views",
              "measured_on"));

  private final String file;
  private final MistakeList mistakes;

  LensParser(String file) {
    this.file = file;
    mistakes = new MistakeList(file);
  }

  LensResult parse(String text) {
    TomlParseResult toml = Toml.parse(text, TomlParseOptions.sourceless());
    toml.errors()
        .forEach(error -> add(error.position(), String.valueOf(error.getMessage()) + AGAIN));
    if (!mistakes.isEmpty()) {
      return rejected();
    }
    unknownKeys(toml);
    number(toml, "schema_version", LensText.VERSION, LensText.VERSION);
    String camera = camera(toml);
    double width = whole(toml, "width_px", 1, MAX_PX);
    double height = whole(toml, "height_px", 1, MAX_PX);
    double fx = number(toml, "fx_px", 1, MAX_PX);
    double fy = number(toml, "fy_px", 1, MAX_PX);
    double cx = number(toml, "cx_px", 1, inside(width));
    double cy = number(toml, "cy_px", 1, inside(height));
    Distortion distortion = distortion(toml);
    double rms = number(toml, "rms_px", 0, MAX_PX);
    double views = whole(toml, "views", 1, MAX_PX);
    LocalDate day = day(toml);
    if (!mistakes.isEmpty()) {
      return rejected();
    }
    try {
      ImageSize size = new ImageSize((int) width, (int) height);
      Lens lens = new Lens(size, fx, fy, new Vec2(cx, cy), distortion);
      return new LensResult.Accepted(new CameraCalibration(camera, lens, rms, (int) views, day));
    } catch (IllegalArgumentException e) {
      add(toml.inputPositionOf("distortion"), e.getMessage() + AGAIN);
      return rejected();
    }
  }

  private LensResult rejected() {
    return new LensResult.Rejected(mistakes.inFileOrder());
  }

  private void unknownKeys(TomlParseResult toml) {
    for (String key : toml.keySet()) {
      if (!KEYS.contains(key)) {
        String meant =
            NearestName.among(KEYS, key).map(near -> "; did you mean \"" + near + "\"?").orElse("");
        add(toml.inputPositionOf(List.of(key)), "unknown key \"" + key + "\"" + meant);
      }
    }
  }

  /** Of a size that is itself a mistake nothing is known. */
  private static double inside(double size) {
    return size > 2 ? size - 1 : MAX_PX;
  }

  private double whole(TomlParseResult toml, String key, double min, double max) {
    double value = number(toml, key, min, max);
    if (value != Math.rint(value)) {
      add(toml.inputPositionOf(key), key + " = " + value + ": a whole number is needed" + AGAIN);
    }
    return value;
  }

  private double number(TomlParseResult toml, String key, double min, double max) {
    Object found = toml.get(List.of(key));
    if (!(found instanceof Number value)) {
      add(
          toml.inputPositionOf(key),
          key + (found == null ? " is missing" : " is no number") + AGAIN);
      return min;
    }
    if (!(value.doubleValue() >= min && value.doubleValue() <= max)) {
      add(
          toml.inputPositionOf(key),
          "%s = %s: allowed are %s to %s%s"
              .formatted(key, value, Numbers.text(min), Numbers.text(max), AGAIN));
      return min;
    }
    return value.doubleValue();
  }

  private String camera(TomlParseResult toml) {
    if (toml.get(List.of("camera")) instanceof String name && !name.isBlank()) {
      return name;
    }
    add(toml.inputPositionOf("camera"), "camera = \"...\" is missing" + AGAIN);
    return "";
  }

  private LocalDate day(TomlParseResult toml) {
    if (toml.get(List.of("measured_on")) instanceof LocalDate day) {
      return day;
    }
    add(toml.inputPositionOf("measured_on"), "measured_on needs a day such as 2026-01-31");
    return LocalDate.EPOCH;
  }

  private Distortion distortion(TomlParseResult toml) {
    double[] k = new double[COEFFICIENTS];
    boolean right = toml.get(List.of("distortion")) instanceof TomlArray array && fill(k, array);
    if (!right) {
      add(
          toml.inputPositionOf("distortion"),
          "distortion needs five numbers: [k1, k2, p1, p2, k3]" + AGAIN);
      return Distortion.NONE;
    }
    return new Distortion(k[0], k[1], k[2], k[3], k[4]);
  }

  private static boolean fill(double[] k, TomlArray array) {
    boolean right = array.size() == k.length;
    for (int i = 0; right && i < k.length; i++) {
      k[i] = array.get(i) instanceof Number value ? value.doubleValue() : Double.NaN;
      right = Math.abs(k[i]) <= MAX_COEFFICIENT;
    }
    return right;
  }

  /** What is missing has no place: it is a mistake of the whole file. */
  private void add(@Nullable TomlPosition position, String message) {
    if (position == null) {
      mistakes.add(SettingsMistake.inMeasured(file, 0, 0, message));
    } else {
      mistakes.add(position, "mistake.other", message);
    }
  }
}
