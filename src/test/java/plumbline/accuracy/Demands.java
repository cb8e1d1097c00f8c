package plumbline.accuracy;

import java.util.ArrayList;
import java.util.List;

/** All demands, in the order of the page. */
final class Demands {
  private Demands() {}

  static List<Demand> of(Findings findings) {
    List<ClipResult> clips = findings.clips();
    List<Demand> demands = new ArrayList<>(CountDemands.of(clips));
    demands.addAll(PeakDemands.of(clips));
    demands.add(FaultDemand.of(clips));
    demands.addAll(HiddenDemands.of(clips));
    demands.addAll(AutoDemands.of(findings));
    return demands;
  }
}
