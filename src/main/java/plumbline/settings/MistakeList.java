package plumbline.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tomlj.TomlPosition;

/** Collects the mistakes of one file. */
final class MistakeList {
  private final String file;
  private final List<SettingsMistake> mistakes = new ArrayList<>();

  MistakeList(String file) {
    this.file = file;
  }

  void add(TomlPosition position, String key, Object... arguments) {
    mistakes.add(SettingsMistake.at(file, position.line(), position.column(), key, arguments));
  }

  void add(SettingsMistake mistake) {
    mistakes.add(mistake);
  }

  boolean isEmpty() {
    return mistakes.isEmpty();
  }

  List<SettingsMistake> inFileOrder() {
    return mistakes.stream()
        .sorted(
            Comparator.comparingInt(SettingsMistake::line)
                .thenComparingInt(SettingsMistake::column))
        .toList();
  }
}
