package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import plumbline.analysis.FrameAnalysis;
import plumbline.analysis.SessionAnalyzer;
import plumbline.body.Side;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.fixtures.Analyzers;
import plumbline.fixtures.Body;
import plumbline.fixtures.Drill;
import plumbline.fixtures.Motion;
import plumbline.personal.BodyCalibration;
import plumbline.personal.CalibrationView;
import plumbline.personal.CalibrationView.Stage;
import plumbline.personal.CalibrationWatch.Stale;
import plumbline.personal.OwnValue;
import plumbline.personal.People;
import plumbline.personal.PersonalRange;
import plumbline.scoring.Exercise;
import plumbline.session.LiveView;
import plumbline.session.OwnRange;
import plumbline.session.Picture;
import plumbline.session.PictureFit;
import plumbline.session.ViewPort;
import plumbline.thresholds.ThresholdValues;
import plumbline.ui.live.LiveScreen;

/** What a person sees and may press while they are measured, and afterwards. */
class OwnRangeScreenTest {
  private static final Exercise LEG_RAISE = ExerciseCatalog.find("leg-raise").orElseThrow();
  private static final BodyCalibration MEASURED = People.reaching(Drill.LEG_RAISE, 60, 66);
  private static final List<OwnValue> OWN =
      new PersonalRange(LEG_RAISE.variants().get(0), ThresholdValues.defaults()).of(MEASURED);

  private final Silent actions = new Silent();

  @Test
  void oneInstructionAtATimeAndNoCountsMeanwhile() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = new LiveScreen(Wording.english(), actions);
          show(screen, Stage.STILL, List.of());
          assertThat(labels(screen)).contains("Keep still for a moment").doesNotContain("L");
          assertThat(buttons(screen)).contains("Skip").doesNotContain("Use my range");
          show(screen, Stage.COMFORT, List.of());
          assertThat(labels(screen)).anyMatch(text -> text.startsWith("2 slow lifts"));
          assertThat(labels(screen)).anyMatch(text -> text.contains("right 0 of 2"));
          return null;
        });
  }

  @Test
  void theOfferNamesBothAimsAndIsAnsweredByAButton() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = new LiveScreen(Wording.english(), actions);
          show(screen, Stage.OFFER, OWN);
          assertThat(labels(screen)).contains("Use your own range: aim 54° instead of 60°?");
          button(screen, "Use my range").fire();
          assertThat(actions.asked).isEqualTo("answerOwnRange true");
          button(screen, "Keep the usual").fire();
          assertThat(actions.asked).isEqualTo("answerOwnRange false");
          assertThat(screen.isMeasuring()).isTrue();
          return null;
        });
  }

  @Test
  void aYesIsHandedOnOnceAndARefusalNever() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = new LiveScreen(Wording.english(), actions);
          show(screen, Stage.DECLINED, OWN);
          assertThat(actions.asked).isEmpty();
          show(screen, Stage.ACCEPTED, OWN);
          assertThat(actions.asked).isEqualTo("acceptOwnRange leg-raise");
          actions.asked = "";
          show(screen, Stage.ACCEPTED, OWN);
          assertThat(actions.asked).isEmpty();
          assertThat(screen.isMeasuring()).isFalse();
          return null;
        });
  }

  @Test
  void whatIsInUseIsShownAndUndoneByOneClick() throws Exception {
    FxThread.call(
        () -> {
          LiveScreen screen = new LiveScreen(Wording.english(), actions);
          Optional<String> id = Optional.of("leg-raise");
          screen.showOwnRange(new OwnRange(id, OWN, Optional.empty()));
          Shots.of(screen, 1280, 720);
          assertThat(labels(screen)).contains("Your own range: aim 54° instead of 60°");
          button(screen, "Back to the usual").fire();
          assertThat(actions.asked).isEqualTo("forgetOwnRange leg-raise");
          screen.showOwnRange(new OwnRange(id, List.of(), Optional.of(Stale.OTHER_TILT)));
          assertThat(labels(screen)).anyMatch(text -> text.endsWith("the usual aims hold"));
          button(screen, "Measure again").fire();
          assertThat(actions.asked).isEqualTo("measureRange");
          screen.showOwnRange(OwnRange.none());
          assertThat(buttons(screen)).doesNotContain("Measure again", "Back to the usual");
          return null;
        });
  }

  private static void show(LiveScreen screen, Stage stage, List<OwnValue> own) throws Exception {
    CalibrationView view =
        new CalibrationView(
            "leg-raise",
            stage,
            0.5,
            Map.of(Side.LEFT, 1, Side.RIGHT, 0),
            2,
            Optional.empty(),
            Optional.of(MEASURED),
            own);
    screen.resize(1280, 720);
    screen.show(LiveViews.calibrating(lying(), view), picture -> {});
    Shots.of(screen, 1280, 720);
  }

  private static LiveView lying() {
    SessionAnalyzer analyzer = Analyzers.of(List.of(LEG_RAISE), ThresholdValues.defaults());
    List<FrameAnalysis> all =
        Motion.of(Body.supine()).rest(2).frames().stream().map(analyzer::analyze).toList();
    FrameAnalysis last = all.get(all.size() - 1);
    PictureFit fit = PictureFit.of(last.raw().size(), new ViewPort(1280, 720, false, true));
    int bytes = fit.made().width() * fit.made().height() * 4;
    return LiveViews.of(
        0,
        new Picture(ByteBuffer.allocateDirect(bytes), fit.made(), fit),
        last,
        Optional.empty(),
        List.of());
  }

  private static Button button(Parent parent, String text) {
    return shown(parent, Button.class).stream()
        .filter(button -> button.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> buttons(Parent parent) {
    return shown(parent, Button.class).stream().map(Button::getText).toList();
  }

  private static List<String> labels(Parent parent) {
    return shown(parent, Label.class).stream().map(Label::getText).toList();
  }

  private static <T extends Node> List<T> shown(Parent parent, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible()) {
        continue;
      }
      if (kind.isInstance(child)) {
        found.add(kind.cast(child));
      }
      if (child instanceof Parent inner) {
        found.addAll(shown(inner, kind));
      }
    }
    return found;
  }
}
