package plumbline.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.body.ImageSize;
import plumbline.body.Side;
import plumbline.personal.BodyCalibration;
import plumbline.personal.BodyCalibration.Line;
import plumbline.personal.BodyCalibration.Placement;
import plumbline.personal.BodyCalibration.Still;
import plumbline.personal.Reading;
import plumbline.settings.BodyFile.Loaded;

/**
 * Reads the text of a body calibration and stops at the first mistake: the file is written by the
 * program, so that one damage makes all of it doubtful.
 */
final class BodyParser {
  static final String REMEDY = "mistake.remedy.body";

  static final long VERSION = 1;

  private static final Set<String> TABLES = Set.of("comfort", "rest", "rise");
  private static final Set<String> KEYS =
      Set.of(
          "schema_version",
          "exercise",
          "variant",
          "camera",
          "width_px",
          "height_px",
          "torso_px",
          "floor_deg",
          "floor_line",
          "rest_primary_deg",
          "jitter_sd_deg");

  /** No picture is larger. */
  private static final double MOST_PX = 1 << 16;

  private static final double MOST_DEG = 180;
  private static final double MOST_TL = 1000;

  private final String file;

  BodyParser(String file) {
    this.file = file;
  }

  Loaded parse(String text) {
    try {
      return new Loaded(Optional.of(calibration(read(text))), Optional.empty());
    } catch (Damage damage) {
      return new Loaded(Optional.empty(), Optional.of(damage.in(file, REMEDY)));
    }
  }

  private static StrictTable read(String text) throws Damage {
    StrictTable all = new StrictTable(Damage.read(text, VERSION), null);
    for (String key : all.toml().keySet()) {
      if (!KEYS.contains(key) && !TABLES.contains(key)) {
        throw all.unknown(key);
      }
    }
    return all;
  }

  private static BodyCalibration calibration(StrictTable all) throws Damage {
    return new BodyCalibration(
        all.text("exercise"),
        all.text("variant"),
        new Placement(
            all.text("camera"),
            new ImageSize(
                (int) all.number("width_px", 1, MOST_PX),
                (int) all.number("height_px", 1, MOST_PX)),
            all.number("torso_px", 1, MOST_PX),
            all.number("floor_deg", -MOST_DEG, MOST_DEG),
            all.constant("floor_line", Line.values())),
        new Still(
            all.number("rest_primary_deg", -MOST_DEG, MOST_DEG),
            all.number("jitter_sd_deg", 0, MOST_DEG)),
        rest(all.table("rest")),
        comfort(all.table("comfort")),
        rise(all.table("rise")));
  }

  private static Map<Side, Double> comfort(StrictTable table) throws Damage {
    Map<Side, Double> comfort = new EnumMap<>(Side.class);
    for (String key : table.toml().keySet()) {
      Side side = null;
      for (Side each : Side.values()) {
        side = key.equals(each.id() + "_max_deg") ? each : side;
      }
      if (side == null) {
        throw table.unknown(key);
      }
      comfort.put(side, table.number(key, -MOST_DEG, MOST_DEG));
    }
    return comfort;
  }

  private static Map<Reading, Double> rest(StrictTable table) throws Damage {
    Map<Reading, Double> rest = new HashMap<>();
    for (String key : table.toml().keySet()) {
      Optional<Reading> reading =
          BodyCalibration.READINGS.stream().filter(r -> r.id().equals(key)).findFirst();
      if (reading.isEmpty()) {
        throw table.unknown(key);
      }
      rest.put(reading.get(), table.number(key, -MOST_TL, MOST_TL));
    }
    return rest;
  }

  private static Map<String, Double> rise(StrictTable table) throws Damage {
    Map<String, Double> rise = new HashMap<>();
    for (String key : table.toml().keySet()) {
      rise.put(key, table.number(key, 0, MOST_TL));
    }
    return rise;
  }
}
