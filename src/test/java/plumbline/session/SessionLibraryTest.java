package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.recording.SessionException;
import plumbline.recording.SessionTrouble;
import plumbline.recording.SessionWriter;
import plumbline.recording.Streams;
import plumbline.thresholds.ThresholdValues;

class SessionLibraryTest {
  @TempDir Path folder;
  private SessionLibrary library;

  @BeforeEach
  void open() {
    library = new SessionLibrary(new SessionFolder(folder));
  }

  @Test
  void aFolderThatIsNotThereHoldsNothing() throws Exception {
    assertThat(new SessionLibrary(new SessionFolder(folder.resolve("none"))).list()).isEmpty();
  }

  @Test
  void theNewestComesFirstAndADamagedFileIsListedAsOne() throws Exception {
    record("2026-01-31 18.05.00");
    record("2026-02-01 18.05.00");
    Files.writeString(folder.resolve("2026-01-01 08.00.00.plumbline"), "no session");
    List<LibraryEntry> entries = library.list();
    assertThat(entries)
        .extracting(LibraryEntry::name)
        .containsExactly("2026-02-01 18.05.00", "2026-01-31 18.05.00", "2026-01-01 08.00.00");
    assertThat(entries.get(2).damage().map(LibraryEntry.Damage::trouble))
        .contains(SessionTrouble.DAMAGED);
    assertThat(entries.get(0).exercises()).containsExactly("leg-raise");
    assertThat(entries.get(0).sides().get(0).side()).isEqualTo(Side.LEFT);
  }

  @Test
  void nameAndNotesAreKeptAndFound() throws Exception {
    record("a");
    LibraryEntry entry = library.rename(library.list().get(0), " Küche ");
    library.setNotes(entry, "stiff hip");
    LibraryEntry read = library.list().get(0);
    assertThat(read.title()).isEqualTo("Küche");
    assertThat(read.matches("KÜCHE hip", "")).isTrue();
    assertThat(read.matches("leg hip", "Leg raise")).isTrue();
    assertThat(read.matches("garden", "")).isFalse();
    assertThat(read.matches("", "")).isTrue();
  }

  @Test
  void whatIsDeletedComesBackWithItsVideoUntilItIsPurged() throws Exception {
    Path video = folder.resolve("a.mkv");
    Files.writeString(video, "pictures");
    record("a", video);
    LibraryEntry entry = library.list().get(0);
    assertThat(entry.video()).contains(video);

    library.delete(entry);
    assertThat(library.list()).isEmpty();
    assertThat(video).doesNotExist();

    assertThat(library.restore(entry)).isEqualTo(entry);
    assertThat(video).hasContent("pictures");

    library.delete(entry);
    library.purge();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aCopyNeverTakesTheOriginalsVideoWithIt() throws Exception {
    Path video = Files.writeString(folder.resolve("a.mkv"), "pictures");
    record("a", video);
    Files.copy(folder.resolve("a.plumbline"), folder.resolve("a copy.plumbline"));
    deleteForGood("a copy");
    assertThat(video).hasContent("pictures");
    assertThat(folder.resolve("a.plumbline")).exists();
  }

  @Test
  void whatAFileCallsItsVideoNeverLeadsOutOfTheFolder() throws Exception {
    Path thesis = Files.writeString(folder.resolve("thesis.txt"), "chapter 1");
    Path inside = Files.createDirectory(folder.resolve("sessions"));
    record("sessions/a", Path.of("x.mkv"));
    try (Connection sql =
            DriverManager.getConnection("jdbc:sqlite:" + inside.resolve("a.plumbline"));
        Statement statement = sql.createStatement()) {
      statement.executeUpdate("UPDATE meta SET value = '../thesis.txt' WHERE key = 'video'");
    }
    library = new SessionLibrary(new SessionFolder(inside));
    assertThat(library.list().get(0).video()).isEmpty();
    deleteForGood("a");
    assertThat(thesis).hasContent("chapter 1");
  }

  @Test
  void theVideoOfADamagedSessionGoesToo() throws Exception {
    Path video = Files.writeString(folder.resolve("a.mkv"), "pictures");
    Files.writeString(folder.resolve("a.plumbline"), "no session any more");
    deleteForGood("a");
    assertThat(video).doesNotExist();
  }

  private void deleteForGood(String name) throws SessionException {
    LibraryEntry entry =
        library.list().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
    library.delete(entry);
    library.purge();
  }

  private void record(String name, Path... video) throws Exception {
    SessionAnalyzer analyzer =
        Analyzers.of(
            ExerciseCatalog.find("leg-raise").map(List::of).orElseThrow(),
            ThresholdValues.defaults());
    try (SessionWriter writer =
        SessionWriter.create(
            folder.resolve(name + ".plumbline"), Streams.info(ThresholdValues.defaults()))) {
      for (PoseFrame frame : Streams.legRaises()) {
        writer.add(frame);
        writer.add(analyzer.analyze(frame).newVerdicts());
      }
      writer.add(analyzer.finish());
      for (Path file : video) {
        writer.setVideo(file);
      }
      writer.finish();
    }
  }
}
