package plumbline.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import plumbline.pose.PoseModelKind;

/** {@code lite}, {@code full} or {@code heavy}. */
final class ModelName implements ITypeConverter<PoseModelKind> {
  static final String LABEL = "lite|full|heavy";

  @Override
  public PoseModelKind convert(String value) {
    return Arrays.stream(PoseModelKind.values())
        .filter(kind -> kind.id().equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("\"" + value + "\" is none of " + LABEL));
  }
}
