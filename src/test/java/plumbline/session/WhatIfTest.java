package plumbline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plumbline.fixtures.RecordedSet;
import plumbline.recording.SessionFile;
import plumbline.review.Answer;
import plumbline.review.Answers;
import plumbline.review.RepChange;
import plumbline.review.ThresholdSuggestion;
import plumbline.scoring.FaultRule;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.settings.SettingsCatalog;
import plumbline.thresholds.Threshold;
import plumbline.thresholds.ThresholdValues;

@Timeout(60)
class WhatIfTest {
  private static final Threshold LIMIT =
      SettingsCatalog.schema().find("leg-raise.fault.knee_bend.threshold_deg").orElseThrow();
  private static final Threshold TARGET =
      SettingsCatalog.schema().find("leg-raise.target_deg").orElseThrow();
  private static final Threshold OTHER =
      SettingsCatalog.schema().find("march.target_deg").orElseThrow();
  private static final ThresholdValues DEFAULTS = ThresholdValues.defaults();

  @TempDir Path folder;
  private Path file;
  private WhatIf whatIf;

  @BeforeEach
  void record() throws Exception {
    file = RecordedSet.bentKnees(folder.resolve("a.plumbline"));
    whatIf = WhatIf.about(file);
    BlockingQueue<Optional<String>> ended = new LinkedBlockingQueue<>();
    assertThat(whatIf.atOnce(DEFAULTS)).isEmpty();
    whatIf.prepare(ScoredSession.Progress.SILENT, ended::add);
    assertThat(ended.poll(30, TimeUnit.SECONDS)).isEmpty();
  }

  @AfterEach
  void close() {
    whatIf.close();
  }

  @Test
  void aLimitIsAnsweredAtOnce() {
    assertThat(whatIf.atOnce(DEFAULTS.with(LIMIT, 14)).orElseThrow().changes())
        .extracting(RepChange::number)
        .contains(2);
    assertThat(whatIf.atOnce(DEFAULTS.with(TARGET, 80))).as("this takes the frames").isEmpty();
  }

  @Test
  void whatTakesTheFramesIsAnsweredInTheBackground() throws Exception {
    BlockingQueue<WhatIf.Answer> found = new LinkedBlockingQueue<>();
    whatIf.replay(DEFAULTS.with(TARGET, 80), ScoredSession.Progress.SILENT, found::add);
    WhatIf.Answer answer = found.poll(30, TimeUnit.SECONDS);
    assertThat(answer.diff().orElseThrow().changes()).hasSize(4);
  }

  @Test
  void allSessionsAreAsked() throws Exception {
    Path again = Files.copy(file, folder.resolve("b.plumbline"));
    Path damaged = Files.writeString(folder.resolve("c.plumbline"), "hello");
    BlockingQueue<WhatIf.Found> found = new LinkedBlockingQueue<>();
    whatIf.inAll(List.of(file, again, damaged), new WhatIf.Question(LIMIT, 20, 14), found::add);
    for (int i = 1; i <= 3; i++) {
      WhatIf.Found one = found.poll(30, TimeUnit.SECONDS);
      assertThat(one.done()).isEqualTo(i);
      assertThat(one.newest().failure().isPresent()).isEqualTo(i == 3);
    }
  }

  @Test
  void theThresholdOfAnotherExerciseChangesNothing() throws Exception {
    BlockingQueue<WhatIf.Found> found = new LinkedBlockingQueue<>();
    whatIf.inAll(List.of(file), new WhatIf.Question(OTHER, 90, 100), found::add);
    WhatIf.Answer answer = found.poll(30, TimeUnit.SECONDS).newest();
    assertThat(answer.diff().orElseThrow().reps()).isEqualTo(4);
    assertThat(answer.diff().orElseThrow().changes()).isEmpty();
  }

  @Test
  void aLimitIsProposedThatAgreesBetter() throws Exception {
    Path set =
        RecordedSet.write(
            folder.resolve("d.plumbline"), RecordedSet.frames(25, 4, 6, 8, 10, 16, 17, 18, 26, 28));
    try (SessionFile session = SessionFile.open(set);
        WhatIf about = WhatIf.about(set, RecordedSet.judged(session))) {
      FaultRule knee = RecordedSet.LEG_RAISE.get(0).faultRules().get(0);
      List<Answer> answers =
          session.verdicts().stream()
              .filter(Rep.class::isInstance)
              .map(Rep.class::cast)
              .map(rep -> answer(rep, knee.id()))
              .toList();
      ThresholdSuggestion found =
          about.suggestion(knee, Answers.match(session.verdicts(), answers)).orElseThrow();
      assertThat(found.proposed()).isBetween(10.0, 16.0);
      assertThat(found.settles()).isEqualTo(3);
    }
  }

  /** The reviewer sees the bend from the fifth repetition on. */
  private static Answer answer(Rep rep, String rule) {
    boolean found = rep.faults().contains(rule);
    return new Answer(rule, rep.startNanos(), rep.side(), found == rep.number() >= 5);
  }
}
