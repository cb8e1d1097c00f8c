package plumbline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plumbline.coaching.Wording;
import plumbline.fixtures.BusyFolder;
import plumbline.ui.review.Settled;

/** Pictures of a review are taken when it has drawn what is asked for, however slow the machine. */
class SettledTest {
  @RegisterExtension final BusyFolder folder = new BusyFolder();

  @Test
  void asLongAsItSaysThatItIsOpeningNothingIsDrawn() throws Exception {
    RecordedReview sessions = new RecordedReview(folder.path());
    Path file = sessions.record("2026-03-14_18.30.00", 2, 8);
    try (ShownReview shown = sessions.open(file, Wording.english(), 800, 500)) {
      shown.run(screen -> {});
      assertThat(shown.ask(() -> ShownReview.texts(shown.screen()))).contains("Opening …");
      assertThat(shown.ask(() -> Settled.is(shown.screen()))).isFalse();
      shown.start().untilDrawn();
      assertThat(shown.ask(() -> ShownReview.texts(shown.screen()))).doesNotContain("Opening …");
    }
  }
}
