package plumbline.session;

/**
 * What the screen asks of the pictures it is given.
 *
 * @param widthPx of the place for the picture, in the screen's own pixels
 * @param heightPx of the place for the picture, in the screen's own pixels
 * @param mirrored as in a mirror; display only, nothing else ever sees a mirrored picture
 * @param enlarge true where the screen would be slow to scale: the picture then has exactly the
 *     place's size; otherwise it is never made larger than its source
 */
public record ViewPort(int widthPx, int heightPx, boolean mirrored, boolean enlarge) {

  public ViewPort {
    if (widthPx <= 0 || heightPx <= 0) {
      throw new IllegalArgumentException("a view of " + widthPx + "x" + heightPx + " px");
    }
  }
}
