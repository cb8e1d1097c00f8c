package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import plumbline.fixtures.BusyFolder;
import plumbline.recording.Review;
import plumbline.recording.SessionFile;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.ui.review.ReviewModel;
import plumbline.ui.review.ReviewScreen;

/** The review of a recorded session, by keys and mouse. */
@Timeout(120)
class SessionReviewTest {
  @RegisterExtension final BusyFolder work = new BusyFolder();
  private TwoSessions two;

  @BeforeEach
  void copy() throws Exception {
    two = new TwoSessions(work.path());
  }

  @Test
  void keysAgreeAndDisagreeWithWhatIsPointedOut() throws Exception {
    try (ShownReview shown = two.open();
        Hands hands = Hands.on(shown.screen())) {
      hands.type(KeyCode.DIGIT4, KeyCode.A);
      assertThat(said()).containsExactly("4 rep agree");
      shown.run(SessionReviewTest::pointOutTheFault);
      hands.type(KeyCode.D);
      assertThat(said())
          .containsExactlyInAnyOrder("4 rep agree", "4 " + TwoSessions.KNEE + " disagree");
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
          .containsExactlyInAnyOrder("4 rep agree", "4 " + TwoSessions.KNEE + " disagree");
    }
  }

  @Test
  void aClickOnARepetitionShowsItsPeakAndArrowsGoFrameByFrame() throws Exception {
    try (ShownReview shown = two.open();
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
      assertThat(TwoSessions.number(shown)).isEqualTo(4);
    }
  }

  @Test
  void theLoopKeyStaysInTheChosenRepetition() throws Exception {
    try (ShownReview shown = two.open();
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
      assertThat(TwoSessions.number(shown)).isEqualTo(2);
    }
  }

  @Test
  void theFaultKeyGoesFromFaultToFault() throws Exception {
    try (ShownReview shown = two.open();
        Hands hands = Hands.on(shown.screen())) {
      ReviewModel model = shown.screen().model();
      List<Long> faults =
          model.verdicts().stream()
              .flatMap(verdict -> ((Rep) verdict).losses().stream())
              .filter(loss -> loss.rule().equals(TwoSessions.KNEE))
              .map(Loss::atNanos)
              .toList();
      assertThat(faults).hasSizeGreaterThan(1);
      hands.type(KeyCode.HOME, KeyCode.F);
      assertThat(model.nanos()).isEqualTo(faults.get(0));
      hands.type(KeyCode.F);
      assertThat(model.nanos()).isEqualTo(faults.get(1));
      assertThat(model.selectedLossProperty().get().map(Loss::rule)).hasValue(TwoSessions.KNEE);
      assertThat(FxThread.call(() -> shown.screen().getScene().getFocusOwner().getAccessibleText()))
          .as("read aloud")
          .contains("knee", "limit");
      hands.type(KeyCode.SHIFT, KeyCode.F);
      assertThat(model.nanos()).isEqualTo(faults.get(0));
      hands.type(KeyCode.SHIFT, KeyCode.F);
      assertThat(model.nanos()).as("there is none before").isEqualTo(faults.get(0));
    }
  }

  /** What was said, as the file has it: number, subject, verdict. */
  private List<String> said() throws Exception {
    try (SessionFile open = SessionFile.open(two.file)) {
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
    Loss loss =
        rep.losses().stream()
            .filter(l -> l.rule().equals(TwoSessions.KNEE))
            .findFirst()
            .orElseThrow();
    screen.model().select(rep, loss);
  }
}
