package plumbline.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import plumbline.coaching.Wording;
import plumbline.files.FileNames;
import plumbline.report.AnalysisJson;
import plumbline.report.AnalysisResult;
import plumbline.report.ChangeWords;
import plumbline.report.Provenance;
import plumbline.report.Summary;
import plumbline.session.CancelOnExit;
import plumbline.session.Jobs;

/** {@code plumbline rescore}: judges recorded sessions again, by other settings. */
@Command(
    name = "rescore",
    description = {
      "Judge recorded sessions again. Needs no display.",
      "Without --json or --diff a summary is printed, one line a movement. With several sessions,"
          + " or where OUT is a folder, OUT holds one file a session: NAME.json."
    })
final class RescoreCommand implements Callable<Integer> {
  private static final int AT_ONCE = 2;
  private static final Path STANDARD_OUTPUT = Path.of("-");

  private final Surroundings surroundings;
  private final Complaints complaints;
  private int status = ExitStatus.DONE;
  private int changed;
  private int reps;

  @ParentCommand private @Nullable PlumblineCommand parent;

  @Parameters(arity = "1..*", paramLabel = "SESSION", description = "Recorded: NAME.plumbline.")
  private List<Path> files = new ArrayList<>();

  @Mixin private SettingsOption settings = new SettingsOption();

  @Option(
      names = "--diff",
      description = "Tell only what changes against the settings of the recording.")
  private boolean diff;

  @Option(
      names = "--json",
      paramLabel = "OUT",
      description = "Verdicts as JSON; - is standard output.")
  private @Nullable Path json;

  RescoreCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.complaints = new Complaints(surroundings.err());
  }

  @Override
  public Integer call() throws CliException, InterruptedException {
    LoadedSettings loaded = settings.load(surroundings.schema());
    requireTargets();
    LoadedBands.check(surroundings.err());
    if (folder() && json != null && !STANDARD_OUTPUT.equals(json)) {
      OutputFiles.makeFolder(json);
    }
    List<RescoreJob> work =
        files.stream()
            .map(file -> new RescoreJob(file, loaded, diff, !diff || json != null, target(file)))
            .toList();
    CancelOnExit.during(() -> Jobs.run(work, Math.min(AT_ONCE, work.size()), this::take));
    if (diff && files.size() > 1) {
      String all = new ChangeWords(Wording.english()).headline(changed, reps);
      changesTo().println("all sessions: " + all);
    }
    return status;
  }

  private void take(RescoreJob.Outcome outcome) {
    if (outcome instanceof RescoreJob.Outcome.Failed failed) {
      boolean verbose = parent != null && parent.verbose();
      status = Math.max(status, complaints.about(failed.failure(), verbose));
    } else {
      print((RescoreJob.Outcome.Done) outcome);
    }
    surroundings.out().flush();
  }

  private void print(RescoreJob.Outcome.Done done) {
    done.result().ifPresent(result -> print(result, done.provenance()));
    done.changes()
        .ifPresent(
            changes -> {
              ChangeWords words = new ChangeWords(Wording.english());
              PrintStream out = changesTo();
              out.println(done.file() + ": " + words.headline(changes));
              changes.changes().forEach(change -> out.println("  " + words.line(change)));
              changed += changes.changes().size();
              reps += changes.reps();
            });
  }

  private void print(AnalysisResult result, Provenance provenance) {
    if (STANDARD_OUTPUT.equals(json)) {
      String text = new AnalysisJson(Wording.english()).text(result, provenance);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      surroundings.out().write(bytes, 0, bytes.length);
    } else if (json == null) {
      new Summary(Wording.english()).lines(result).forEach(surroundings.out()::println);
    }
  }

  /** Standard output holds JSON alone, when that is asked for. */
  private PrintStream changesTo() {
    return STANDARD_OUTPUT.equals(json) ? surroundings.err() : surroundings.out();
  }

  /** Nothing is written twice, or over a session, its video or the settings. */
  private void requireTargets() throws CliException {
    List<Path> targets = files.stream().map(this::target).flatMap(Optional::stream).toList();
    Stream<Path> sessions = files.stream().flatMap(file -> NothingLost.ofSession(file).stream());
    NothingLost.require(targets, Stream.concat(settings.file().stream(), sessions).toList());
  }

  private boolean folder() {
    return files.size() > 1 || (json != null && Files.isDirectory(json));
  }

  private Optional<Path> target(Path session) {
    if (json == null || STANDARD_OUTPUT.equals(json)) {
      return Optional.empty();
    }
    return Optional.of(folder() ? json.resolve(FileNames.stem(session) + ".json") : json);
  }
}
