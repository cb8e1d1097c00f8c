package plumbline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import plumbline.body.Side;
import plumbline.cli.Shell;
import plumbline.fixtures.RecordedSet;
import plumbline.recording.Review;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionSalvage;
import plumbline.session.LibraryEntry;
import plumbline.session.SessionLibrary;

/** Damaged sessions, sessions with wrong contents, and landmarks that no body has. */
class SessionFuzzTest {
  private static Path folder;
  private static byte[] whole;

  @BeforeContainer
  static void record() throws IOException {
    folder = Files.createTempDirectory("fuzz");
    Path file = RecordedSet.write(folder.resolve("whole"), RecordedSet.frames(12, 9, 38));
    try (SessionFile session = SessionFile.open(file)) {
      session.rename("Monday");
      session.review(
          new Review(
              "rep", 40, Side.LEFT, Review.Says.DISAGREE, "up", "2026-01-31T19:00:00+01:00"));
    }
    whole = Files.readAllBytes(file);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void damagedSessions(@ForAll long seed) throws Exception {
    clear();
    Random random = new Random(seed);
    Path file = Files.write(at("damaged.plumbline"), Damage.of(whole, random));
    useAsPeopleDo("damaged sessions", file, random);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void sessionsWithWrongContents(@ForAll long seed) throws Exception {
    clear();
    Random random = new Random(seed);
    Path file = Files.write(at("wrong.plumbline"), whole);
    WrongContents.into(file, random);
    useAsPeopleDo("sessions with wrong contents", file, random);
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void landmarksThatNoBodyHas(@ForAll long seed) throws Exception {
    clear();
    Random random = new Random(seed);
    Path file =
        RecordedSet.write(
            at("wild.plumbline"),
            WildFrames.of(RecordedSet.frames(12, 9 + random.nextInt(30)), random));
    useAsPeopleDo("landmarks that no body has", file, random);
  }

  private static void useAsPeopleDo(String subject, Path file, Random random) throws Exception {
    Path json = at("out.json");
    Shell shell = new Shell();
    int status = Verdict.soon(() -> shell.run("rescore", file, "--json", json));
    assertThat(status).isEqualTo(shell.complaints().isEmpty() ? 0 : 1);
    Verdict.require(subject, shell.complaints());
    if (status == 0) {
      assertThat(JsonParser.parseString(Files.readString(json)).isJsonObject()).isTrue();
      assertThat(Files.readString(json)).doesNotContain("NaN", "Infinity");
    }
    if (random.nextInt(4) == 0) {
      Shell other = new Shell();
      Verdict.soon(() -> other.run("rescore", file, "--diff"));
      assertThat(other.complaints()).allSatisfy(Verdict::requireUsable);
    }
    if (random.nextInt(8) == 0) {
      export(file);
    }
    LibraryEntry entry = Verdict.soon(() -> SessionLibrary.read(file));
    entry.damage().map(LibraryEntry.Damage::line).ifPresent(Verdict::requireUsable);
    if (random.nextInt(4) == 0) {
      salvage(file);
    }
    assertThat(left()).noneMatch(path -> path.toString().contains(".part"));
  }

  private static void export(Path file) throws Exception {
    Shell shell = new Shell();
    Verdict.soon(
        () ->
            shell.run(
                "export",
                file,
                "--html",
                at("a.html"),
                "--frames-csv",
                at("a.csv"),
                "--json",
                at("a.json")));
    assertThat(shell.complaints()).allSatisfy(Verdict::requireUsable);
  }

  private static void salvage(Path file) throws Exception {
    try {
      SessionSalvage.Saved saved = Verdict.soon(() -> SessionSalvage.save(file));
      LibraryEntry entry = SessionLibrary.read(saved.file());
      entry.damage().map(LibraryEntry.Damage::line).ifPresent(Verdict::requireUsable);
    } catch (SessionException e) {
      Verdict.requireUsable(e.getMessage());
    }
  }

  /** Takes away what the last input left. */
  private static void clear() throws IOException {
    for (Path path : left()) {
      Files.delete(path);
    }
  }

  private static List<Path> left() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(path -> !path.endsWith("whole")).toList();
    }
  }

  private static Path at(String name) {
    return folder.resolve(name);
  }

  @AfterContainer
  static void tell() throws IOException {
    for (String subject :
        List.of("damaged sessions", "sessions with wrong contents", "landmarks that no body has")) {
      Verdict.tell(subject);
    }
    Folders.remove(folder);
  }
}
