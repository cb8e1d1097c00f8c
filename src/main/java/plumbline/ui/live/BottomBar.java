package plumbline.ui.live;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import plumbline.coaching.Wording;
import plumbline.scoring.RepVerdict;
import plumbline.session.LiveStats;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.FitText;
import plumbline.ui.common.Looks;
import plumbline.voice.SoundState;

/**
 * The edge nearest to the desk: the large stop button, the last score, and how the program does.
 */
final class BottomBar extends VBox {
  private static final double ROOMY_EMS = 75;
  private static final double VERY_ROOMY_EMS = 100;

  /** Smaller letters than this part of the usual ones are of no use. */
  private static final double LEAST_FIT = 0.6;

  private static final double FIT_STEPS = 20;

  /** With less room beside the buttons the last score stands on a line of its own. */
  private static final double LEAST_SCORE_EMS = 21;

  private final Wording wording;
  private final ScoreWords scoreWords;
  private final Button stop;
  private final Button measure;
  private final ToggleButton record;
  private final ToggleButton mirror;
  private final SoundButton sound;
  private final Label title = new Label();
  private final Label detail = new Label();
  private final Label stats = new Label();
  private final HBox row = new HBox();
  private final VBox score;
  private @Nullable RepVerdict told;
  private String whole = "";
  private String brief = "";
  private boolean two;
  private double letters = 1;

  /** Below 1 where even two rows have no room for all buttons at their full size. */
  private double fit = 1;

  private double fittedWidth;

  BottomBar(Wording wording, LiveActions actions) {
    this.wording = wording;
    scoreWords = new ScoreWords(wording);
    stop = Buttons.of(wording.text("live.stop"), "stop", actions::painStop);
    stop.setAccessibleText(wording.text("live.stop-aloud"));
    stop.setMinWidth(Region.USE_PREF_SIZE);
    mirror = new ToggleButton(wording.text("live.mirror"));
    mirror.getStyleClass().add("quiet");
    mirror.setAccessibleText(wording.text("live.mirror-aloud"));
    mirror.setOnAction(event -> actions.mirror(mirror.isSelected()));
    sound = new SoundButton(wording, actions);
    record = new ToggleButton(wording.text("live.record"));
    record.getStyleClass().add("quiet");
    record.setAccessibleText(wording.text("live.record-aloud"));
    record.setOnAction(event -> actions.record(record.isSelected(), false));
    measure = Buttons.of(wording.text("live.measure"), "quiet", actions::measureRange);
    measure.setAccessibleText(wording.text("live.measure-aloud"));
    measure.setVisible(false);
    measure.setManaged(false);
    Button settings = Buttons.of(wording.text("live.settings"), "quiet", actions::showSettings);
    settings.setAccessibleText(wording.text("live.settings-aloud"));
    Button leave = Buttons.of(wording.text("live.leave"), "quiet", actions::leave);
    getStyleClass().add("bottom-bar");
    setAlignment(Pos.CENTER);
    row.setAlignment(Pos.CENTER_LEFT);
    whole = wording.text("safety.rule") + " " + wording.text("safety.short");
    brief = wording.text("safety.rule");
    detail.setText(whole);
    score = score();
    row.getChildren().addAll(stop, score, stats, sound, record, mirror, measure, settings, leave);
    getChildren().add(row);
    stats.getStyleClass().add("stats");
    keepWhole(stats, sound, record, mirror, measure, settings, leave);
  }

  private VBox score() {
    title.getStyleClass().add("score-title");
    detail.getStyleClass().add("score");
    detail.setWrapText(true);
    detail.setMaxHeight(Double.MAX_VALUE);
    title.managedProperty().bind(title.textProperty().isNotEmpty());
    VBox score = new VBox(title, detail);
    score.setAlignment(Pos.CENTER_LEFT);
    score.setMinWidth(0);
    HBox.setHgrow(score, Priority.ALWAYS);
    return score;
  }

  private static void keepWhole(Region... regions) {
    for (Region region : regions) {
      region.setMinWidth(Region.USE_PREF_SIZE);
    }
  }

  /** A hundredth of the view's height; text stays readable in a small window. */
  void setUnit(double unit, double width) {
    if (width != fittedWidth) {
      fittedWidth = width;
      fit = 1;
    }
    letters = Looks.text(Math.max(12, unit * 2)) * fit;
    setStyle("-fx-font-size: " + letters + "px;");
    stop.setStyle("-fx-font-size: " + stopLetters(unit) * fit + "px;");
    // In a small window how the program does is what is missed least.
    boolean room = width > (measure.isVisible() ? VERY_ROOMY_EMS : ROOMY_EMS) * letters;
    stats.setVisible(room);
    stats.setManaged(room);
    sound.setLetters(letters);
    row.setSpacing(Math.min(unit * 2.4, width * 0.015));
    setSpacing(unit * 0.4);
    // Now: styled later than it is measured, a button is placed as if it had no style.
    applyCss();
  }

  /** Large already; where text is to be larger it leaves room for the other buttons. */
  private static double stopLetters(double unit) {
    return Math.max(18, unit * 3.3) * Math.sqrt(Looks.textScale());
  }

  /** How tall the bar is in a window so wide; {@code usual} where one row is enough. */
  double heightFor(double width, double usual) {
    double needed = snappedLeftInset() + snappedRightInset();
    for (Node node : row.getChildren()) {
      if (node.isManaged() && !node.equals(score)) {
        needed += node.prefWidth(-1) + row.getSpacing();
      }
    }
    shrinkToFit(width, needed);
    double room = width - needed - row.getSpacing();
    showTwoRows(room < LEAST_SCORE_EMS * letters);
    double tall = Math.max(usual, row.prefHeight(-1) + 8);
    detail.setText(fitting(two ? width - 2 * letters : room, usual));
    return two ? tall + score.prefHeight(width - 2 * letters) + getSpacing() : tall;
  }

  /** In steps, and only ever smaller at one width: letters that change their mind would flicker. */
  private void shrinkToFit(double width, double needed) {
    if (needed > width) {
      double wanted = Math.floor(fit * width / needed * FIT_STEPS) / FIT_STEPS;
      fit = Math.max(LEAST_FIT, wanted);
    }
  }

  /** All of it, or only what cost points where that would not fit. */
  private String fitting(double room, double tall) {
    double lines = title.getText().isEmpty() ? 0 : 1.5 * letters;
    boolean fits = FitText.measure(whole, letters, room).getHeight() + lines <= tall;
    return fits ? whole : brief;
  }

  private void showTwoRows(boolean wanted) {
    if (wanted == two) {
      return;
    }
    two = wanted;
    if (two) {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      row.getChildren().set(1, gap);
      getChildren().add(0, score);
    } else {
      getChildren().remove(score);
      row.getChildren().set(1, score);
    }
  }

  void offerMeasuring() {
    measure.setVisible(true);
    measure.setManaged(true);
  }

  void setMirrored(boolean mirrored) {
    mirror.setSelected(mirrored);
  }

  void setSound(SoundState state) {
    sound.show(state);
  }

  void setRecording(boolean on) {
    record.setSelected(on);
  }

  void show(LiveStats now, List<RepVerdict> verdicts) {
    stats.setText(
        wording.text(
            "live.stats",
            String.format(Locale.ROOT, "%.0f", now.framesPerSecond()),
            now.model(),
            now.dropped()));
    RepVerdict last = verdicts.isEmpty() ? null : verdicts.get(verdicts.size() - 1);
    if (last != null && !last.equals(told)) {
      told = last;
      title.setText(scoreWords.title(last));
      whole = scoreWords.detail(last);
      brief = scoreWords.brief(last);
    }
  }
}
