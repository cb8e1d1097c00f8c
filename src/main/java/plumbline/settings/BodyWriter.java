package plumbline.settings;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import plumbline.body.Side;
import plumbline.personal.BodyCalibration;
import plumbline.personal.Reading;

/** Writes a body calibration: the same one always gives the same text. */
final class BodyWriter {
  private static final String ABOUT =
      """
      # What Plumbline has measured of one person doing one exercise before one camera.
      # It sets a personal aim; delete this file to forget it.
      # Units: _deg degrees, _px pixels, _tl torso lengths.
      """;

  private final StringBuilder out = new StringBuilder(ABOUT);

  private BodyWriter() {}

  static String text(BodyCalibration c) {
    BodyWriter writer = new BodyWriter();
    writer.line("schema_version", Long.toString(BodyParser.VERSION));
    writer.line("exercise", quoted(c.exercise()));
    writer.line("variant", quoted(c.variant()));
    writer.line("camera", quoted(c.placement().camera()));
    writer.line("width_px", Integer.toString(c.placement().size().width()));
    writer.line("height_px", Integer.toString(c.placement().size().height()));
    writer.line("torso_px", number(c.placement().torsoPx()));
    writer.line("floor_deg", number(c.placement().floorDeg()));
    writer.line("floor_line", quoted(c.placement().line().name().toLowerCase(Locale.ROOT)));
    writer.line("rest_primary_deg", number(c.still().primaryDeg()));
    writer.line("jitter_sd_deg", number(c.still().jitterSdDeg()));
    writer.table("comfort");
    for (Side side : Side.values()) {
      Double max = c.comfortMaxDeg().get(side);
      if (max != null) {
        writer.line(side.id() + "_max_deg", number(max));
      }
    }
    writer.table("rest");
    for (Reading reading : BodyCalibration.READINGS) {
      Double value = c.rest().get(reading);
      if (value != null) {
        writer.line(reading.id(), number(value));
      }
    }
    writer.table("rise");
    for (Map.Entry<String, Double> rise : new TreeMap<>(c.rise()).entrySet()) {
      writer.line(quoted(rise.getKey()), number(rise.getValue()));
    }
    return writer.out.toString();
  }

  private void table(String name) {
    out.append("\n[").append(name).append("]\n");
  }

  private void line(String key, String value) {
    out.append(key).append(" = ").append(value).append('\n');
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
