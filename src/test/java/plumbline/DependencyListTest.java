package plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The list of what is delivered tells the truth about {@code pom.xml}. */
class DependencyListTest {
  @Test
  void theListInTheDocumentsIsTheOneOfThisBuild() throws IOException {
    Path built = Path.of("target", "dependencies.md");
    assumeThat(built).as("made by Maven, before the tests").exists();
    assertThat(Path.of("src", "site", "markdown", "dependencies.md"))
        .as("stale: copy target/dependencies.md over it")
        .hasSameTextualContentAs(built);
    assertThat(Files.readAllLines(built)).anyMatch(line -> line.startsWith("| `org.bytedeco:"));
  }
}
