package plumbline.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A program of its own that reads a video and prints how long it took and what it held. */
final class LongVideoProgram {
  private LongVideoProgram() {}

  /** Argument: the video. Prints milliseconds to the first picture, pictures, seconds, peak MB. */
  public static void main(String[] args) throws Exception {
    NativeLibraries.openCv();
    NativeLibraries.ffmpeg();
    long begin = System.nanoTime();
    try (VideoFileSource source = VideoFileSource.open(Path.of(args[0]))) {
      Optional<Frame> next = source.next();
      long firstMs = (System.nanoTime() - begin) / 1_000_000;
      long pictures = 0;
      long lastNanos = 0;
      while (next.isPresent()) {
        try (Frame frame = next.get()) {
          pictures++;
          lastNanos = frame.timestampNanos();
        }
        next = source.next();
      }
      System.out.printf("%d %d %d %d%n", firstMs, pictures, lastNanos / 1_000_000_000L, peakMb());
    }
  }

  private static long peakMb() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
