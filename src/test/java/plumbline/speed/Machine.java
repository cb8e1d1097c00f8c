package plumbline.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The computer that is measured on: without it no figure means anything. */
final class Machine {
  private static final double GB = 1 << 30;

  private Machine() {}

  /** One line; {@code load} is what it was busy with before anything was measured. */
  static String describe(LocalDate on) throws IOException {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    String processor = value(Path.of("/proc/cpuinfo"), "model name", ":").orElse("?");
    String system = value(Path.of("/etc/os-release"), "PRETTY_NAME", "=").orElse(machine.getName());
    String card = Files.exists(Path.of("/dev/dri")) ? "graphics card" : "no graphics card";
    return String.format(
        Locale.ROOT,
        "%s; %s, %d cores, %.0f GB, %s; %s; load before: %.1f.",
        on,
        processor.replace("(R)", ""),
        machine.getAvailableProcessors(),
        machine.getTotalMemorySize() / GB,
        card,
        system,
        machine.getSystemLoadAverage());
  }

  private static Optional<String> value(Path file, String key, String between) throws IOException {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(between) + 1).replace("\"", "").strip())
          .findFirst();
    }
  }
}
