package plumbline.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.scene.paint.Color;
import plumbline.session.Preferences;

/** The colours of what is drawn by hand on a light or a dark ground; verdicts look the same. */
@SuppressWarnings("ImmutableEnumChecker") // a Color never changes
public enum Theme {
  LIGHT("#f2f4f7", "#ffffff", "#1b222c", "#556170", "#d3dae2", "#0072b2", "#1b222c", "#8a8000"),
  DARK("#0b0e13", "#151a22", "#f4f6f8", "#aab4c0", "#343d4a", "#56b4e9", "#f4f6f8", "#f0e442");

  private final Color ground;
  private final Color paper;
  private final Color text;
  private final Color soft;
  private final Color line;
  private final Color left;
  private final Color right;
  private final Color aim;

  Theme(
      String ground,
      String paper,
      String text,
      String soft,
      String line,
      String left,
      String right,
      String aim) {
    this.ground = Color.web(ground);
    this.paper = Color.web(paper);
    this.text = Color.web(text);
    this.soft = Color.web(soft);
    this.line = Color.web(line);
    this.left = Color.web(left);
    this.right = Color.web(right);
    this.aim = Color.web(aim);
  }

  /** The ground of a screen, before any style sheet is read. */
  public Color ground() {
    return ground;
  }

  /** The ground of a panel. */
  public Color paper() {
    return paper;
  }

  public Color text() {
    return text;
  }

  /** Text of less weight. */
  public Color soft() {
    return soft;
  }

  /** Thin lines between things. */
  public Color line() {
    return line;
  }

  /** The curve of the left leg. */
  public Color left() {
    return left;
  }

  /** The curve of the right leg. */
  public Color right() {
    return right;
  }

  /** The edge of the band to aim for; the band itself is {@link Palette#ACCENT}. */
  public Color aim() {
    return aim;
  }

  /** The theme of whoever likes it light or dark. */
  public static Theme of(Preferences looks) {
    return looks.tone() == Preferences.Tone.LIGHT ? LIGHT : DARK;
  }

  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /** The style sheet of the controls. */
  public String styleSheet() {
    return this == LIGHT
        ? new PrimerLight().getUserAgentStylesheet()
        : new PrimerDark().getUserAgentStylesheet();
  }
}
