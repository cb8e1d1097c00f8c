package plumbline.ui.common;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that keeps the entries used last and forgets the others. Single-threaded. */
final class MostRecent<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private final int most;

  MostRecent(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
