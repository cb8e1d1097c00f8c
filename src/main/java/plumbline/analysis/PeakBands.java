package plumbline.analysis;

import java.util.List;
import java.util.OptionalDouble;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.ErrorBands;
import plumbline.kinematics.Posture;
import plumbline.scoring.RepVerdict;

/** How far a repetition's peak may be from the truth, as it was measured of such views. */
record PeakBands(ErrorBands bands) {

  /** The same verdicts, repetitions with the band of their peak where one was measured. */
  List<RepVerdict> on(List<RepVerdict> ended, Posture posture, CameraView view) {
    return ended.stream()
        .map(v -> v instanceof RepVerdict.Rep rep ? withBand(rep, posture, view) : v)
        .toList();
  }

  private RepVerdict withBand(RepVerdict.Rep rep, Posture posture, CameraView view) {
    Posture still = posture.isUpright() ? Posture.STANDING : posture;
    OptionalDouble band = bands.peakBand(rep.exercise(), still, view);
    return band.isPresent() ? rep.withPeakBand(band.getAsDouble()) : rep;
  }
}
