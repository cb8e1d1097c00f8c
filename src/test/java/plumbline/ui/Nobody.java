package plumbline.ui;

import java.lang.reflect.Proxy;

/** Nobody presses anything. */
public final class Nobody {
  private Nobody() {}

  /** Answers to the buttons of a screen with nothing at all. */
  public static <T> T at(Class<T> actions) {
    return actions.cast(
        Proxy.newProxyInstance(
            actions.getClassLoader(),
            new Class<?>[] {actions},
            (proxy, method, arguments) -> null));
  }
}
