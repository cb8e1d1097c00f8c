package plumbline.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
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
    for (StrictTable band : tables(toml, BANDS)) {
      add(band, bands);
    }
    return bands;
  }

  private static Map<PeakCell, Double> peaks(TomlParseResult toml) throws Damage {
    Map<PeakCell, Double> peaks = new HashMap<>();
    if (toml.get(PEAK_BANDS) == null) {
      return peaks;
    }
    for (StrictTable band : tables(toml, PEAK_BANDS)) {
      PeakCell cell =
          new PeakCell(
              band.text("exercise"),
              band.constant("posture", Posture.values()),
              band.truth("oblique"),
              band.text("model"));
      peaks.put(cell, band.size("band_deg"));
    }
    return peaks;
  }

  private static List<StrictTable> tables(TomlParseResult toml, String name) throws Damage {
    if (!(toml.get(name) instanceof TomlArray tables)) {
      throw new Damage(toml.inputPositionOf(name), "mistake.no-tables", name);
    }
    List<StrictTable> bands = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      if (!(tables.get(i) instanceof TomlTable table)) {
        throw new Damage(tables.inputPositionOf(i), "mistake.no-tables", name);
      }
      bands.add(new StrictTable(table, tables.inputPositionOf(i)));
    }
    return bands;
  }

  private static void add(StrictTable band, Map<Cell, Double> bands) throws Damage {
    Measure measure = band.constant("measure", Measure.values(), Measure::id);
    Cell cell =
        new Cell(
            measure,
            band.constant("posture", Posture.values()),
            band.constant("view", CameraView.values()),
            band.constant("leg", Leg.values()),
            band.text("model"));
    double size = band.size(measure.unit() == Unit.DEGREES ? "band_deg" : "band_tl");
    if (bands.put(cell, size) != null) {
      throw new Damage(band.position(), "mistake.band-twice");
    }
  }
}
