package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.coaching.Wording;

class AnalysisJsonTest {
  private final AnalysisJson json = new AnalysisJson(Wording.english());

  @Test
  void everyKindOfMovementIsWrittenAsPromised() throws IOException {
    assertThat(json.text(Results.result(), Results.PROVENANCE)).isEqualTo(golden("result.json"));
  }

  @Test
  void anEmptyResultKeepsEveryKey() {
    var empty = JsonParser.parseString(json.text(Results.of(List.of()), Results.PROVENANCE));

    assertThat(empty.getAsJsonObject().keySet())
        .containsExactly(
            "schema",
            "app_version",
            "source",
            "model",
            "settings_sha256",
            "exercise",
            "segments",
            "view",
            "totals",
            "reps",
            "attempts",
            "unseen",
            "speed");
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = AnalysisJsonTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
