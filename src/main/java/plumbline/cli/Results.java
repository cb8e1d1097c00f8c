package plumbline.cli;

import java.nio.charset.StandardCharsets;
import plumbline.coaching.Wording;
import plumbline.report.AnalysisJson;
import plumbline.report.Summary;

/** Prints what came of each video, in the order in which they were given. */
final class Results {
  private final Surroundings surroundings;
  private final Outputs outputs;
  private final boolean verbose;
  private final Complaints complaints;
  private final BatchSummary summary = new BatchSummary();
  private int status = ExitStatus.DONE;

  Results(Surroundings surroundings, Outputs outputs, boolean verbose) {
    this.surroundings = surroundings;
    this.outputs = outputs;
    this.verbose = verbose;
    this.complaints = new Complaints(surroundings.err());
  }

  void take(AnalyzeJob.Outcome outcome) {
    if (outcome instanceof AnalyzeJob.Outcome.Failed failed) {
      status = Math.max(status, complaints.about(failed.failure(), verbose));
      summary.addFailure();
    } else {
      summary.add(((AnalyzeJob.Outcome.Done) outcome).result());
      print((AnalyzeJob.Outcome.Done) outcome);
    }
  }

  /** 0 when every video was judged to its end. */
  int status() {
    return status;
  }

  /** The last line of a run over several videos. */
  void end(int before, double tookS) {
    surroundings.err().println(summary.line(before, tookS));
  }

  private void print(AnalyzeJob.Outcome.Done done) {
    if (outputs.jsonToStandardOutput()) {
      String json = new AnalysisJson(Wording.english()).text(done.result(), done.provenance());
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      surroundings.out().write(bytes, 0, bytes.length);
    } else if (outputs.none()) {
      new Summary(Wording.english()).lines(done.result()).forEach(surroundings.out()::println);
    }
    surroundings.out().flush();
    done.result().loss().ifPresent(this::incomplete);
  }

  /**
   * What could be read was judged and written; that it is not all, a script must be able to tell.
   */
  private void incomplete(String loss) {
    complaints.say(loss + " (what could be read was judged)");
    status = Math.max(status, ExitStatus.FAILED);
  }
}
