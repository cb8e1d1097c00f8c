package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plumbline.coaching.Wording;
import plumbline.recording.Review;
import plumbline.recording.SessionFile;
import plumbline.review.RescoreDiff;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.session.ReviewSession;
import plumbline.session.ScoredSession;
import plumbline.settings.SettingsCatalog;
import plumbline.thresholds.Threshold;
import plumbline.ui.review.ReviewModel;
import plumbline.ui.review.ReviewScreen;
import plumbline.ui.review.SessionPanels;

/** The review of recorded sessions with its panels, by keys and mouse. */
@Timeout(120)
class SessionReviewTest {
  private static final String KNEE = "leg-raise.knee_bend";
  private static final Predicate<ReviewScreen> PREPARED = says("whatif.move");

  @TempDir private static Path recorded;
  private static byte[] monday;
  private static byte[] sunday;

  @TempDir private Path work;
  private RecordedReview window;
  private Path file;
  private Path other;

  /** Recording takes long: each test gets a copy. */
  @BeforeAll
  static void record() throws Exception {
    RecordedReview once = new RecordedReview(recorded);
    monday = Files.readAllBytes(once.record("monday", 5, 12));
    sunday = Files.readAllBytes(once.record("sunday", 3, 14));
  }

  @BeforeEach
  void copy() throws Exception {
    window = new RecordedReview(work);
    Path sessions = Files.createDirectories(work.resolve("sessions"));
    file = Files.write(sessions.resolve("monday.plumbline"), monday);
    other = Files.write(sessions.resolve("sunday.plumbline"), sunday);
  }

  @Test
  void keysAgreeAndDisagreeWithWhatIsPointedOut() throws Exception {
    try (ShownReview shown = open();
        Hands hands = Hands.on(shown.screen())) {
      hands.type(KeyCode.DIGIT4, KeyCode.A);
      assertThat(said()).containsExactly("4 rep agree");
      shown.run(SessionReviewTest::pointOutTheFault);
      hands.type(KeyCode.D);
      assertThat(said()).containsExactlyInAnyOrder("4 rep agree", "4 " + KNEE + " disagree");
      hands.type(KeyCode.D);
      assertThat(said()).as("the same again takes it back").containsExactly("4 rep agree");
      assertThat(shown.screen().lookup(".your-verdict .text-field").isDisabled())
          .as("a note belongs to an answer")
          .isTrue();
      hands.type(KeyCode.D);
      TextField note = (TextField) shown.screen().lookup(".your-verdict .text-field");
      shown.run(screen -> note.requestFocus());
      hands.type(KeyCode.D);
      assertThat(said())
          .as("in the note it is a letter")
          .containsExactlyInAnyOrder("4 rep agree", "4 " + KNEE + " disagree");
    }
  }

  @Test
  void theSliderTellsWhatJudgingAgainTells() throws Exception {
    try (ShownReview shown = open();
        Hands hands = Hands.on(shown.screen())) {
      Slider slider = (Slider) shown.screen().lookup(".whatif .slider");
      shown.run(screen -> slider.requestFocus());
      hands.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
      double limit = shown.ask(slider::getValue);
      assertThat(limit).isLessThan(20);
      List<String> numbers =
          rescored(limit).changes().stream().map(c -> Integer.toString(c.number())).toList();
      assertThat(numbers).isNotEmpty();
      assertThat(shown.ask(() -> chipNumbers(shown.screen()))).isEqualTo(numbers);
      hands.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
      assertThat(shown.ask(() -> chipNumbers(shown.screen()))).isEmpty();
    }
  }

  @Test
  void aChangeOfAnotherSessionIsOpenedAtItsRepetition() throws Exception {
    try (ShownReview shown = open()) {
      shown.run(screen -> slide(screen, 10));
      shown.run(screen -> ShownReview.press(screen, "In all my sessions"));
      shown.until(
          screen ->
              ShownReview.texts(screen).stream()
                  .anyMatch(text -> text.matches("\\d of 8 repetitions change")));
      shown.run(screen -> Shots.of(screen, 1280, 720));
      shown.run(screen -> chips(screen).forEach(Button::fire));
      assertThat(window.opened.map(Path::getFileName)).isEqualTo(Optional.of(other.getFileName()));
    }
    Rep rep = window.openedAt.orElseThrow();
    try (ShownReview shown = window.open(other, 1280, 720)) {
      shown.run(screen -> screen.model().find(rep)).start().untilRead().until(PREPARED);
      shown.until(screen -> screen.model().selectedProperty().get().isPresent());
      assertThat(shown.ask(() -> shown.screen().model().nanos())).isEqualTo(rep.peakNanos());
      assertThat(number(shown)).isEqualTo(rep.number());
    }
  }

  @Test
  void savingALimitChangesOneNumberInTheSettingsAndNothingElse() throws Exception {
    List<String> before = Files.readAllLines(window.settings());
    try (ShownReview shown = open()) {
      shown.run(screen -> slide(screen, 14));
      shown.run(screen -> ShownReview.press(screen, "Save to settings …"));
      assertThat(Files.readAllLines(window.settings())).as("not yet").isEqualTo(before);
      shown.run(screen -> ShownReview.press(screen, "Save this line"));
    }
    List<String> after = Files.readAllLines(window.settings());
    int[] changed =
        IntStream.range(0, before.size())
            .filter(i -> !before.get(i).equals(after.get(i)))
            .toArray();
    assertThat(after).hasSameSizeAs(before);
    assertThat(changed).hasSize(1);
    assertThat(after.get(changed[0]))
        .isEqualTo(before.get(changed[0]).replaceFirst("= 20\\b", "= 14"))
        .contains("#");
  }

  @Test
  void aClickOnARepetitionShowsItsPeakAndArrowsGoFrameByFrame() throws Exception {
    try (ShownReview shown = open();
        Hands hands = Hands.on(shown.screen())) {
      ReviewModel model = shown.screen().model();
      Node row =
          shown.ask(
              () ->
                  shown.screen().lookupAll(".verdict .row").stream()
                      .filter(n -> n.getAccessibleText().startsWith("Repetition 3"))
                      .findFirst()
                      .orElseThrow());
      hands.click(row);
      Rep rep = (Rep) model.selectedProperty().get().orElseThrow();
      assertThat(rep.number()).isEqualTo(3);
      int peak = model.trace().frameAt(rep.peakNanos());
      assertThat(model.nanos()).isEqualTo(rep.peakNanos());
      hands.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
      assertThat(model.nanos()).isEqualTo(model.trace().nanos(peak + 3));
      hands.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
      assertThat(model.nanos()).isEqualTo(model.trace().nanos(peak - 1));
      hands.type(KeyCode.SHIFT, KeyCode.RIGHT);
      assertThat(number(shown)).isEqualTo(4);
    }
  }

  @Test
  void theLoopKeyStaysInTheChosenRepetition() throws Exception {
    try (ShownReview shown = open();
        Hands hands = Hands.on(shown.screen())) {
      hands.type(KeyCode.DIGIT2, KeyCode.L);
      Rep rep = (Rep) shown.screen().model().selectedProperty().get().orElseThrow();
      for (long halfSeconds = 1; halfSeconds < 30; halfSeconds++) {
        long clock = halfSeconds * 500_000_000;
        long nanos =
            shown.ask(
                () -> {
                  shown.screen().model().pulse(clock);
                  return shown.screen().model().nanos();
                });
        assertThat(nanos).isBetween(rep.startNanos() - 400_000_000, rep.endNanos() + 400_000_000);
      }
      assertThat(number(shown)).isEqualTo(2);
    }
  }

  @Test
  void twoRepetitionsOfTwoSessionsAreMovedByOneSlider() throws Exception {
    window.chosen = Optional.of(other);
    try (ShownReview shown = open();
        Hands hands = Hands.on(shown.screen())) {
      hands.type(KeyCode.DIGIT2, KeyCode.C);
      shown.run(screen -> ShownReview.press(screen, "Other session …"));
      shown.until(screen -> ShownReview.texts(screen).contains("B against A"));
      List<String> sides = shown.ask(() -> compared(shown.screen()));
      assertThat(sides).hasSize(2);
      assertThat(sides.get(0)).startsWith("Repetition 2");
      Slider slider = (Slider) shown.screen().lookup(".compare .slider");
      double before = shown.ask(slider::getValue);
      hands.type(KeyCode.RIGHT, KeyCode.RIGHT);
      assertThat(shown.ask(slider::getValue)).isGreaterThan(before);
      shown.run(screen -> slider.setValue(0));
      hands.type(KeyCode.ESCAPE);
      assertThat(shown.ask(() -> Optional.ofNullable(shown.screen().lookup(".compare")))).isEmpty();
      assertThat(window.left).as("first out of the comparison").isZero();
    }
  }

  @Test
  void twoWholeSessionsAreComparedLegByLeg() throws Exception {
    window.chosen = Optional.of(other);
    try (ShownReview shown = open();
        Hands hands = Hands.on(shown.screen())) {
      hands.type(KeyCode.DIGIT1, KeyCode.C, KeyCode.W);
      assertThat(shown.ask(() -> numbers(shown.screen())))
          .as("of one session there are only repetitions")
          .anyMatch(row -> row.startsWith("Range | "));
      shown.run(screen -> ShownReview.press(screen, "Other session …"));
      shown.until(screen -> compared(screen).stream().noneMatch(String::isEmpty));
      hands.type(KeyCode.W);
      List<String> rows = shown.ask(() -> numbers(shown.screen()));
      assertThat(rows)
          .contains(
              " | Left A | B | B against A | Right A | B | B against A",
              "Full repetitions | 3 | 2 | −1 | 2 | 1 | −1");
      assertThat(rows)
          .as("the same lifts, and too few on the right to tell how they vary")
          .anyMatch(row -> row.matches("Range, middle \\| .*about the same.*about the same"))
          .anyMatch(row -> row.matches("Way out .*–.*–"));
      assertThat(rows).anyMatch(row -> row.matches("raised knee bent \\| \\d of 3 \\| \\d of 2.*"));
      hands.type(KeyCode.DOWN);
      assertThat(shown.ask(() -> compared(shown.screen())))
          .as("the next repetition of the same leg at both sides")
          .allMatch(side -> side.startsWith("Repetition 3 · left"));
      hands.type(KeyCode.UP);
      assertThat(shown.ask(() -> compared(shown.screen())))
          .allMatch(side -> side.startsWith("Repetition 1 · left"));
    }
  }

  @Test
  void theFaultKeyGoesFromFaultToFault() throws Exception {
    try (ShownReview shown = open();
        Hands hands = Hands.on(shown.screen())) {
      ReviewModel model = shown.screen().model();
      List<Long> faults =
          model.verdicts().stream()
              .flatMap(verdict -> ((Rep) verdict).losses().stream())
              .filter(loss -> loss.rule().equals(KNEE))
              .map(Loss::atNanos)
              .toList();
      assertThat(faults).hasSizeGreaterThan(1);
      hands.type(KeyCode.HOME, KeyCode.F);
      assertThat(model.nanos()).isEqualTo(faults.get(0));
      hands.type(KeyCode.F);
      assertThat(model.nanos()).isEqualTo(faults.get(1));
      assertThat(model.selectedLossProperty().get().map(Loss::rule)).hasValue(KNEE);
      hands.type(KeyCode.SHIFT, KeyCode.F);
      assertThat(model.nanos()).isEqualTo(faults.get(0));
      hands.type(KeyCode.SHIFT, KeyCode.F);
      assertThat(model.nanos()).as("there is none before").isEqualTo(faults.get(0));
    }
  }

  @Test
  void ofADamagedSessionWhatIsThereIsSavedAndOpened() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 30_000, (byte) 7);
    Files.write(file, bytes);
    try (ShownReview shown = window.open(file, 1280, 720).start().untilRead()) {
      shown.run(screen -> ShownReview.press(screen, "Save what is there"));
      shown.until(screen -> window.opened.isPresent());
    }
    try (SessionFile saved = SessionFile.open(window.opened.orElseThrow())) {
      assertThat(saved.frameCount()).isPositive();
    }
  }

  @Test
  void aVideoThatIsKeptAsASessionGetsItsPanels() throws Exception {
    try (ShownReview shown = ShownReview.of(ReviewSession.ofSession(file), window, 1280, 720)) {
      shown.run(
          screen ->
              SessionPanels.offerToKeep(
                  screen, Wording.english(), (told, withVideo) -> file, window.around()));
      shown.start().untilRead();
      assertThat(shown.ask(() -> ShownReview.texts(shown.screen()))).doesNotContain("What if …");
      shown.run(screen -> ShownReview.press(screen, "Save as a session"));
      shown.until(PREPARED);
      assertThat(shown.ask(() -> ShownReview.texts(shown.screen())))
          .contains("Export")
          .doesNotContain("Save as a session");
    }
  }

  @Test
  void anExportSaysWhatCameOfIt() throws Exception {
    try (ShownReview shown = open()) {
      Path target = work.resolve("reps.csv");
      window.chosen = Optional.of(target);
      shown.run(screen -> export(screen, "export-reps"));
      shown.until(screen -> ShownReview.texts(screen).contains("Saved reps.csv"));
      assertThat(Files.readAllLines(target)).hasSize(6);
      window.chosen = Optional.of(work.resolve("no folder").resolve("reps.csv"));
      shown.run(screen -> export(screen, "export-reps"));
      shown.until(
          screen ->
              ShownReview.texts(screen).stream().anyMatch(text -> text.startsWith("Not saved:")));
    }
  }

  private ShownReview open() throws Exception {
    return window.open(file, 1280, 720).start().untilRead().until(PREPARED);
  }

  private static Predicate<ReviewScreen> says(String key) {
    return screen -> ShownReview.texts(screen).contains(Wording.english().text(key));
  }

  /** What was said, as the file has it: number, subject, verdict. */
  private List<String> said() throws Exception {
    try (SessionFile open = SessionFile.open(file)) {
      List<RepVerdict> told = open.verdicts();
      return open.reviews().stream()
          .map(
              review ->
                  numberOf(told, review)
                      + " "
                      + review.subject()
                      + " "
                      + review.says().name().toLowerCase(Locale.ROOT))
          .toList();
    }
  }

  private static int numberOf(List<RepVerdict> told, Review review) {
    return told.stream()
        .filter(verdict -> verdict.startNanos() == review.startNanos())
        .map(verdict -> ((Rep) verdict).number())
        .findFirst()
        .orElseThrow();
  }

  private static void pointOutTheFault(ReviewScreen screen) {
    Rep rep = (Rep) screen.model().selectedProperty().get().orElseThrow();
    Loss loss = rep.losses().stream().filter(l -> l.rule().equals(KNEE)).findFirst().orElseThrow();
    screen.model().select(rep, loss);
  }

  private RescoreDiff rescored(double limit) throws Exception {
    Threshold threshold =
        SettingsCatalog.schema().find("leg-raise.fault.knee_bend.threshold_deg").orElseThrow();
    try (SessionFile open = SessionFile.open(file)) {
      List<RepVerdict> now =
          ScoredSession.of(
                  open,
                  open.info().settings().with(threshold, limit),
                  ScoredSession.Progress.SILENT)
              .result()
              .verdicts();
      return RescoreDiff.between(open.verdicts(), now);
    }
  }

  private static void slide(ReviewScreen screen, double to) {
    ((Slider) screen.lookup(".whatif .slider")).setValue(to);
  }

  private static List<Button> chips(ReviewScreen screen) {
    return ShownReview.all(screen, Button.class).stream()
        .filter(button -> button.getStyleClass().contains("chip"))
        .toList();
  }

  private static List<String> chipNumbers(ReviewScreen screen) {
    return chips(screen).stream()
        .map(chip -> chip.getAccessibleText().replaceFirst("#(\\d+).*", "$1"))
        .toList();
  }

  /** The table of a comparison, row by row. */
  private static List<String> numbers(ReviewScreen screen) {
    TreeMap<Integer, StringJoiner> rows = new TreeMap<>();
    for (Node cell : ((GridPane) screen.lookup(".compare-numbers")).getChildren()) {
      rows.computeIfAbsent(GridPane.getRowIndex(cell), row -> new StringJoiner(" | "))
          .add(((Label) cell).getText());
    }
    return rows.values().stream().map(StringJoiner::toString).toList();
  }

  private static List<String> compared(ReviewScreen screen) {
    return screen.lookupAll(".compare .combo-box").stream()
        .map(node -> (ComboBox<?>) node)
        .map(SessionReviewTest::chosen)
        .toList();
  }

  private static <T> String chosen(ComboBox<T> box) {
    return box.getValue() == null ? "" : box.getConverter().toString(box.getValue());
  }

  private static void export(ReviewScreen screen, String id) {
    ShownReview.all(screen, MenuButton.class).stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .forEach(item -> item.fire());
  }

  private static int number(ShownReview shown) {
    return ((Rep) shown.screen().model().selectedProperty().get().orElseThrow()).number();
  }
}
