package plumbline.body;

import java.util.List;

/**
 * One person at one moment: always all 33 landmarks, in the model's order. A landmark is never
 * dropped; how far it can be trusted is told by its visibility.
 */
public record Pose(List<LandmarkPoint> landmarks) {

  public Pose {
    landmarks = List.copyOf(landmarks);
    if (landmarks.size() != Landmark.COUNT) {
      throw new IllegalArgumentException("a pose has 33 landmarks, not " + landmarks.size());
    }
  }

  /** The landmark's point; the enum's order is the model's order by definition. */
  @SuppressWarnings("EnumOrdinal")
  public LandmarkPoint get(Landmark landmark) {
    return landmarks.get(landmark.ordinal());
  }

  /** Image position in pixels. */
  public Vec2 px(Landmark landmark) {
    return get(landmark).imagePx();
  }

  /** Image position in pixels. */
  public Vec2 px(Joint joint, Side side) {
    return px(joint.on(side));
  }

  /** The model's visibility 0..1. */
  public double visibility(Joint joint, Side side) {
    return get(joint.on(side)).visibility();
  }

  /** The point half-way between a joint's two sides, pixels. */
  public Vec2 midPx(Joint joint) {
    return px(joint, Side.LEFT).midpointTo(px(joint, Side.RIGHT));
  }

  /** Camera-aligned metres. */
  public Vec3 worldM(Joint joint, Side side) {
    return get(joint.on(side)).worldM();
  }

  /** The point half-way between a joint's two sides, camera-aligned metres. */
  public Vec3 midWorldM(Joint joint) {
    return worldM(joint, Side.LEFT).midpointTo(worldM(joint, Side.RIGHT));
  }

  /** Mid-shoulder to mid-hip distance in pixels: the length all relative distances refer to. */
  public double torsoPx() {
    return midPx(Joint.SHOULDER).distanceTo(midPx(Joint.HIP));
  }

  /**
   * The same pose as a session file keeps it. What is judged is this, live too, so that the file
   * gives the same verdicts.
   */
  public Pose inSinglePrecision() {
    return new Pose(landmarks.stream().map(LandmarkPoint::inSinglePrecision).toList());
  }
}
