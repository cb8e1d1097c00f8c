package plumbline.body;

/**
 * Where one landmark is.
 *
 * @param imagePx position in the unmirrored frame, pixels; NaN when unknown
 * @param depthPx the model's depth in the scale of the image, pixels, smaller is nearer; its
 *     weakest output
 * @param worldM camera-aligned metres from mid-hip
 * @param visibility the model's likelihood 0..1 that the landmark is in view and not hidden
 * @param presence the model's likelihood 0..1 that the landmark is inside the frame
 */
public record LandmarkPoint(
    Vec2 imagePx, double depthPx, Vec3 worldM, double visibility, double presence) {

  /** The same landmark at another image position. */
  public LandmarkPoint withImagePx(Vec2 moved) {
    return new LandmarkPoint(moved, depthPx, worldM, visibility, presence);
  }

  /** The same landmark, seen more or less surely. */
  public LandmarkPoint withVisibility(double seen) {
    return new LandmarkPoint(imagePx, depthPx, worldM, seen, presence);
  }

  /** The same landmark as a session file keeps it: every number in single precision. */
  public LandmarkPoint inSinglePrecision() {
    return new LandmarkPoint(
        new Vec2((float) imagePx.x(), (float) imagePx.y()),
        (float) depthPx,
        new Vec3((float) worldM.x(), (float) worldM.y(), (float) worldM.z()),
        (float) visibility,
        (float) presence);
  }
}
