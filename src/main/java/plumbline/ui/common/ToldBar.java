package plumbline.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** What has just been done, and a button to take it back; gone while there is nothing to tell. */
public final class ToldBar extends HBox {
  private final Label told = new Label();
  private final Button undo;
  private Runnable undoing = () -> {};

  /** With nothing to tell; {@code undoWords} stand on the button. */
  public ToldBar(String undoWords) {
    undo = Buttons.of(undoWords, "quiet", () -> undoing.run());
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("told");
    getChildren().addAll(told, undo);
    tell("");
  }

  /** Something that cannot be taken back. */
  public void tell(String what) {
    tell(what, false);
  }

  /** Something that can. */
  public void tell(String what, Runnable takeBack) {
    undoing = takeBack;
    tell(what, true);
  }

  /** Presses the button, if it is there. */
  public void undo() {
    if (undo.isVisible()) {
      undo.fire();
    }
  }

  /** Whether it may be taken back now. */
  public void allowUndo(boolean allowed) {
    undo.setDisable(!allowed);
  }

  private void tell(String what, boolean undoable) {
    told.setText(what);
    told.setAccessibleText(what);
    undo.setVisible(undoable);
    undo.setManaged(undoable);
    setVisible(!what.isEmpty());
    setManaged(!what.isEmpty());
  }
}
