package plumbline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import plumbline.pose.PoseModelKind;

/** {@code lite}, {@code full} or {@code heavy}. */
final class ModelName implements ITypeConverter<PoseModelKind> {
  static final String LABEL = "lite|full|heavy";

  @Override
  public PoseModelKind convert(String value) {
    return PoseModelKind.find(value)
        .orElseThrow(() -> new TypeConversionException("\"" + value + "\" is none of " + LABEL));
  }
}
