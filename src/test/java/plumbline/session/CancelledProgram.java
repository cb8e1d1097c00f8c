package plumbline.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import plumbline.report.AtomicFile;

/** Writes a file without ever coming to its end, until somebody ends the program. */
public final class CancelledProgram {
  private CancelledProgram() {}

  /** Says when it has begun. */
  public static void main(String[] arguments) throws Exception {
    CancelOnExit.<Exception>during(
        () -> {
          try (AtomicFile file = AtomicFile.create(Path.of(arguments[0]))) {
            Files.writeString(file.part(), "half");
            System.out.println("begun");
            new CountDownLatch(1).await();
          }
        });
  }
}
