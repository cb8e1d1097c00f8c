package plumbline.ui.review;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.coaching.Wording;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.scoring.ExerciseScorer;
import plumbline.session.ScoredSession;
import plumbline.session.SessionFolder;
import plumbline.session.WhatIf;
import plumbline.settings.SettingsEdit;
import plumbline.settings.SettingsLocation;
import plumbline.settings.SettingsSchema;

/** Adds to the review of a recorded session what only a recorded one has: verdict and what-if. */
public final class SessionPanels {
  private static final Logger LOG = LoggerFactory.getLogger(SessionPanels.class);

  private SessionPanels() {}

  /**
   * Puts both panels into the screen; they end with it.
   *
   * @param location of the settings file that a line may be saved to
   * @param open shows another session
   */
  public static void attach(
      ReviewScreen screen,
      Wording wording,
      Path file,
      SettingsSchema schema,
      SettingsLocation location,
      Consumer<Path> open) {
    try {
      SessionFile session = SessionFile.open(file);
      screen.whenReleased(() -> close(session));
      WhatIf whatIf = WhatIf.about(file);
      screen.whenReleased(whatIf::close);
      WhatIfPanel.Actions actions =
          new WhatIfPanel.Actions(
              SessionPanels::sessions,
              open,
              (threshold, value) -> SettingsEdit.prepare(schema, location, threshold, value));
      WhatIfPanel panel =
          WhatIfPanel.of(
              screen,
              wording,
              whatIf,
              ScoredSession.exercises(session),
              ExerciseScorer.thresholds(),
              session.info().settings(),
              actions);
      ReviewNotes notes = new ReviewNotes(ReviewNotes.Store.in(session), SessionPanels::now);
      screen.addBelowList(
          new YourVerdictPanel(screen, wording, notes, whatIf::suggestion, panel::propose));
      screen.addBelowSummary(panel);
      whatIf.prepare(
          ScoredSession.Progress.SILENT,
          failure -> Platform.runLater(() -> prepared(panel, failure)));
    } catch (SessionException e) {
      LOG.debug("the screen itself tells why a session cannot be read", e);
    }
  }

  private static void prepared(WhatIfPanel panel, Optional<String> failure) {
    failure.ifPresentOrElse(panel::failed, panel::ready);
  }

  private static List<Path> sessions() {
    try {
      return SessionFolder.standard().files();
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
