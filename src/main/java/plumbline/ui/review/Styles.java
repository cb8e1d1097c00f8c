package plumbline.ui.review;

import javafx.css.PseudoClass;

/** Small things that several parts of the review screen are made of. */
final class Styles {
  /** What is chosen right now. */
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** What went wrong. */
  static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

  private Styles() {}
}
