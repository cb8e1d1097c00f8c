package plumbline.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.thresholds.ThresholdValues;

class SessionSalvageTest {
  private static final List<PoseFrame> FRAMES = Streams.legRaises();
  private static final SessionInfo SETTLED =
      Streams.info(new ThresholdValues(Map.of("leg-raise.target_deg", 60.0)));
  private static final int PAGE = 4096;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.5, 0.9})
  void ofACutOffFileTheFramesBeforeTheCutAreSaved(double share) throws Exception {
    Path path = whole();
    long size = Files.size(path);
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength((long) (size * share));
    }

    SessionSalvage.Saved saved = SessionSalvage.save(path);

    assertThat(saved.frames())
        .isBetween((long) (FRAMES.size() * (share - 0.1)), (long) FRAMES.size());
    assertThat(frames(saved.file())).isEqualTo(FRAMES.subList(0, (int) saved.frames()));
  }

  @Test
  void whatLiesBehindADamagedPlaceIsSavedToo() throws Exception {
    Path path = whole();
    byte[] noise = new byte[PAGE];
    new Random(3).nextBytes(noise);
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.seek(Files.size(path) / 2 / PAGE * PAGE);
      file.write(noise);
    }

    SessionSalvage.Saved saved = SessionSalvage.save(path);

    assertThat(saved.damagedPlaces()).isPositive();
    assertThat(saved.frames()).isGreaterThan(FRAMES.size() - 40);
    assertThat(FRAMES).containsAll(frames(saved.file()));
    assertThat(frames(saved.file())).endsWith(FRAMES.get(FRAMES.size() - 1));
  }

  @Test
  void whatPeopleSaidOfItIsSavedToo() throws Exception {
    Path path = whole();
    Review answer =
        new Review(
            "rep", 40, Side.LEFT, Review.Says.DISAGREE, "further up", "2026-01-31T19:00:00+01:00");
    SettingsChange change =
        new SettingsChange(50, new ThresholdValues(Map.of("leg-raise.target_deg", 50.0)));
    try (SessionWriter writer = SessionWriter.create(folder.resolve("t.plumbline"), SETTLED)) {
      writer.add(FRAMES.get(0));
      writer.add(change.event());
      writer.add(new SessionEvent(70, SessionEvent.Kind.PAIN_STOP, ""));
      writer.add(SessionFileTest.VERDICTS);
      writer.finish();
    }
    try (SessionFile file = SessionFile.open(folder.resolve("t.plumbline"))) {
      file.rename("Monday");
      file.setNotes("knee felt fine");
      file.review(answer);
    }

    SessionSalvage.Saved saved = SessionSalvage.save(folder.resolve("t.plumbline"));

    try (SessionFile file = SessionFile.open(saved.file())) {
      assertThat(file.title()).isEqualTo("Monday");
      assertThat(file.notes()).isEqualTo("knee felt fine");
      assertThat(file.reviews()).containsExactly(answer);
      assertThat(file.settingsChanges()).containsExactly(change);
      assertThat(file.events()).hasSize(2);
      assertThat(file.info().settings()).isEqualTo(SETTLED.settings());
      assertThat(file.verdicts()).isEqualTo(SessionFileTest.VERDICTS);
      assertThat(file.damagedPlaces()).hasValue(0);
    }
    try (SessionFile file = SessionFile.open(path)) {
      assertThat(file.damagedPlaces()).isEmpty();
    }
  }

  @Test
  void ofVerdictsThatCannotAllBeReadNoneIsSaved() throws Exception {
    Path path = whole();
    change(
        path,
        "INSERT INTO verdict (type, start_ns, end_ns, reason) VALUES ('unseen', 1, 2, 'far-leg')");

    SessionSalvage.Saved saved = SessionSalvage.save(path);

    try (SessionFile file = SessionFile.open(saved.file())) {
      assertThat(file.verdicts()).isEmpty();
      assertThat(file.frames().count()).isEqualTo(FRAMES.size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"width = 0", "plausibility = 7", "idx = idx, height = -5"})
  void aFrameThatCannotBeIsLeftOut(String damage) throws Exception {
    Path path = whole();
    change(path, "UPDATE frame SET " + damage + " WHERE idx = 40");

    SessionSalvage.Saved saved = SessionSalvage.save(path);

    assertThat(saved.frames()).isEqualTo(FRAMES.size() - 1);
    assertThatExceptionOfType(SessionException.class)
        .isThrownBy(() -> frames(path))
        .withMessageContaining("damaged");
  }

  @Test
  void ofNothingNothingIsMade() throws Exception {
    Path path = folder.resolve("s.plumbline");
    Files.write(path, new byte[10 * PAGE]);
    assertThatExceptionOfType(SessionException.class)
        .isThrownBy(() -> SessionSalvage.save(path))
        .withMessageContaining("nothing in it can be read");
    assertThat(folder.toFile().list()).containsExactly("s.plumbline");
  }

  private Path whole() throws Exception {
    Path path = folder.resolve("s.plumbline");
    try (SessionWriter writer =
        SessionWriter.create(path, Streams.info(ThresholdValues.defaults()))) {
      for (PoseFrame frame : FRAMES) {
        writer.add(frame);
      }
      writer.finish();
    }
    return path;
  }

  private static void change(Path path, String statement) throws Exception {
    try (Connection connection = SessionDatabase.connect(path, false);
        Statement sql = connection.createStatement()) {
      sql.executeUpdate(statement);
    }
  }

  private static List<PoseFrame> frames(Path path) throws SessionException {
    List<PoseFrame> frames = new ArrayList<>();
    try (SessionFile file = SessionFile.open(path)) {
      file.frames().each(frames::add);
    }
    return frames;
  }
}
