package plumbline.body;

import java.util.List;
import java.util.Locale;

/** The 33 BlazePose landmarks in the model's order; the ordinal is the model's index. */
public enum Landmark {
  NOSE,
  LEFT_EYE_INNER,
  LEFT_EYE,
  LEFT_EYE_OUTER,
  RIGHT_EYE_INNER,
  RIGHT_EYE,
  RIGHT_EYE_OUTER,
  LEFT_EAR,
  RIGHT_EAR,
  MOUTH_LEFT,
  MOUTH_RIGHT,
  LEFT_SHOULDER,
  RIGHT_SHOULDER,
  LEFT_ELBOW,
  RIGHT_ELBOW,
  LEFT_WRIST,
  RIGHT_WRIST,
  LEFT_PINKY,
  RIGHT_PINKY,
  LEFT_INDEX,
  RIGHT_INDEX,
  LEFT_THUMB,
  RIGHT_THUMB,
  LEFT_HIP,
  RIGHT_HIP,
  LEFT_KNEE,
  RIGHT_KNEE,
  LEFT_ANKLE,
  RIGHT_ANKLE,
  LEFT_HEEL,
  RIGHT_HEEL,
  LEFT_FOOT_INDEX,
  RIGHT_FOOT_INDEX;

  private static final List<Landmark> IN_ORDER = List.of(values());

  /** The number of landmarks of a pose: 33. */
  public static final int COUNT = IN_ORDER.size();

  private final boolean left = name().contains("LEFT");

  /** True on the person's own left; the nose is on neither side. */
  public boolean isLeft() {
    return left;
  }

  /** All landmarks in the model's order. */
  public static List<Landmark> inOrder() {
    return IN_ORDER;
  }

  /** The landmark with the model's index {@code 0..32}. */
  public static Landmark at(int index) {
    return IN_ORDER.get(index);
  }

  /** The BlazePose name in snake case, {@code left_hip}, as written in CSV headers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The same body part on the other side; the nose is its own mirror. */
  public Landmark mirrored() {
    String name = name();
    if (name.contains("LEFT")) {
      return valueOf(name.replace("LEFT", "RIGHT"));
    }
    return name.contains("RIGHT") ? valueOf(name.replace("RIGHT", "LEFT")) : this;
  }
}
