package plumbline.body;

/** The size of a frame in square pixels, after rotation and pixel shape have been applied. */
public record ImageSize(int width, int height) {

  public ImageSize {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("an image of " + width + "x" + height + " px");
    }
  }
}
