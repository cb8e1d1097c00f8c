package plumbline.ui.overlay;

import static plumbline.body.Joint.ANKLE;
import static plumbline.body.Joint.ELBOW;
import static plumbline.body.Joint.FOOT_INDEX;
import static plumbline.body.Joint.HEEL;
import static plumbline.body.Joint.HIP;
import static plumbline.body.Joint.KNEE;
import static plumbline.body.Joint.SHOULDER;
import static plumbline.body.Joint.WRIST;

import java.util.List;
import plumbline.body.Joint;

/** A line of the drawn skeleton; each side has all of them. */
record Bone(Joint from, Joint to) {
  static final List<Bone> ALL =
      List.of(
          new Bone(SHOULDER, HIP),
          new Bone(HIP, KNEE),
          new Bone(KNEE, ANKLE),
          new Bone(ANKLE, HEEL),
          new Bone(HEEL, FOOT_INDEX),
          new Bone(SHOULDER, ELBOW),
          new Bone(ELBOW, WRIST));

  boolean isLeg() {
    return from != SHOULDER && from != ELBOW;
  }
}
