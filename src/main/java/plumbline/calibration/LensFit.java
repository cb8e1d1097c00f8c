package plumbline.calibration;

import java.util.List;
import plumbline.kinematics.Lens;

/**
 * A lens, and how well it explains the views that it was measured from.
 *
 * @param rmsPx how far the corners lie from where the lens would show them, root mean square,
 *     pixels
 * @param viewRmsPx the same of each view that was used
 * @param rejected views that were left out because they do not fit the others
 * @param focalSdPx how sure the focal length is, standard deviation, pixels
 */
public record LensFit(
    Lens lens, double rmsPx, List<Double> viewRmsPx, int rejected, double focalSdPx) {

  /** From this on a measurement is good in words, at a width of 1280 pixels. */
  private static final double GOOD_PX = 0.5;

  public LensFit {
    viewRmsPx = List.copyOf(viewRmsPx);
  }

  /** Views that were used. */
  public int views() {
    return viewRmsPx.size();
  }

  /** Good, or only usable. */
  public boolean isGood() {
    return rmsPx <= LensSolver.forWidth(GOOD_PX, lens.size());
  }
}
