package plumbline.ui.review;

/** What the review screen asks of the window. */
public interface ReviewActions {
  /** Back to where the person came from. */
  void leave();
}
