package plumbline.pose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plumbline.body.Vec2;

/**
 * From the detector's raw outputs to persons: decoding against the anchors and weighted non-maximum
 * suppression (MediaPipe's TensorsToDetectionsCalculator and NonMaxSuppressionCalculator). Plain
 * Java, coordinates 0..1 of the detector's square input.
 */
final class DetectionDecoder {
  private static final double INPUT = 224;
  private static final int VALUES = 12;
  private static final int POINTS = 4;
  private static final double MIN_OVERLAP = 0.3;

  private DetectionDecoder() {}

  /** Persons with at least {@code minScore}, best first. */
  static List<Detection> decode(float[] boxes, float[] logits, double minScore) {
    List<Detection> found = new ArrayList<>();
    List<Vec2> anchors = Anchors.centres();
    for (int i = 0; i < anchors.size(); i++) {
      double score = sigmoid(Math.max(-100, Math.min(100, logits[i])));
      int at = i * VALUES;
      if (score >= minScore && boxes[at + 2] >= 0 && boxes[at + 3] >= 0) {
        found.add(decode(boxes, at, anchors.get(i), score));
      }
    }
    return merge(found);
  }

  private static Detection decode(float[] boxes, int at, Vec2 anchor, double score) {
    Vec2 centre = new Vec2(boxes[at] / INPUT, boxes[at + 1] / INPUT).plus(anchor);
    Vec2 half = new Vec2(boxes[at + 2] / INPUT / 2, boxes[at + 3] / INPUT / 2);
    List<Vec2> points = new ArrayList<>();
    for (int k = 0; k < POINTS; k++) {
      int p = at + 4 + 2 * k;
      points.add(new Vec2(boxes[p] / INPUT, boxes[p + 1] / INPUT).plus(anchor));
    }
    return new Detection(score, centre.minus(half), centre.plus(half), points);
  }

  /** Weighted NMS: overlapping detections become their mean, weighted by score. */
  static List<Detection> merge(List<Detection> detections) {
    List<Detection> left = new ArrayList<>(detections);
    left.sort(Comparator.comparingDouble(Detection::score).reversed());
    List<Detection> merged = new ArrayList<>();
    while (!left.isEmpty()) {
      Detection best = left.get(0);
      List<Detection> same = new ArrayList<>(List.of(best));
      for (Detection other : left.subList(1, left.size())) {
        if (best.overlap(other) > MIN_OVERLAP) {
          same.add(other);
        }
      }
      left.removeAll(same);
      merged.add(mean(best.score(), same));
    }
    return merged;
  }

  private static Detection mean(double score, List<Detection> same) {
    double total = same.stream().mapToDouble(Detection::score).sum();
    Vec2 topLeft = new Vec2(0, 0);
    Vec2 bottomRight = new Vec2(0, 0);
    List<Vec2> points = new ArrayList<>(same.get(0).points());
    points.replaceAll(p -> new Vec2(0, 0));
    for (Detection one : same) {
      double weight = one.score() / total;
      topLeft = topLeft.plus(one.topLeft().times(weight));
      bottomRight = bottomRight.plus(one.bottomRight().times(weight));
      for (int k = 0; k < points.size(); k++) {
        points.set(k, points.get(k).plus(one.points().get(k).times(weight)));
      }
    }
    return new Detection(score, topLeft, bottomRight, points);
  }

  static double sigmoid(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
