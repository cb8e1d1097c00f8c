package plumbline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.body.Side;
import plumbline.kinematics.Measure;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Measures;

/** One measure of the per-frame table: of one side, or of the whole body. */
record MeasureColumn(Measure measure, Optional<Side> side) {

  /** Every measure, in the order of its definition, the left side before the right. */
  static List<MeasureColumn> all() {
    List<MeasureColumn> columns = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (measure.sided()) {
        for (Side side : Side.values()) {
          columns.add(new MeasureColumn(measure, Optional.of(side)));
        }
      } else {
        columns.add(new MeasureColumn(measure, Optional.empty()));
      }
    }
    return columns;
  }

  /** {@code left_hip_flexion}. */
  private String name() {
    return side.map(s -> s.id() + "_").orElse("") + measure.id();
  }

  private String unit() {
    String symbol = measure.unit().symbol();
    return symbol.isEmpty() ? "" : "_" + symbol;
  }

  /** {@code left_hip_flexion_deg}. */
  String valueHeader() {
    return name() + unit();
  }

  /** {@code left_hip_flexion_sd_deg}. */
  String sdHeader() {
    return name() + "_sd" + unit();
  }

  Measurement of(Measures measures) {
    return measures.at(measure, side.orElse(null));
  }

  int decimals() {
    return Rounded.decimalsOf(measure.unit().symbol()) + 1;
  }
}
