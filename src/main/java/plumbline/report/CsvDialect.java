package plumbline.report;

import org.apache.commons.csv.CSVFormat;

/** How all our CSV files are written: commas, a header, decimal points, line feeds. */
final class CsvDialect {
  static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private CsvDialect() {}

  static String seconds(long nanos) {
    return Rounded.text(nanos / 1e9, Rounded.SECONDS);
  }
}
