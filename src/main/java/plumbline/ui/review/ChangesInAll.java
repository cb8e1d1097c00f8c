package plumbline.ui.review;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import plumbline.coaching.Wording;
import plumbline.report.ChangeWords;
import plumbline.review.RepChange;
import plumbline.review.RescoreDiff;
import plumbline.scoring.RepVerdict;
import plumbline.session.WhatIf;

/** Gathers what another limit would change in all sessions, one after the other. */
final class ChangesInAll {
  private final Wording wording;
  private final ChangeWords words;
  private final ChangeChips chips;
  private final BiConsumer<Path, RepVerdict.Rep> open;
  private int changed;
  private int reps;
  private int unread;

  /**
   * @param chips shows each change
   * @param open shows another session at a movement
   */
  ChangesInAll(Wording wording, ChangeChips chips, BiConsumer<Path, RepVerdict.Rep> open) {
    this.wording = wording;
    this.chips = chips;
    this.open = open;
    words = new ChangeWords(wording);
  }

  /** Takes the next session's answer; returns what is known of all so far, in one line. */
  String take(WhatIf.Found found) {
    WhatIf.Answer newest = found.newest();
    newest.diff().ifPresent(diff -> add(newest, diff));
    unread += newest.failure().isPresent() ? 1 : 0;
    String all = words.headline(changed, reps);
    boolean ended = found.done() == found.of();
    String asking = wording.text("whatif.asking", found.done(), found.of());
    String not = unread == 0 ? "" : " " + wording.text("whatif.unread", unread);
    return (ended ? all : all + " · " + asking) + not;
  }

  private void add(WhatIf.Answer about, RescoreDiff diff) {
    changed += diff.changes().size();
    reps += diff.reps();
    if (diff.isEmpty()) {
      return;
    }
    Path session = about.session();
    chips.addSession(name(about));
    for (RepChange change : diff.changes()) {
      RepVerdict.Rep rep = change.match().repBefore().or(change.match()::repAfter).orElseThrow();
      chips.add(change, () -> open.accept(session, rep));
    }
  }

  /** As the list of sessions calls it. */
  private String name(WhatIf.Answer about) {
    if (!about.title().isEmpty()) {
      return about.title();
    }
    return about.startedAt().isPresent()
        ? wording.day(about.startedAt())
        : String.valueOf(about.session().getFileName());
  }
}
