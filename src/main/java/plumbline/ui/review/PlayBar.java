package plumbline.ui.review;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Pieces;

/** Plays, steps and jumps; every button tells its key. */
final class PlayBar extends FlowPane {
  private final ReviewModel model;
  private final ReviewWords words;
  private final Button play;
  private final Label time = Pieces.label("", "time");
  private final Label total = Pieces.label("", "total");

  PlayBar(ReviewModel model, ReviewWords words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("play-bar");
    setAlignment(Pos.CENTER_LEFT);
    play = button("play", Icons.PLAY, model::togglePlaying);
    play.getStyleClass().add("play");
    getChildren()
        .addAll(
            button("rep-back", Icons.REP_BACK, () -> model.stepVerdict(-1)),
            button("frame-back", Icons.FRAME_BACK, () -> model.step(-1)),
            play,
            button("frame-on", Icons.FRAME_ON, () -> model.step(1)),
            button("rep-on", Icons.REP_ON, () -> model.stepVerdict(1)),
            together(time, total),
            together(
                toggle("slow", model.slowProperty(), model::toggleSlow),
                toggle("loop", model.loopingProperty(), model::toggleLooping)));
    model.playingProperty().addListener((property, before, now) -> showPlaying(now));
    model.frameProperty().addListener((property, before, now) -> showTime());
    model.stateProperty().addListener((property, before, now) -> showTime());
    showTime();
  }

  /** Where there is no room beside the others, they go to the next line as one. */
  private static HBox together(Node... both) {
    HBox box = new HBox(both);
    box.getStyleClass().add("together");
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private void showPlaying(boolean playing) {
    play.setGraphic((playing ? Icons.PAUSE : Icons.PLAY).draw());
    name(play, playing ? "pause" : "play");
  }

  private void showTime() {
    time.setText(words.time(model.nanos()));
    total.setText(
        words.text(
            "of-total",
            words.time(model.trace().lastNanos()),
            model.frame() + 1,
            model.trace().size()));
    total.setVisible(!model.trace().isEmpty());
  }

  private Button button(String key, Icons icon, Runnable action) {
    Button button = Buttons.of("", "tool", action);
    button.setGraphic(icon.draw());
    name(button, key);
    return button;
  }

  private void name(Button button, String key) {
    button.setAccessibleText(words.text(key));
    button.setTooltip(new Tooltip(words.text(key)));
  }

  private ToggleButton toggle(String key, ReadOnlyBooleanProperty on, Runnable action) {
    ToggleButton toggle = new ToggleButton(words.text(key));
    toggle.getStyleClass().add("tool");
    toggle.setAccessibleText(words.text(key + "-aloud"));
    toggle.setTooltip(new Tooltip(words.text(key + "-aloud")));
    toggle.setOnAction(
        event -> {
          action.run();
          toggle.setSelected(on.get());
        });
    on.addListener((property, before, now) -> toggle.setSelected(now));
    return toggle;
  }
}
