package plumbline.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is at the other end of standard output and standard error. */
public final class Terminal {
  private static final String NEEDED_SIGNS = "°±·";

  /** In systems of other languages, too, but in small letters. */
  private static final String NOBODY_READS = "broken pipe";

  private Terminal() {}

  /** Standard output in the terminal's encoding, or UTF-8 where that lacks our signs. */
  public static PrintStream standardOutput() {
    return stream(FileDescriptor.out, "stdout.encoding");
  }

  /** Standard error likewise. */
  public static PrintStream standardError() {
    return stream(FileDescriptor.err, "stderr.encoding");
  }

  private static PrintStream stream(FileDescriptor descriptor, String property) {
    OutputStream end = whileSomebodyReads(new FileOutputStream(descriptor));
    return new PrintStream(end, true, encoding(property));
  }

  /** Whoever reads only the beginning, as {@code head} does, wants no more: that is no failure. */
  static OutputStream whileSomebodyReads(OutputStream pipe) {
    return new FilterOutputStream(pipe) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        try {
          out.write(bytes, from, length);
        } catch (IOException e) {
          String told = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
          if (!told.contains(NOBODY_READS)) {
            throw e;
          }
        }
      }
    };
  }

  private static Charset encoding(String property) {
    // Java 17 knows the terminal's encoding under a name of its own.
    String name = System.getProperty(property, System.getProperty("sun." + property, "UTF-8"));
    try {
      Charset charset = Charset.forName(name);
      return charset.canEncode() && charset.newEncoder().canEncode(NEEDED_SIGNS)
          ? charset
          : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** Whether a person watches standard error on a terminal that can redraw a line. */
  public static boolean watchesStandardError() {
    String kind = System.getenv("TERM");
    if ("dumb".equals(kind)) {
      return false;
    }
    Path descriptor = Path.of("/proc/self/fd/2");
    try {
      return Files.exists(descriptor)
          ? isTerminal(descriptor.toRealPath())
          : isInteractive(System.console());
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isTerminal(Path device) {
    return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
  }

  /** From Java 22 on there is a console even when nobody sits at it; it can be asked. */
  private static boolean isInteractive(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
