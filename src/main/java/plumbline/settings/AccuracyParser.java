package plumbline.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.ErrorBands.Cell;
import plumbline.kinematics.ErrorBands.Leg;
import plumbline.kinematics.ErrorBands.PeakCell;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Posture;
import plumbline.thresholds.Unit;

/**
 * Reads the {@code [[band]]} tables of the text of an accuracy file and stops at the first mistake:
 * the file is generated, so that one damage makes all of it doubtful.
 */
final class AccuracyParser {
  static final String REMEDY = "mistake.remedy.bands";

  private static final long VERSION = 1;
  private static final String BANDS = "band";
  private static final String PEAK_BANDS = "peak_band";

  private final String file;

  AccuracyParser(String file) {
    this.file = file;
  }

  AccuracyResult parse(String text, String model) {
    try {
      TomlParseResult toml = Damage.read(text, VERSION);
      return new AccuracyResult(new ErrorBands(bands(toml), peaks(toml), model), Optional.empty());
    } catch (Damage damage) {
      return new AccuracyResult(ErrorBands.wide(), Optional.of(damage.in(file, REMEDY)));
    }
  }

  private static Map<Cell, Double> bands(TomlParseResult toml) throws Damage {
    Map<Cell, Double> bands = new HashMap<>();
    for (Band band : tables(toml, BANDS)) {
      add(band, bands);
    }
    return bands;
  }

  private static Map<PeakCell, Double> peaks(TomlParseResult toml) throws Damage {
    Map<PeakCell, Double> peaks = new HashMap<>();
    if (toml.get(PEAK_BANDS) == null) {
      return peaks;
    }
    for (Band band : tables(toml, PEAK_BANDS)) {
      PeakCell cell =
          new PeakCell(
              band.text("exercise"),
              band.constant("posture", Posture.values(), AccuracyParser::lower),
              band.truth("oblique"),
              band.text("model"));
      peaks.put(cell, band.size("band_deg"));
    }
    return peaks;
  }

  private static List<Band> tables(TomlParseResult toml, String name) throws Damage {
    if (!(toml.get(name) instanceof TomlArray tables)) {
      throw new Damage(toml.inputPositionOf(name), "mistake.no-tables", name);
    }
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      if (!(tables.get(i) instanceof TomlTable table)) {
        throw new Damage(tables.inputPositionOf(i), "mistake.no-tables", name);
      }
      bands.add(new Band(table, tables.inputPositionOf(i)));
    }
    return bands;
  }

  private static void add(Band band, Map<Cell, Double> bands) throws Damage {
    Measure measure = band.constant("measure", Measure.values(), Measure::id);
    Cell cell =
        new Cell(
            measure,
            band.constant("posture", Posture.values(), AccuracyParser::lower),
            band.constant("view", CameraView.values(), AccuracyParser::lower),
            band.constant("leg", Leg.values(), AccuracyParser::lower),
            band.text("model"));
    double size = band.size(measure.unit() == Unit.DEGREES ? "band_deg" : "band_tl");
    if (bands.put(cell, size) != null) {
      throw new Damage(band.position, "mistake.band-twice");
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** One table. */
  private record Band(TomlTable table, TomlPosition position) {

    String text(String key) throws Damage {
      if (table.get(List.of(key)) instanceof String text) {
        return text;
      }
      throw new Damage(at(key), "mistake.needs-text", key);
    }

    boolean truth(String key) throws Damage {
      if (table.get(List.of(key)) instanceof Boolean truth) {
        return truth;
      }
      throw new Damage(at(key), "mistake.needs-truth", key);
    }

    double size(String key) throws Damage {
      Object value = table.get(List.of(key));
      double size = value instanceof Number number ? number.doubleValue() : Double.NaN;
      if (!(size >= 0) || Double.isInfinite(size)) {
        throw new Damage(at(key), "mistake.needs-size", key);
      }
      return size;
    }

    <E extends Enum<E>> E constant(String key, E[] all, Function<E, String> name) throws Damage {
      String text = text(key);
      return Arrays.stream(all)
          .filter(constant -> name.apply(constant).equals(text))
          .findFirst()
          .orElseThrow(() -> new Damage(at(key), "mistake.no-such", key, text));
    }

    private TomlPosition at(String key) {
      TomlPosition at = table.inputPositionOf(List.of(key));
      return at == null ? position : at;
    }
  }
}
