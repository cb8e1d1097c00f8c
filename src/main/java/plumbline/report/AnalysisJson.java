package plumbline.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collector;
import plumbline.body.Side;
import plumbline.capture.SourceInfo;
import plumbline.coaching.AttemptWords;
import plumbline.coaching.Wording;
import plumbline.scoring.RepVerdict.Attempt;
import plumbline.scoring.RepVerdict.AttemptReason;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.RepVerdict.Unseen;
import plumbline.scoring.Tally;

/**
 * A result as JSON of the schema {@code plumbline/1}, which scripts rely on: keys may be added,
 * never renamed. The same result gives the same bytes.
 */
public final class AnalysisJson {
  static final String SCHEMA = "plumbline/1";

  /** HTML escaping would spell out every apostrophe. */
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  private final Wording wording;

  /**
   * Writes reasons in the given words.
   *
   * @param wording English for files, as other programs read them
   */
  public AnalysisJson(Wording wording) {
    this.wording = wording;
  }

  /** Writes the result into a file. */
  public void write(Path file, AnalysisResult result, Provenance provenance) throws IOException {
    Files.writeString(file, text(result, provenance));
  }

  /** The result as text that ends with a line break. */
  public String text(AnalysisResult result, Provenance provenance) {
    return GSON.toJson(tree(result, provenance)) + "\n";
  }

  private JsonObject tree(AnalysisResult result, Provenance provenance) {
    JsonObject root = new JsonObject();
    root.addProperty("schema", SCHEMA);
    root.addProperty("app_version", provenance.appVersion());
    root.add("source", source(result));
    root.add("model", model(provenance));
    root.addProperty("settings_sha256", provenance.settingsSha256());
    root.addProperty("exercise", result.exercise());
    root.add("segments", result.segments().stream().map(AnalysisJson::segment).collect(array()));
    root.addProperty("view", result.view().id());
    root.add("totals", totals(result.tally()));
    RepJson reps = new RepJson(wording);
    root.add("reps", result.only(Rep.class).stream().map(reps::rep).collect(array()));
    root.add("attempts", result.only(Attempt.class).stream().map(this::attempt).collect(array()));
    root.add("unseen", result.only(Unseen.class).stream().map(this::unseen).collect(array()));
    root.add("speed", speed(result.speed()));
    return root;
  }

  private static JsonObject source(AnalysisResult result) {
    SourceInfo info = result.source();
    JsonObject source = new JsonObject();
    source.addProperty("file", info.name());
    source.addProperty("width", info.size().width());
    source.addProperty("height", info.size().height());
    source.addProperty("frames", result.frames());
    source.add("duration_s", number(result.durationS(), Rounded.SECONDS));
    source.addProperty("rotation_deg", info.rotationDeg());
    result.loss().ifPresent(loss -> source.addProperty("loss", loss));
    return source;
  }

  private static JsonObject model(Provenance provenance) {
    JsonObject model = new JsonObject();
    model.addProperty("name", provenance.modelName());
    model.addProperty("sha256", provenance.modelSha256());
    return model;
  }

  private static JsonObject segment(Segment segment) {
    JsonObject json = new JsonObject();
    json.addProperty("exercise", segment.exercise());
    json.add("start_s", seconds(segment.startNanos()));
    json.add("end_s", seconds(segment.endNanos()));
    return json;
  }

  private static JsonObject totals(Tally tally) {
    JsonObject totals = new JsonObject();
    for (Side side : Side.values()) {
      JsonObject counts = new JsonObject();
      counts.addProperty("full", tally.full(side));
      counts.addProperty("partial", tally.partial(side));
      totals.add(side.id(), counts);
    }
    totals.addProperty("attempts", tally.attempts());
    totals.addProperty("unseen", tally.unseen());
    return totals;
  }

  private JsonObject attempt(Attempt attempt) {
    JsonObject json = new JsonObject();
    json.addProperty("side", attempt.side().id());
    json.add("start_s", seconds(attempt.startNanos()));
    json.add("end_s", seconds(attempt.endNanos()));
    json.addProperty("reason", reason(attempt));
    return json;
  }

  /** As scripts have read it from the first day on: degrees are written out. */
  private String reason(Attempt attempt) {
    boolean angle = attempt.reason() == AttemptReason.BELOW_SMALLEST_RANGE;
    return AttemptWords.of(
        attempt,
        wording,
        number(attempt.value()) + (angle ? " deg" : ""),
        number(attempt.needed()));
  }

  private static String number(double value) {
    return Rounded.text(value, Math.abs(value) < 10 ? 1 : 0);
  }

  private JsonObject unseen(Unseen unseen) {
    JsonObject json = new JsonObject();
    json.add("start_s", seconds(unseen.startNanos()));
    json.add("end_s", seconds(unseen.endNanos()));
    json.addProperty("reason", wording.reason(unseen.reason()));
    json.addProperty("fix", wording.fix(unseen.reason()));
    return json;
  }

  private static JsonObject speed(Speed speed) {
    JsonObject json = new JsonObject();
    json.add("frames_per_s", number(speed.framesPerS(), 1));
    json.add("times_real_time", number(speed.timesRealTime(), 2));
    return json;
  }

  static JsonElement seconds(long nanos) {
    return orNull(Rounded.seconds(nanos));
  }

  /** Null for what is not a number. */
  static JsonElement number(double value, int decimals) {
    return orNull(Rounded.of(value, decimals));
  }

  static Collector<JsonElement, JsonArray, JsonArray> array() {
    return Collector.of(
        JsonArray::new,
        JsonArray::add,
        (left, right) -> {
          left.addAll(right);
          return left;
        });
  }

  private static JsonElement orNull(Optional<BigDecimal> value) {
    return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }
}
