package plumbline.settings;

import static plumbline.settings.TomlText.decimals;
import static plumbline.settings.TomlText.quoted;

import plumbline.kinematics.Distortion;
import plumbline.kinematics.Lens;

/** A camera's file as text; its keys are those that {@link LensParser} reads. */
final class LensText {
  static final long VERSION = 1;

  private static final String TEMPLATE =
      """
      # The lens of one camera at one resolution, measured by "plumbline calibrate camera".
      # Measure again rather than change a number. Delete the file to go back to the assumed lens.
      schema_version = %d
      camera = %s
      width_px = %d
      height_px = %d
      fx_px = %s        # focal length
      fy_px = %s
      cx_px = %s        # where the optical axis meets the picture
      cy_px = %s
      distortion = [%s, %s, %s, %s, %s]  # k1, k2, p1, p2, k3 (Brown-Conrady)
      rms_px = %s       # reprojection error
      views = %d
      measured_on = %s
      """;

  private LensText() {}

  static String of(CameraCalibration measured) {
    Lens lens = measured.lens();
    Distortion bent = lens.distortion();
    return TEMPLATE.formatted(
        VERSION,
        quoted(measured.camera()),
        lens.size().width(),
        lens.size().height(),
        decimals(lens.fxPx(), 3),
        decimals(lens.fyPx(), 3),
        decimals(lens.centrePx().x(), 3),
        decimals(lens.centrePx().y(), 3),
        decimals(bent.k1(), 6),
        decimals(bent.k2(), 6),
        decimals(bent.p1(), 6),
        decimals(bent.p2(), 6),
        decimals(bent.k3(), 6),
        decimals(measured.rmsPx(), 3),
        measured.views(),
        measured.measuredOn());
  }
}
