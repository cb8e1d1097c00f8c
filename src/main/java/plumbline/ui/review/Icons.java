package plumbline.ui.review;

import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

/** The signs on the buttons below the picture, drawn into a square of 16. */
enum Icons {
  PLAY("M4 2 L14 8 L4 14 Z"),
  PAUSE("M3.5 2 H6.5 V14 H3.5 Z M9.5 2 H12.5 V14 H9.5 Z"),
  FRAME_BACK("M11.5 2.5 L5 8 L11.5 13.5 Z"),
  FRAME_ON("M4.5 2.5 L11 8 L4.5 13.5 Z"),
  REP_BACK("M3 2.5 H5 V13.5 H3 Z M13 2.5 L6 8 L13 13.5 Z"),
  REP_ON("M11 2.5 H13 V13.5 H11 Z M3 2.5 L10 8 L3 13.5 Z");

  private final String path;

  Icons(String path) {
    this.path = path;
  }

  Node draw() {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    shape.getStyleClass().add("icon");
    return shape;
  }
}
