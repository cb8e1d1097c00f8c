package plumbline.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import plumbline.report.AtomicFile;

/** Writes a file without ever coming to its end, until somebody ends the program. */
public final class CancelledProgram {
  private CancelledProgram() {}

  /** Says when it has begun and, a moment after it was stopped, that it was. */
  public static void main(String[] arguments) throws Exception {
    try {
      CancelOnExit.<Exception>during(() -> write(Path.of(arguments[0])));
    } catch (InterruptedException e) {
      Thread.sleep(100); // a slow machine; without it the words mostly come in time
      System.out.println("cancelled");
    }
  }

  private static void write(Path target) throws IOException, InterruptedException {
    try (AtomicFile file = AtomicFile.create(target)) {
      Files.writeString(file.part(), "half");
      System.out.println("begun");
      new CountDownLatch(1).await();
    }
  }
}
