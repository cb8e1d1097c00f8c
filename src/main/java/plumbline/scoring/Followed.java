package plumbline.scoring;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import plumbline.kinematics.CameraView;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.thresholds.ThresholdValues;

/** All that was seen of one movement of one leg, and of no other. Single-threaded. */
final class Followed {
  private record Moment(Evidence.Sample sample, CameraView view) {}

  private final Variant variant;
  private final ThresholdValues values;
  private final List<FaultTracker> faults;
  private final List<Moment> moments = new ArrayList<>();

  Followed(Variant variant, ThresholdValues values) {
    this.variant = variant;
    this.values = values;
    faults = variant.faultRules().stream().map(rule -> new FaultTracker(rule, values)).toList();
  }

  /** Takes the next frame of the movement; ready as long as it is not yet sure to be one. */
  void follow(long nanos, Phase phase, Measurement primary, RuleContext context, CameraView view) {
    List<Measurement> seen =
        variant.faultRules().stream().map(rule -> value(rule, context, view)).toList();
    add(new Moment(new Evidence.Sample(nanos, phase, primary, seen), view));
  }

  /** The next movement has begun already: gives it what was seen since, which was its rise. */
  Followed splitAt(long nanos) {
    Followed next = new Followed(variant, values);
    Iterator<Moment> all = moments.iterator();
    while (all.hasNext()) {
      Moment moment = all.next();
      if (moment.sample().nanos() >= nanos) {
        next.add(new Moment(moment.sample().in(Phase.UP), moment.view()));
        all.remove();
      }
    }
    return next;
  }

  /** The same without what was seen from that moment on, which was not this leg. */
  Followed before(long nanos) {
    Followed kept = new Followed(variant, values);
    moments.stream().filter(moment -> moment.sample().nanos() < nanos).forEach(kept::add);
    return kept;
  }

  /** The fault rules, as they have followed the movement so far. */
  List<FaultTracker> faults() {
    return faults;
  }

  /** What the fault rules saw, in the order of time. */
  List<Evidence.Sample> samples() {
    return moments.stream().map(Moment::sample).toList();
  }

  /** Share 0..1 of the part above {@code middleDeg} seen from a view that shows its range. */
  double shareInView(double middleDeg) {
    List<Moment> high =
        moments.stream()
            .filter(m -> m.sample().phase().moving())
            .filter(m -> m.sample().primary().hasValue())
            .filter(m -> m.sample().primary().value() >= middleDeg)
            .toList();
    long inView = high.stream().filter(m -> variant.judgedViews().contains(m.view())).count();
    return high.isEmpty() ? 0 : (double) inView / high.size();
  }

  private void add(Moment moment) {
    moments.add(moment);
    Evidence.Sample sample = moment.sample();
    for (int i = 0; i < faults.size(); i++) {
      faults
          .get(i)
          .update(sample.nanos(), sample.phase(), sample.primary(), sample.values().get(i));
    }
  }

  private static Measurement value(FaultRule rule, RuleContext context, CameraView view) {
    return rule.views().contains(view)
        ? rule.signal().at(context)
        : Measurement.withheld(reasonFor(view));
  }

  private static Reason reasonFor(CameraView view) {
    return switch (view) {
      case FRONT, REAR -> Reason.VIEW_FRONT;
      case SIDE -> Reason.VIEW_SIDE;
      default -> Reason.VIEW_OBLIQUE;
    };
  }
}
