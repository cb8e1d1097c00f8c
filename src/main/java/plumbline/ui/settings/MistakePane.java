package plumbline.ui.settings;

import java.util.List;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.settings.SettingsMistake;
import plumbline.ui.common.Pieces;

/**
 * What is wrong with the file, with line and column, and what that means; gone when it is right.
 */
final class MistakePane extends VBox {
  private static final int MOST = 3;

  private final Wording wording;

  MistakePane(Wording wording) {
    this.wording = wording;
    getStyleClass().add("mistakes");
    setFocusTraversable(true);
    show(List.of());
  }

  void show(List<SettingsMistake> mistakes) {
    getChildren().clear();
    if (!mistakes.isEmpty()) {
      add(wording.text("settings.broken"), "mistake-heading");
      mistakes.stream().limit(MOST).forEach(mistake -> add(mistake.text(wording), "mistake"));
      if (mistakes.size() > MOST) {
        add(wording.text("settings.more-mistakes", mistakes.size() - MOST), "mistake");
      }
    }
    String aloud = String.join(". ", mistakes.stream().map(m -> m.text(wording)).toList());
    setAccessibleText(wording.text("settings.broken") + " " + aloud);
    setVisible(!mistakes.isEmpty());
    setManaged(!mistakes.isEmpty());
  }

  private void add(String text, String styleClass) {
    getChildren().add(Pieces.paragraph(text, styleClass));
  }
}
