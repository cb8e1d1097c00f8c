package plumbline.report;

import java.awt.Color;

/**
 * The colours of the drawings on a page. Both are in it: a browser shows those of the look that its
 * owner likes, paper is always light. The words' colours stand in the style sheet.
 */
enum Look {
  LIGHT("by-day", 0xFFFFFF, 0x1F3A5F, 0xF3EBA0, 0x8A8000, 0xDDE2E8, 0xF5E6EF),
  DARK("by-night", 0x151A22, 0x9CC9F5, 0x45411C, 0xC9BF35, 0x343D4A, 0x3B2736);

  private final String styleClass;
  private final Color ground;
  private final Color line;
  private final Color aim;
  private final Color aimEdge;
  private final Color grid;
  private final Color blind;

  Look(String styleClass, int ground, int line, int aim, int aimEdge, int grid, int blind) {
    this.styleClass = styleClass;
    this.ground = new Color(ground);
    this.line = new Color(line);
    this.aim = new Color(aim);
    this.aimEdge = new Color(aimEdge);
    this.grid = new Color(grid);
    this.blind = new Color(blind);
  }

  /** Of what the style sheet shows in this look alone. */
  String styleClass() {
    return styleClass;
  }

  /** Of the page itself. */
  Color ground() {
    return ground;
  }

  /** The measured angle, and the hatching of its error band. */
  Color line() {
    return line;
  }

  /** The band to aim for. */
  Color aim() {
    return aim;
  }

  Color aimEdge() {
    return aimEdge;
  }

  Color grid() {
    return grid;
  }

  /** Behind a stretch in which something was not seen. */
  Color blind() {
    return blind;
  }
}
