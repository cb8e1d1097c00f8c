package plumbline.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The text of an accuracy file without the tables of other models, two thirds of it: to read them
 * as TOML would take a tenth of a second of every start. They become empty lines, so that each
 * mistake is told where it is.
 */
final class TablesOfModel {
  private static final String TABLE = "[[";
  private static final String MODEL = "model = \"";

  private final String own;
  private final List<String> kept = new ArrayList<>();
  private final List<String> table = new ArrayList<>();
  private boolean ofAnother;

  private TablesOfModel(String model) {
    own = MODEL + model + "\"";
  }

  static String only(String model, String text) {
    TablesOfModel tables = new TablesOfModel(model);
    text.lines().forEach(tables::add);
    tables.end();
    return String.join("\n", tables.kept) + "\n";
  }

  private void add(String line) {
    if (line.startsWith(TABLE)) {
      end();
    }
    table.add(line);
    ofAnother |= line.startsWith(MODEL) && !line.startsWith(own);
  }

  private void end() {
    kept.addAll(ofAnother ? Collections.nCopies(table.size(), "") : table);
    table.clear();
    ofAnother = false;
  }
}
