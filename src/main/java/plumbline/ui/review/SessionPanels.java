package plumbline.ui.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.coaching.Wording;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.recording.SessionSalvage;
import plumbline.scoring.ExerciseScorer;
import plumbline.scoring.RepVerdict;
import plumbline.session.BackgroundWork;
import plumbline.session.ExportJob;
import plumbline.session.ScoredSession;
import plumbline.session.SessionFolder;
import plumbline.session.Trouble;
import plumbline.session.WhatIf;
import plumbline.settings.SettingsEdit;
import plumbline.settings.SettingsLocation;
import plumbline.settings.SettingsSchema;

/**
 * Adds to a review what only a recorded session has: the reviewer's verdict, what-if, export, and
 * what can be saved of a damaged file; to that of a video, the way to make it a session.
 */
public final class SessionPanels {
  private static final Logger LOG = LoggerFactory.getLogger(SessionPanels.class);

  private final ReviewScreen screen;
  private final Wording wording;
  private final Surroundings around;
  private final BackgroundWork work = new BackgroundWork(Platform::runLater);

  /**
   * What the panels need of the rest of the program.
   *
   * @param location of the settings file that a line may be saved to
   * @param folder with all of the person's sessions
   * @param open shows another session, at a movement of it if one is given
   * @param actions of the window
   * @param appVersion of this program; may take a moment
   */
  public record Surroundings(
      SettingsSchema schema,
      SettingsLocation location,
      SessionFolder folder,
      Open open,
      ReviewActions actions,
      Supplier<String> appVersion) {}

  /** Shows another session. */
  @FunctionalInterface
  public interface Open {
    void session(Path file, Optional<RepVerdict.Rep> at);
  }

  private SessionPanels(ReviewScreen screen, Wording wording, Surroundings around) {
    this.screen = screen;
    this.wording = wording;
    this.around = around;
    screen.whenReleased(work::close);
  }

  /** Puts everything into the screen of a session; it ends with the screen. */
  public static void attach(ReviewScreen screen, Wording wording, Path file, Surroundings around) {
    new SessionPanels(screen, wording, around).attach(file);
  }

  /**
   * Writes what was seen in a video, and these movements, as a session, with a copy of the video if
   * wished; answers its file.
   */
  @FunctionalInterface
  public interface Keep {
    Path save(List<RepVerdict> told, boolean withVideo) throws SessionException;
  }

  /** Lets the person make a session of a video, whose screen then is one of a session. */
  public static void offerToKeep(
      ReviewScreen screen, Wording wording, Keep keep, Surroundings around) {
    SessionPanels panels = new SessionPanels(screen, wording, around);
    screen.addBelowList(
        new KeepPanel(
            screen.model(),
            wording,
            panels.work,
            withVideo -> keep.save(screen.model().verdicts(), withVideo),
            panels::kept));
  }

  private void kept(Path file) {
    screen.removeBelowList(KeepPanel.class);
    attach(file);
    screen.tell(wording.text("review.kept"));
  }

  private void attach(Path file) {
    screen.offerRescue(rescue(file));
    try {
      SessionFile session = SessionFile.open(file);
      screen.whenReleased(() -> close(session));
      attach(file, session);
    } catch (SessionException e) {
      LOG.debug("the screen itself tells why a session cannot be read", e);
    }
  }

  private void attach(Path file, SessionFile session) throws SessionException {
    WhatIf whatIf = WhatIf.about(file);
    screen.whenReleased(whatIf::close);
    WhatIfPanel panel = whatIfPanel(whatIf, file, session);
    ReviewNotes notes = new ReviewNotes(ReviewNotes.Store.in(session), SessionPanels::now);
    YourVerdictPanel verdict =
        new YourVerdictPanel(
            screen,
            wording,
            notes,
            whatIf::suggestion,
            (limit, value) -> {
              panel.propose(limit, value);
              screen.reveal(panel);
            });
    screen.addBelowList(verdict);
    screen.addBelowSummary(panel);
    screen.addTool(new ExportTool(wording, file, exports(), work));
    whatIf.prepare(
        ScoredSession.Progress.SILENT,
        failure ->
            Platform.runLater(
                () -> prepared(panel, verdict, failure.map(why -> withBareName(why, file)))));
  }

  private WhatIfPanel whatIfPanel(WhatIf whatIf, Path file, SessionFile session)
      throws SessionException {
    return WhatIfPanel.of(
        screen,
        wording,
        whatIf,
        ScoredSession.exercises(session),
        ExerciseScorer.thresholds(),
        session.info().settings(),
        new WhatIfPanel.Actions(
            this::sessions,
            (other, rep) -> open(file, other, rep),
            (threshold, value) ->
                SettingsEdit.prepare(around.schema(), around.location(), threshold, value)));
  }

  /** A movement of this very session is shown without opening it anew. */
  private void open(Path file, Path other, RepVerdict.Rep rep) {
    if (other.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
      screen.model().find(rep);
    } else {
      around.open().session(other, Optional.of(rep));
    }
  }

  private ExportTool.Exports exports() {
    return new ExportTool.Exports() {
      @Override
      public Optional<Path> target(ExportJob.Kind kind, String name) {
        return around.actions().chooseTarget(name, kind.ending());
      }

      @Override
      public String appVersion() {
        return around.appVersion().get();
      }
    };
  }

  private Rescue rescue(Path file) {
    return new Rescue() {
      @Override
      public boolean isPossible() {
        return Files.isRegularFile(file);
      }

      @Override
      public void save(Consumer<Trouble> failed) {
        work.ask(
            () -> SessionSalvage.save(file),
            saved -> around.open().session(saved.file(), Optional.empty()),
            failed);
      }
    };
  }

  /** The name of a file says enough beside its picture. */
  private static String withBareName(String why, Path file) {
    return why.replace(file.toString(), String.valueOf(file.getFileName()));
  }

  private static void prepared(
      WhatIfPanel panel, YourVerdictPanel verdict, Optional<String> failure) {
    failure.ifPresentOrElse(panel::failed, panel::ready);
    verdict.ready();
  }

  private List<Path> sessions() {
    try {
      return around.folder().files();
    } catch (SessionException e) {
      LOG.warn("{}", e.getMessage());
      return List.of();
    }
  }

  private static String now() {
    Clock clock = Clock.system(ZoneId.systemDefault());
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static void close(SessionFile session) {
    try {
      session.close();
    } catch (SessionException e) {
      LOG.warn("{}", e.getMessage());
    }
  }
}
