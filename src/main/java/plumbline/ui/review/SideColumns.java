package plumbline.ui.review;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.ui.common.Looks;

/**
 * The columns beside the chosen frame: the list at its left and the numbers at its right, or, where
 * large text leaves three columns no room, both below each other in one that scrolls.
 */
final class SideColumns {
  private static final double LARGE_TEXT = 1.4;
  private static final double LIST_PART = 0.235;
  private static final double SUMMARY_PART = 0.245;
  private static final double ONE_PART = 0.42;
  private static final double LIST_HEIGHT_PART = 0.36;
  private static final double MARGIN = 10;

  private final BorderPane screen;
  private final VBox left;
  private final Region list;
  private final VBox right;
  private final ScrollPane one = new ScrollPane();
  private final boolean large = isTextLarge();

  /**
   * @param list the part of the left column that scrolls by itself
   */
  SideColumns(BorderPane screen, VBox left, Region list, VBox right) {
    this.screen = screen;
    this.left = left;
    this.list = list;
    this.right = right;
    left.getStyleClass().addAll("column", "left-column");
    right.getStyleClass().addAll("column", "right-column");
    BorderPane.setMargin(left, new Insets(MARGIN, 0, 0, MARGIN));
    BorderPane.setMargin(right, new Insets(MARGIN, MARGIN, 0, 0));
    BorderPane.setMargin(one, new Insets(MARGIN, 0, 0, MARGIN));
    if (large) {
      one.setContent(new VBox(MARGIN, left, right));
      one.getStyleClass().add("one-column");
      one.setFitToWidth(true);
      one.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }
  }

  /** Whether text is so large that what stands side by side has to go below each other. */
  static boolean isTextLarge() {
    return Looks.textScale() > LARGE_TEXT;
  }

  /** Beside the chosen frame. */
  void show() {
    screen.setLeft(large ? one : left);
    screen.setRight(large ? null : right);
  }

  /** Beside two repetitions, which need more room. */
  void showBesideTwo() {
    screen.setLeft(large ? null : left);
    screen.setRight(null);
  }

  /** There is nothing to stand beside. */
  void hide() {
    screen.setLeft(null);
    screen.setRight(null);
  }

  /** Where both columns are one, scrolls it until this panel is seen from its top on. */
  void reveal(Node panel) {
    if (large && one.getContent() instanceof Region all) {
      double over = all.getHeight() - one.getViewportBounds().getHeight();
      double top = all.sceneToLocal(panel.localToScene(panel.getBoundsInLocal())).getMinY();
      one.setVvalue(over <= 0 ? 0 : Math.min(1, Math.max(0, top / over)));
    }
  }

  void size(double width, double height) {
    double wider = Math.sqrt(Looks.textScale());
    left.setPrefWidth(Math.max(250, Math.min(400, width * LIST_PART)) * wider);
    right.setPrefWidth(Math.max(260, Math.min(420, width * SUMMARY_PART)) * wider);
    if (large) {
      one.setPrefWidth(width * ONE_PART);
      list.setMinHeight(height * LIST_HEIGHT_PART);
      list.setPrefHeight(height * LIST_HEIGHT_PART);
    }
  }

  /** As it is, or with large text as high as it needs to be, or else in a pane that scrolls. */
  static Node scrolling(Region content) {
    if (!isTextLarge()) {
      return content;
    }
    ScrollPane pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return pane;
  }
}
