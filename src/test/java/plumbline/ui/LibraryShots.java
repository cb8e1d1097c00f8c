package plumbline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.PoseFrame;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Body;
import plumbline.fixtures.Motion;
import plumbline.recording.SessionWriter;
import plumbline.recording.Streams;
import plumbline.scoring.RepVerdict;
import plumbline.session.LibraryDesk;
import plumbline.session.LibraryEntry;
import plumbline.session.SessionFolder;
import plumbline.session.SessionLibrary;
import plumbline.settings.AccuracyFile;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.library.LibraryActions;
import plumbline.ui.library.LibraryScreen;
import plumbline.ui.progress.ProgressScreen;
import plumbline.ui.start.StartScreen;

/** Draws the states of the list of sessions and of the progress into a folder. */
final class LibraryShots {
  private final Path folder;
  private final List<LibraryEntry> many;

  private LibraryShots(Path folder, List<LibraryEntry> many) {
    this.folder = folder;
    this.many = many;
  }

  static void drawAll(Path folder) throws Exception {
    LibraryShots shots = new LibraryShots(folder, entries(24));
    for (int[] size : ReviewShots.SIZES) {
      shots.draw(size[0], size[1]);
    }
  }

  /** Sessions of growing range, one of them damaged, one without anything counted. */
  static List<LibraryEntry> entries(int count) throws Exception {
    Path folder = Files.createTempDirectory("plumbline-library");
    SessionFolder sessions = new SessionFolder(folder);
    for (int i = 0; i < count; i++) {
      Path file =
          folder.resolve("2026-%02d-%02d 18.05.00.plumbline".formatted(1 + i / 28, 1 + i % 28));
      write(file, i);
    }
    Files.writeString(folder.resolve("2026-03-01 07.30.00.plumbline"), "x".repeat(9000));
    List<LibraryEntry> entries = new SessionLibrary(sessions).list();
    return entries.stream().map(LibraryShots::dated).toList();
  }

  private static void write(Path file, int i) throws Exception {
    SessionAnalyzer analyzer =
        new SessionAnalyzer(
            ExerciseCatalog.find("leg-raise").map(List::of).orElseThrow(),
            ThresholdValues.defaults(),
            AccuracyFile.standard().load("full").bands());
    List<RepVerdict> verdicts = new ArrayList<>();
    for (PoseFrame frame : frames(i)) {
      verdicts.addAll(analyzer.analyze(frame).newVerdicts());
    }
    verdicts.addAll(analyzer.finish());
    try (SessionWriter writer =
        SessionWriter.create(file, Streams.info(ThresholdValues.defaults()))) {
      writer.add(Streams.legRaises().get(0));
      writer.add(verdicts);
      writer.finish();
    }
    if (i % 5 == 2) {
      try (var session = plumbline.recording.SessionFile.open(file)) {
        session.rename("Kitchen, with the green band");
        session.setNotes("Left hip a little stiff at first.");
      }
    }
  }

  private static List<PoseFrame> frames(int i) {
    Motion motion = new Motion(Body.supine(), 15, i).noise(1).rest(2);
    if (i == 9) {
      return motion.frames();
    }
    for (int rep = 0; rep < 4 + i % 5; rep++) {
      int turn = rep;
      Side side = rep % 2 == 0 ? Side.LEFT : Side.RIGHT;
      motion
          .raise(
              side,
              46 + i * 0.8 + rep % 3 * 3,
              1.4,
              1.6,
              1.8,
              (way, body) -> body.knee(side, turn == 3 && way > 0 ? 38 * way : 0))
          .rest(1);
    }
    return motion.frames();
  }

  /** Each at the day its file is named after. */
  private static LibraryEntry dated(LibraryEntry entry) {
    return new LibraryEntry(
        entry.file(),
        entry.title(),
        entry.notes(),
        entry
            .startedAt()
            .map(at -> OffsetDateTime.parse(entry.name().substring(0, 10) + "T18:05:00+01:00")),
        entry.verdicts(),
        entry.sides(),
        entry.video(),
        entry.damagedPlaces(),
        entry.damage());
  }

  private void draw(int width, int height) throws Exception {
    Shots.save(folder, "library-empty", width, height, () -> library(List.of(), width, height));
    Shots.save(folder, "library-many", width, height, () -> library(many, width, height));
    Shots.save(
        folder,
        "library-damaged",
        width,
        height,
        () -> {
          LibraryScreen screen = library(many, width, height);
          list(screen)
              .getSelectionModel()
              .select(many.stream().filter(e -> e.damage().isPresent()).findFirst().orElseThrow());
          return screen;
        });
    Shots.save(
        folder,
        "library-no-hit",
        width,
        height,
        () -> {
          LibraryScreen screen = library(many, width, height);
          ((TextField) screen.lookup(".text-field")).setText("zebra");
          return screen;
        });
    Shots.save(
        folder,
        "library-delete",
        width,
        height,
        () -> {
          LibraryScreen screen = library(many, width, height);
          list(screen).getSelectionModel().select(2);
          Shots.of(screen, width, height);
          screen.lookupAll(".button").stream()
              .map(Button.class::cast)
              .filter(button -> button.getText().startsWith("Delete"))
              .findFirst()
              .orElseThrow()
              .fire();
          return screen;
        });
    Shots.save(
        folder,
        "library-search",
        width,
        height,
        () -> {
          LibraryScreen screen = library(many, width, height);
          ((TextField) screen.lookup(".text-field")).setText("grünen jan");
          return screen;
        });
    Shots.save(
        folder,
        "library-rename",
        width,
        height,
        () -> {
          LibraryScreen screen = library(many, width, height);
          list(screen).getSelectionModel().select(1);
          Shots.of(screen, width, height);
          TextField name = (TextField) screen.lookup(".entry-name");
          name.setText("Evening, slower on the way down");
          name.requestFocus();
          return screen;
        });
    Shots.save(folder, "start-with-library", width, height, LibraryShots::start);
    Shots.save(folder, "progress-empty", width, height, () -> progress(List.of()));
    Shots.save(folder, "progress-one", width, height, () -> progress(many.subList(1, 2)));
    Shots.save(folder, "progress-two", width, height, () -> progress(many.subList(1, 3)));
    Shots.save(folder, "progress-many", width, height, () -> progress(many));
  }

  private static ListView<LibraryEntry> list(LibraryScreen screen) {
    @SuppressWarnings("unchecked")
    ListView<LibraryEntry> list = (ListView<LibraryEntry>) screen.lookup(".list-view");
    return list;
  }

  private static LibraryScreen library(List<LibraryEntry> entries, int width, int height) {
    LibraryScreen screen =
        new LibraryScreen(
            Wording.english(),
            Nobody.at(LibraryActions.class),
            new LibraryDesk(
                new SessionLibrary(new SessionFolder(Path.of("nowhere"))), Runnable::run));
    screen.show(entries);
    Shots.of(screen, width, height);
    return screen;
  }

  private static StartScreen start() {
    StartScreen screen =
        new StartScreen(
            Wording.english(), new Silent(), Silent.EXERCISES, ThresholdValues.defaults());
    screen.select(Optional.empty());
    screen.showReady(Wording.english().text("start.ready"));
    return screen;
  }

  private static ProgressScreen progress(List<LibraryEntry> entries) {
    ProgressScreen screen = new ProgressScreen(Wording.english(), () -> {});
    screen.show(entries);
    return screen;
  }
}
