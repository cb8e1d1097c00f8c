package plumbline.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
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
  static final String REMEDY = "mistake.remedy.camera";
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
        .forEach(
            error -> add(error.position(), "mistake.syntax", String.valueOf(error.getMessage())));
    if (!mistakes.isEmpty()) {
      return rejected();
    }
    unknownKeys(toml);
    version(toml);
    String camera = camera(toml);
    Supplier<Lens> lens = lens(toml);
    double rms = number(toml, "rms_px", 0, MAX_PX);
    double views = whole(toml, "views", 1, MAX_PX);
    LocalDate day = day(toml);
    if (!mistakes.isEmpty()) {
      return rejected();
    }
    try {
      return new LensResult.Accepted(
          new CameraCalibration(camera, lens.get(), rms, (int) views, day));
    } catch (IllegalArgumentException e) {
      add(toml.inputPositionOf("distortion"), "mistake.lens-folds");
      return rejected();
    }
  }

  /** Reads its numbers; it can be made once none of them is a mistake. */
  private Supplier<Lens> lens(TomlParseResult toml) {
    double width = whole(toml, "width_px", 1, MAX_PX);
    double height = whole(toml, "height_px", 1, MAX_PX);
    double fx = number(toml, "fx_px", 1, MAX_PX);
    double fy = number(toml, "fy_px", 1, MAX_PX);
    double cx = number(toml, "cx_px", 1, inside(width));
    double cy = number(toml, "cy_px", 1, inside(height));
    Distortion distortion = distortion(toml);
    return () ->
        new Lens(new ImageSize((int) width, (int) height), fx, fy, new Vec2(cx, cy), distortion);
  }

  private void version(TomlParseResult toml) {
    if (!Long.valueOf(LensText.VERSION).equals(toml.get(SettingsSchema.VERSION_KEY))) {
      add(
          toml.inputPositionOf(SettingsSchema.VERSION_KEY),
          "mistake.version",
          SettingsSchema.VERSION_KEY,
          LensText.VERSION);
    }
  }

  private LensResult rejected() {
    return new LensResult.Rejected(mistakes.inFileOrder());
  }

  private void unknownKeys(TomlParseResult toml) {
    for (String key : toml.keySet()) {
      if (!KEYS.contains(key)) {
        TomlPosition at = toml.inputPositionOf(List.of(key));
        NearestName.among(KEYS, key)
            .ifPresentOrElse(
                near -> add(at, "mistake.unknown-key-near", key, near),
                () -> add(at, "mistake.unknown-key", key));
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
      add(toml.inputPositionOf(key), "mistake.whole", key, value);
    }
    return value;
  }

  private double number(TomlParseResult toml, String key, double min, double max) {
    Object found = toml.get(List.of(key));
    if (!(found instanceof Number value)) {
      add(
          toml.inputPositionOf(key),
          "mistake.needs-number",
          key,
          Numbers.text(min),
          Numbers.text(max));
      return min;
    }
    if (!(value.doubleValue() >= min && value.doubleValue() <= max)) {
      add(
          toml.inputPositionOf(key),
          "mistake.range",
          key,
          value,
          Numbers.text(min),
          Numbers.text(max));
      return min;
    }
    return value.doubleValue();
  }

  private String camera(TomlParseResult toml) {
    if (toml.get(List.of("camera")) instanceof String name && !name.isBlank()) {
      return name;
    }
    add(toml.inputPositionOf("camera"), "mistake.needs-text", "camera");
    return "";
  }

  private LocalDate day(TomlParseResult toml) {
    if (toml.get(List.of("measured_on")) instanceof LocalDate day) {
      return day;
    }
    add(toml.inputPositionOf("measured_on"), "mistake.needs-day", "measured_on");
    return LocalDate.EPOCH;
  }

  private Distortion distortion(TomlParseResult toml) {
    double[] k = new double[COEFFICIENTS];
    boolean right = toml.get(List.of("distortion")) instanceof TomlArray array && fill(k, array);
    if (!right) {
      add(toml.inputPositionOf("distortion"), "mistake.needs-distortion", "distortion");
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
  private void add(@Nullable TomlPosition at, String key, Object... arguments) {
    SettingsMistake mistake =
        at == null
            ? SettingsMistake.ofFile(file, key, arguments)
            : SettingsMistake.at(file, at.line(), at.column(), key, arguments);
    mistakes.add(mistake.withRemedy(REMEDY));
  }
}
