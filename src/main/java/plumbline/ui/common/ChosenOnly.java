package plumbline.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a list that one chooses from are called; nobody types them.
 *
 * @param <T> kind of the values
 */
public final class ChosenOnly<T> extends StringConverter<T> {
  private final Function<T, String> name;

  public ChosenOnly(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : name.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("chosen, never typed");
  }
}
