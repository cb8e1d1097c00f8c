package plumbline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

/**
 * Finds words on a screen that cannot be read whole: ended with an ellipsis, outside of the window
 * or of their box, over other words, or half under another panel; and boxes and buttons that the
 * window's edge cuts off. What scrolls may be outside up and down; words that somebody types are
 * theirs.
 */
final class LayoutCheck {
  /** Glyphs may touch; lines that share less than this do not overlap. */
  private static final double TOUCH_PX = 2;

  /** A panel lets less than a quarter through. */
  private static final double OPAQUE = 0.75;

  private final List<Seen> words = new ArrayList<>();
  private final List<Cover> covers = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int painted;

  private record Seen(Text text, String said, Bounds at, int order) {}

  private record Cover(Node node, Bounds at, int order) {}

  private LayoutCheck() {}

  /** What is amiss, one line each; called on the JavaFX thread with a screen that is laid out. */
  static List<String> of(Parent screen, double width, double height) {
    LayoutCheck check = new LayoutCheck();
    check.walk(screen, new BoundingBox(0, 0, width, height), false);
    check.findHidden();
    check.findOverlaps();
    return check.problems;
  }

  private void walk(Node node, Bounds window, boolean scrolls) {
    if (!node.isVisible() || node.getOpacity() < 0.05 || node instanceof TextInputControl) {
      return;
    }
    painted++;
    Bounds now = window;
    boolean inside = scrolls;
    if (node instanceof ScrollPane || node instanceof ListView<?>) {
      now = cut(window, node.localToScene(node.getBoundsInLocal()));
      inside = true;
    }
    if (node instanceof Region region && (isOpaque(region) || isBox(region))) {
      checkInside(region, now, inside);
    }
    if (node instanceof Region region && isOpaque(region)) {
      covers.add(new Cover(region, cut(now, sceneBounds(region)), painted));
    }
    // A menu button's words stand on a label inside it.
    if (node instanceof Labeled labeled && !(node instanceof MenuButton)) {
      checkWhole(labeled);
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      see(text, now, inside);
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        walk(child, now, inside);
      }
    }
  }

  /** What a person takes for a box: it has an edge that they miss when it is cut off. */
  private static boolean isBox(Region region) {
    boolean filled =
        region.getBackground() != null
            && region.getBackground().getFills().stream()
                .anyMatch(fill -> !Color.TRANSPARENT.equals(fill.getFill()));
    boolean framed = region.getBorder() != null && !region.getBorder().isEmpty();
    return filled || framed || region instanceof ButtonBase;
  }

  private void checkInside(Region region, Bounds window, boolean scrolls) {
    Bounds at = sceneBounds(region);
    if (at.getWidth() < 1 || at.getHeight() < 1 || (scrolls && !window.intersects(at))) {
      return;
    }
    boolean sideways = at.getMinX() < window.getMinX() - 1 || at.getMaxX() > window.getMaxX() + 1;
    boolean upOrDown = at.getMinY() < window.getMinY() - 1 || at.getMaxY() > window.getMaxY() + 1;
    if (sideways || (upOrDown && !scrolls)) {
      problems.add("cut off: " + name(region) + " " + place(at) + " by " + place(window));
    }
  }

  private static String name(Region region) {
    String words = region instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
    return region.getClass().getSimpleName() + " " + region.getStyleClass() + words;
  }

  private void checkWhole(Labeled labeled) {
    String full = labeled.getText();
    if (full == null || full.isBlank()) {
      return;
    }
    boolean shown =
        labeled.getChildrenUnmodifiable().stream()
            .filter(Text.class::isInstance)
            .map(child -> ((Text) child).getText())
            .anyMatch(text -> squeezed(text).equals(squeezed(full)));
    boolean graphicOnly = labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
    if (!shown && !graphicOnly) {
      problems.add("cut short: \"" + full + "\"");
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private void see(Text text, Bounds window, boolean scrolls) {
    Bounds at = text.localToScene(text.getBoundsInLocal());
    if (scrolls && !window.intersects(at)) {
      return; // scrolled away
    }
    boolean sideways = at.getMinX() < window.getMinX() - 1 || at.getMaxX() > window.getMaxX() + 1;
    boolean upOrDown = at.getMinY() < window.getMinY() - 1 || at.getMaxY() > window.getMaxY() + 1;
    if (sideways || (upOrDown && !scrolls)) {
      problems.add(String.format(Locale.ROOT, "outside: \"%s\" at %s", text.getText(), place(at)));
    }
    Optional<Region> box = panel(text);
    box.map(LayoutCheck::sceneBounds)
        .filter(panel -> !holds(panel, at))
        .ifPresent(
            panel ->
                problems.add(
                    "sticks out of its panel: \""
                        + text.getText()
                        + "\" "
                        + place(at)
                        + " of "
                        + place(panel)));
    checkWords(text);
    words.add(new Seen(text, text.getText(), cut(window, letters(at, text)), painted));
  }

  /** Words are broken between, not within; a path may be. */
  private void checkWords(Text text) {
    double room = text.getWrappingWidth();
    if (room <= 0) {
      return;
    }
    Text ruler = new Text();
    ruler.setFont(text.getFont());
    for (String word : text.getText().split("[\\s-]+", -1)) {
      ruler.setText(word);
      if (!word.matches(".*[/.\\\\].*") && ruler.getLayoutBounds().getWidth() > room + 1) {
        problems.add("broken word: \"" + word + "\"");
      }
    }
  }

  /**
   * A line is taller than its letters: capitals leave a fifth of the font's size above and below.
   */
  private static Bounds letters(Bounds at, Text text) {
    double spare = text.getFont().getSize() * 0.2;
    return new BoundingBox(
        at.getMinX(), at.getMinY() + spare, at.getWidth(), Math.max(1, at.getHeight() - 2 * spare));
  }

  /** The nearest box with a ground of its own. */
  private static Optional<Region> panel(Text text) {
    for (Node up = text.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane || up instanceof ListView<?>) {
        return Optional.empty();
      }
      if (up instanceof Region region && isOpaque(region)) {
        return Optional.of(region);
      }
    }
    return Optional.empty();
  }

  private void findHidden() {
    words.removeIf(
        seen ->
            covers.stream()
                .anyMatch(
                    cover ->
                        cover.order() > seen.order()
                            && !isAncestor(cover.node(), seen.text())
                            && holds(cover.at(), seen.at())));
    for (Seen seen : words) {
      for (Cover cover : covers) {
        boolean over = cover.order() > seen.order() && !isAncestor(cover.node(), seen.text());
        if (over && overlap(cover.at(), seen.at())) {
          problems.add("half covered: \"" + seen.said() + "\" " + place(seen.at()));
        }
      }
    }
  }

  private void findOverlaps() {
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        if (overlap(words.get(i).at(), words.get(j).at())) {
          problems.add(
              "overlap: \"" + words.get(i).said() + "\" and \"" + words.get(j).said() + "\"");
        }
      }
    }
  }

  private static boolean isAncestor(Node node, Node of) {
    for (Node up = of; up != null; up = up.getParent()) {
      if (up.equals(node)) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlap(Bounds a, Bounds b) {
    double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
    double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
    return across > TOUCH_PX && down > TOUCH_PX;
  }

  private static boolean holds(Bounds outer, Bounds inner) {
    return inner.getMinX() >= outer.getMinX() - TOUCH_PX
        && inner.getMaxX() <= outer.getMaxX() + TOUCH_PX
        && inner.getMinY() >= outer.getMinY() - TOUCH_PX - inner.getHeight() * 0.1
        && inner.getMaxY() <= outer.getMaxY() + TOUCH_PX + inner.getHeight() * 0.1;
  }

  private static Bounds cut(Bounds window, Bounds inner) {
    double left = Math.max(window.getMinX(), inner.getMinX());
    double top = Math.max(window.getMinY(), inner.getMinY());
    double right = Math.min(window.getMaxX(), inner.getMaxX());
    double bottom = Math.min(window.getMaxY(), inner.getMaxY());
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  private static Bounds sceneBounds(Region region) {
    return region.localToScene(new BoundingBox(0, 0, region.getWidth(), region.getHeight()));
  }

  private static boolean isOpaque(Region region) {
    if (region.getBackground() == null || region.getOpacity() < OPAQUE) {
      return false;
    }
    for (BackgroundFill fill : region.getBackground().getFills()) {
      Paint paint = fill.getFill();
      if (paint instanceof Color color && color.getOpacity() >= OPAQUE) {
        return true;
      }
    }
    return false;
  }

  private static String place(Bounds at) {
    return String.format(
        Locale.ROOT,
        "[%.0f..%.0f, %.0f..%.0f]",
        at.getMinX(),
        at.getMaxX(),
        at.getMinY(),
        at.getMaxY());
  }
}
