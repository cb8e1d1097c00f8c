package plumbline.accuracy;

/** Text of TOML, one table of an array after the other. */
final class TomlTables {
  private final StringBuilder out;

  TomlTables(String intro) {
    out = new StringBuilder(intro);
  }

  String text() {
    return out.toString();
  }

  void cell(Bands.Cell cell) {
    text("measure", cell.measure().id());
    text("posture", Names.of(cell.posture()));
    text("view", Names.of(cell.view()));
    text("leg", Names.of(cell.leg()));
    text("model", cell.model());
  }

  void table(String name) {
    out.append("\n[[").append(name).append("]]\n");
  }

  void text(String key, String value) {
    put(key, "\"" + value + "\"");
  }

  void whole(String key, int value) {
    put(key, Integer.toString(value));
  }

  void truth(String key, boolean value) {
    put(key, Boolean.toString(value));
  }

  /** What cannot be told is left out. */
  void number(String key, double value, int decimals) {
    if (!Double.isNaN(value)) {
      put(key, Decimals.of(value, decimals));
    }
  }

  private void put(String key, String value) {
    out.append(key).append(" = ").append(value).append('\n');
  }
}
