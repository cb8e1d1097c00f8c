package plumbline.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Kind;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Unjudged;
import plumbline.thresholds.ThresholdValues;

class SessionFileTest {
  private static final List<PoseFrame> FRAMES = Streams.legRaises();
  static final List<RepVerdict> VERDICTS =
      List.of(
          rep(1, Measurement.judged(63.1234567, 3), OptionalInt.of(88), Optional.of(1.8)),
          rep(
              2,
              Measurement.withheld(Reason.NEAR_LEG_HIDDEN),
              OptionalInt.empty(),
              Optional.empty()),
          rep(3, Measurement.glimpsed(50, 8, Reason.UNSTEADY), OptionalInt.of(0), Optional.empty()),
          new Attempt(Side.RIGHT, 5, 6, AttemptReason.BELOW_SMALLEST_RANGE, 18.5, 25),
          new Unseen(7, 8, Reason.FEET_OUT_OF_FRAME));

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"How high? part 1", "50 % & more; #2", "Übung später", "a+b=c"})
  void everyNameIsKeptAsItIs(String name) throws Exception {
    Path inside = Files.createDirectory(folder.resolve(name));
    Path file = inside.resolve(name + SessionNames.ENDING);
    try (SessionWriter writer =
        SessionWriter.create(file, Streams.info(ThresholdValues.defaults()))) {
      for (PoseFrame frame : Streams.legRaises().subList(0, 10)) {
        writer.add(frame);
      }
      writer.finish();
    }
    assertThat(inside).isDirectoryContaining(file::equals);
    try (Stream<Path> files = Files.list(inside)) {
      assertThat(files).containsExactly(file);
    }
    try (SessionFile session = SessionFile.open(file)) {
      assertThat(session.frames().count()).isEqualTo(10);
    }
  }

  @Test
  void whatIsWrittenIsReadBackBitForBit() throws Exception {
    ThresholdValues settings =
        new ThresholdValues(Map.of("leg-raise.fault.knee_bend.limit", 18.25));
    Path path = write(settings);

    try (SessionFile file = SessionFile.open(path)) {
      assertThat(frames(file)).isEqualTo(FRAMES);
      assertThat(file.verdicts()).isEqualTo(VERDICTS);
      assertThat(file.info()).isEqualTo(Streams.info(settings));
      assertThat(file.events())
          .containsExactly(new SessionEvent(4, SessionEvent.Kind.PAIN_STOP, "left"));
      assertThat(file.frames().count()).isEqualTo(FRAMES.size());
      assertThat(file.frames().firstNanos()).isEqualTo(FRAMES.get(0).timestampNanos());
      assertThat(file.frames().lastNanos())
          .isEqualTo(FRAMES.get(FRAMES.size() - 1).timestampNanos());
      assertThat(file.isComplete()).isTrue();
    }
  }

  @Test
  void isOneFileThatOnlyItsOwnerReads() throws Exception {
    Path path = write(ThresholdValues.defaults());
    try (SessionFile file = SessionFile.open(path)) {
      file.rename("Monday");
    }
    assertThat(folder.toFile().list()).containsExactly("s.plumbline");
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
  }

  @Test
  void whilstItIsWrittenEveryFileBelongsToTheOwnerAlone() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path path = folder.resolve("s.plumbline");
    try (SessionWriter writer = begun(path)) {
      writer.flush();
      try (Stream<Path> parts = Files.list(folder)) {
        assertThat(parts)
            .allSatisfy(
                part ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(part)))
                        .as(String.valueOf(part.getFileName()))
                        .isEqualTo("rw-------"));
      }
    }
  }

  @Test
  void keepsWhatPeopleSay() throws Exception {
    Path path = write(ThresholdValues.defaults());
    Review first =
        new Review(
            "leg-raise.knee_bend", 12, Side.LEFT, Review.Says.AGREE, "", "2026-02-01T10:00Z");
    Review changed =
        new Review(
            "leg-raise.knee_bend",
            12,
            Side.LEFT,
            Review.Says.DISAGREE,
            "fine",
            "2026-02-01T10:01Z");
    Review other =
        new Review(Review.REP, 13, Side.RIGHT, Review.Says.AGREE, "", "2026-02-01T10:02Z");
    try (SessionFile file = SessionFile.open(path)) {
      file.rename("Monday \"évening\"");
      file.setNotes("line one\nline two");
      file.review(first);
      file.review(changed);
      file.review(other);
      file.withdraw(other);
    }
    try (SessionFile file = SessionFile.open(path)) {
      assertThat(file.title()).isEqualTo("Monday \"évening\"");
      assertThat(file.notes()).isEqualTo("line one\nline two");
      assertThat(file.reviews()).containsExactly(changed);
    }
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws Exception {
    Path path = write(ThresholdValues.defaults());
    assertThatExceptionOfType(SessionException.class)
        .isThrownBy(() -> begun(path))
        .withMessageContaining("is there already");
  }

  @Test
  void aWindowsShareIsReachedByItsPath() {
    assertThat(SessionDatabase.address(URI.create("file://server/home/a%3F.plumbline")))
        .isEqualTo("file:////server/home/a%3F.plumbline");
    assertThat(SessionDatabase.address(URI.create("file:///C:/home/a.plumbline")))
        .isEqualTo("file:///C:/home/a.plumbline");
  }

  @Test
  void ofSomethingElseItSaysWhatItIsNot() throws Exception {
    assertThatExceptionOfType(SessionException.class)
        .isThrownBy(() -> SessionFile.open(folder.resolve("gone.plumbline")))
        .withMessageContaining("no such file");

    Path text = Files.writeString(folder.resolve("t.plumbline"), "nothing of the kind, at length");
    assertThatExceptionOfType(SessionException.class)
        .isThrownBy(() -> SessionFile.open(text))
        .withMessageContaining("damaged");

    Path database = folder.resolve("d.plumbline");
    execute(database, "CREATE TABLE t (a)");
    assertThatExceptionOfType(SessionException.class)
        .isThrownBy(() -> SessionFile.open(database))
        .withMessageContaining("no Plumbline session");
  }

  @Test
  void aNewerSchemaIsNotGuessedAt() throws Exception {
    Path path = write(ThresholdValues.defaults());
    execute(path, "PRAGMA user_version = 2");
    assertThatExceptionOfType(SessionException.class)
        .isThrownBy(() -> SessionFile.open(path))
        .withMessageContaining("newer Plumbline");
  }

  @Test
  void aFrameWithOneWrongBitIsFound() throws Exception {
    Path path = write(ThresholdValues.defaults());
    execute(path, "UPDATE frame SET landmarks = zeroblob(1056) WHERE idx = 5");
    try (SessionFile file = SessionFile.open(path)) {
      assertThatExceptionOfType(SessionException.class)
          .isThrownBy(() -> frames(file))
          .withMessageContaining("damaged");
    }
  }

  private Path write(ThresholdValues settings) throws Exception {
    Path path = folder.resolve("s.plumbline");
    try (SessionWriter writer = SessionWriter.create(path, Streams.info(settings))) {
      for (PoseFrame frame : FRAMES) {
        writer.add(frame);
      }
      writer.add(VERDICTS);
      writer.add(new SessionEvent(4, SessionEvent.Kind.PAIN_STOP, "left"));
      writer.finish();
    }
    return path;
  }

  private static SessionWriter begun(Path path) throws SessionException {
    return SessionWriter.create(path, Streams.info(ThresholdValues.defaults()));
  }

  private static List<PoseFrame> frames(SessionFile file) throws SessionException {
    List<PoseFrame> frames = new ArrayList<>();
    file.frames().each(frames::add);
    return frames;
  }

  private static void execute(Path database, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Rep rep(int number, Measurement peak, OptionalInt score, Optional<Double> holdS) {
    Loss knee = new Loss("leg-raise.knee_bend", 12.5, 28.1, 4, 20, "deg", 3);
    Loss range = new Loss("range", 3, 50, 2, 60, "deg", 4);
    return new Rep(
        number,
        "leg-raise",
        "leg-raise",
        Side.LEFT,
        number == 2,
        number == 3 ? Kind.PARTIAL : Kind.FULL,
        1,
        2,
        3,
        peak,
        holdS,
        Optional.empty(),
        2.05,
        Double.NaN,
        score,
        List.of(knee, range),
        List.of("leg-raise.knee_bend"),
        List.of(new Unjudged("leg-raise.other_leg", Reason.FAR_LEG_HIDDEN)));
  }
}
