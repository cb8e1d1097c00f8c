package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page and picture of the guide is there, is reached, and every link leads somewhere. */
class DocumentLinksTest {
  private static final Path README = Path.of("README.md");
  private static final Path PAGES = Path.of("src", "site", "markdown");

  private static final Path PICTURES = Path.of("src", "site", "resources", "images");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Path page : pages()) {
      for (String link : links(page)) {
        if (!leads(page, link)) {
          dead.add(page + ": " + link);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void everyPageIsReachedFromTheReadme() throws IOException {
    Set<Path> reached = new HashSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(README));
    while (!open.isEmpty()) {
      Path page = open.remove();
      if (reached.add(page)) {
        for (String link : links(page)) {
          Path target = target(page, link);
          if (target.toString().endsWith(".md") && Files.exists(target)) {
            open.add(target);
          }
        }
      }
    }
    assertThat(pages())
        .as("link a new page from guide.md, a new decision from decisions/index.md")
        .allMatch(reached::contains);
  }

  @Test
  void everyPictureIsShown() throws IOException {
    Set<Path> shown = new TreeSet<>();
    for (Path page : pages()) {
      links(page).forEach(link -> shown.add(target(page, link)));
    }
    try (Stream<Path> pictures = Files.walk(PICTURES)) {
      assertThat(pictures.filter(file -> file.toString().endsWith(".png")))
          .as("no page shows these")
          .allMatch(shown::contains);
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return Stream.concat(
              Stream.of(README), files.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  /** All but those to other places. */
  private static List<String> links(Path page) throws IOException {
    return LINK.matcher(text(page))
        .results()
        .map(found -> found.group(1))
        .filter(link -> !link.matches("[a-z]+:.*"))
        .toList();
  }

  private static String text(Path page) throws IOException {
    return CODE.matcher(Files.readString(page).replace("\r\n", "\n")).replaceAll("");
  }

  private static boolean leads(Path page, String link) throws IOException {
    Path target = target(page, link);
    int hash = link.indexOf('#');
    return Files.exists(target) && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
  }

  private static Path target(Path page, String link) {
    String file = link.replaceFirst("#.*", "");
    if (file.isEmpty()) {
      return page;
    }
    return page.resolveSibling(file).normalize();
  }

  /** Headings as links name them. */
  private static Set<String> anchors(Path page) throws IOException {
    return HEADING
        .matcher(text(page))
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").strip().replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
