package plumbline.accuracy;

import java.util.List;

/**
 * Everything that was measured.
 *
 * @param clips whose exact truth is known
 * @param untold other clips
 * @param references recordings of calibrated cameras among these
 * @param staged recordings put together of the first ones
 */
record Findings(
    List<ClipResult> clips,
    List<Untold> untold,
    List<ReferenceComparison> references,
    List<StagedResult> staged) {

  /** Of the model that was measured first: the others measure a part of the clips only. */
  Findings ofTheFirstModel() {
    return new Findings(
        clips.stream().filter(clip -> clip.model().equals(clips.get(0).model())).toList(),
        untold.stream().filter(clip -> clip.model().equals(untold.get(0).model())).toList(),
        references,
        staged);
  }
}
