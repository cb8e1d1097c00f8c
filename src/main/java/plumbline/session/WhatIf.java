package plumbline.session;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plumbline.recording.SessionException;
import plumbline.recording.SessionFile;
import plumbline.review.Answers;
import plumbline.review.RescoreDiff;
import plumbline.review.ThresholdSuggestion;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RepVerdict;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

/**
 * What other settings would change in one session, and in all of a person's. What takes the frames
 * runs on two threads of its own, on which the answers come; a new question ends the one before.
 */
public final class WhatIf implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WhatIf.class);
  private static final int THREADS = 2;

  /**
   * A question: one threshold, as it was and as it might be.
   *
   * @param threshold that moves
   * @param from its value now
   * @param to its value then
   */
  public record Question(Threshold threshold, double from, double to) {}

  /**
   * An answer about one session.
   *
   * @param session its file
   * @param title what a person calls it; may be empty
   * @param startedAt when it was recorded, where that is known
   * @param diff what changes; empty when it could not be judged
   * @param failure one line that says why, if so
   */
  public record Answer(
      Path session,
      String title,
      Optional<OffsetDateTime> startedAt,
      Optional<RescoreDiff> diff,
      Optional<String> failure) {

    static Answer of(SessionFile file, RescoreDiff diff) throws SessionException {
      return new Answer(
          file.path(), file.title(), file.info().startTime(), Optional.of(diff), Optional.empty());
    }

    static Answer failed(Path session, Exception why) {
      LOG.debug("a question about {} failed", session, why);
      return new Answer(
          session, "", Optional.empty(), Optional.empty(), Optional.of(Failures.told(why)));
    }
  }

  /**
   * How far an answer about several sessions has come.
   *
   * @param newest what was found last
   * @param done sessions so far
   * @param of sessions in all
   */
  public record Found(Answer newest, int done, int of) {}

  private final NewestAsked asked = new NewestAsked(THREADS, "what-if");
  private final EvidenceStore store = EvidenceStore.ofThisProgram();
  private final Path file;
  private volatile @Nullable ScoredSession scored;

  private WhatIf(Path file) {
    this.file = file;
  }

  /** About this session; {@link #prepare} makes it ready. */
  public static WhatIf about(Path file) {
    return new WhatIf(file);
  }

  /** About a session that has been judged already. */
  public static WhatIf about(Path file, ScoredSession scored) {
    WhatIf ready = new WhatIf(file);
    ready.scored = scored;
    return ready;
  }

  /** The session as it was judged; empty until it is. */
  public Optional<ScoredSession> scored() {
    return Optional.ofNullable(scored);
  }

  /** Judges the session by the settings of its recording, in the background. */
  public void prepare(ScoredSession.Progress progress, Consumer<Optional<String>> ended) {
    asked.besides(
        () -> {
          try (SessionFile session = SessionFile.open(file)) {
            ThresholdValues values = session.info().settings();
            ScoredSession judged = ScoredSession.asRecorded(session, progress);
            scored = judged;
            store.keep(session, judged);
            atOnce(values); // the first time takes long: code is loaded
            ended.accept(Optional.empty());
          } catch (SessionException | RuntimeException e) {
            LOG.debug("the session could not be judged", e);
            ended.accept(Optional.of(Failures.told(e)));
          } catch (InterruptedException e) {
            LOG.debug("closed before the session was judged", e);
          }
        });
  }

  /** The answer, where it takes no frames; empty when it does, or nothing is judged yet. */
  public Optional<RescoreDiff> atOnce(ThresholdValues others) {
    return scored().flatMap(session -> atOnce(session, others));
  }

  private static Optional<RescoreDiff> atOnce(ScoredSession session, ThresholdValues others) {
    List<RepVerdict> told = session.result().verdicts();
    return session.rejudge().by(others).map(now -> RescoreDiff.between(told, now));
  }

  /** The limit of a rule that would agree better with a reviewer; see there when there is none. */
  public Optional<ThresholdSuggestion> suggestion(FaultRule rule, List<Answers.Both> answers) {
    return scored().flatMap(session -> ThresholdSuggestion.from(session.rejudge(), rule, answers));
  }

  /** Judges every frame of the session by other settings. */
  public void replay(
      ThresholdValues others, ScoredSession.Progress progress, Consumer<Answer> found) {
    asked.ask(
        wanted -> {
          Answer answer = replay(others, progress);
          if (wanted.getAsBoolean()) {
            found.accept(answer);
          }
        });
  }

  private Answer replay(ThresholdValues others, ScoredSession.Progress progress)
      throws InterruptedException {
    try (SessionFile session = SessionFile.open(file)) {
      ScoredSession before = scored;
      List<RepVerdict> told = before == null ? session.verdicts() : before.result().verdicts();
      ScoredSession now = ScoredSession.of(session, others, progress);
      RescoreDiff diff = RescoreDiff.between(told, now.result().verdicts());
      return Answer.of(session, diff);
    } catch (SessionException | RuntimeException e) {
      return Answer.failed(file, e);
    }
  }

  /** Asks all these sessions, each by its own settings but for the one threshold. */
  public void inAll(List<Path> sessions, Question question, Consumer<Found> found) {
    asked.ask(
        wanted -> {
          int[] done = {0};
          Jobs.run(
              sessions.stream()
                  .map(session -> new SessionQuestion(session, question, store))
                  .toList(),
              Math.max(1, Math.min(THREADS, sessions.size())),
              answer -> {
                if (wanted.getAsBoolean()) {
                  found.accept(new Found(answer, ++done[0], sessions.size()));
                }
              });
        });
  }

  /** Nothing that was asked is wanted any longer. */
  public void stop() {
    asked.stop();
  }

  /** Ends everything; does not wait for it. */
  @Override
  public void close() {
    asked.close();
  }
}
