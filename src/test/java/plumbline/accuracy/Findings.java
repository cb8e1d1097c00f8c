package plumbline.accuracy;

import java.util.List;

/**
 * Everything that was measured.
 *
 * @param clips whose exact truth is known
 * @param untold other clips
 * @param references recordings of calibrated cameras among these
 */
record Findings(
    List<ClipResult> clips, List<Untold> untold, List<ReferenceComparison> references) {}
