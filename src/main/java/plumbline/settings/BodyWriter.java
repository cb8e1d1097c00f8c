package plumbline.settings;

import static plumbline.settings.TomlText.quoted;

import java.util.Locale;
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
    writer.head(c);
    writer.comfort(c);
    writer.rest(c);
    writer.rise(c);
    return writer.out.toString();
  }

  private void head(BodyCalibration c) {
    line("schema_version", Long.toString(BodyParser.VERSION));
    line("exercise", quoted(c.exercise()));
    line("variant", quoted(c.variant()));
    line("camera", quoted(c.placement().camera()));
    line("width_px", Integer.toString(c.placement().size().width()));
    line("height_px", Integer.toString(c.placement().size().height()));
    line("torso_px", number(c.placement().torsoPx()));
    line("floor_deg", number(c.placement().floorDeg()));
    line("floor_line", quoted(c.placement().line().name().toLowerCase(Locale.ROOT)));
    line("rest_primary_deg", number(c.still().primaryDeg()));
    line("jitter_sd_deg", number(c.still().jitterSdDeg()));
  }

  private void comfort(BodyCalibration c) {
    table("comfort");
    for (Side side : Side.values()) {
      Double max = c.comfortMaxDeg().get(side);
      if (max != null) {
        line(side.id() + "_max_deg", number(max));
      }
    }
  }

  private void rest(BodyCalibration c) {
    table("rest");
    for (Reading reading : BodyCalibration.READINGS) {
      Double value = c.rest().get(reading);
      if (value != null) {
        line(reading.id(), number(value));
      }
    }
  }

  private void rise(BodyCalibration c) {
    table("rise");
    new TreeMap<>(c.rise()).forEach((key, value) -> line(quoted(key), number(value)));
  }

  private void table(String name) {
    out.append("\n[").append(name).append("]\n");
  }

  private void line(String key, String value) {
    out.append(key).append(" = ").append(value).append('\n');
  }

  private static String number(double value) {
    return TomlText.decimals(value, 4);
  }
}
