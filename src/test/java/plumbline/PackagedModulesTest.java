package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** The installed program has a Java of its own, with the modules that the build lists. */
class PackagedModulesTest {
  private static final Pattern LISTED = Pattern.compile("<addModule>([^<]+)</addModule>");

  @Test
  void everyModuleThatTheProgramUsesIsPacked() throws Exception {
    Set<String> packed = new HashSet<>(Set.of("java.base"));
    LISTED
        .matcher(Files.readString(Path.of("pom.xml")))
        .results()
        .map((MatchResult found) -> found.group(1))
        .forEach(module -> addWithAllItNeeds(module, packed));
    assertThat(packed).containsAll(used());
  }

  private static List<String> used() {
    StringWriter said = new StringWriter();
    int status =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(said),
                new PrintWriter(said),
                "--ignore-missing-deps",
                "--print-module-deps",
                Path.of("target", "classes").toString());
    assertThat(status).as(said.toString()).isZero();
    return List.of(said.toString().strip().split(",", -1));
  }

  private static void addWithAllItNeeds(String module, Set<String> packed) {
    if (packed.add(module)) {
      ModuleFinder.ofSystem()
          .find(module)
          .ifPresent(
              found ->
                  found.descriptor().requires().stream()
                      .map(ModuleDescriptor.Requires::name)
                      .forEach(needed -> addWithAllItNeeds(needed, packed)));
    }
  }
}
