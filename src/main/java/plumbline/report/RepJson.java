package plumbline.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Locale;
import plumbline.coaching.Wording;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict.Rep;
import plumbline.scoring.Unjudged;

/** One repetition of the schema {@code plumbline/1}. */
final class RepJson {
  private final Wording wording;

  RepJson(Wording wording) {
    this.wording = wording;
  }

  JsonObject rep(Rep rep) {
    JsonObject json = new JsonObject();
    json.addProperty("number", rep.number());
    json.addProperty("exercise", rep.exercise());
    json.addProperty("variant", rep.variant());
    json.addProperty("side", rep.side().id());
    json.addProperty("side_uncertain", rep.sideUncertain());
    json.addProperty("kind", rep.kind().name().toLowerCase(Locale.ROOT));
    addMeasured(json, rep);
    if (rep.score().isPresent()) {
      json.addProperty("score", rep.score().getAsInt());
    } else {
      json.add("score", JsonNull.INSTANCE);
    }
    json.add("losses", rep.losses().stream().map(RepJson::loss).collect(AnalysisJson.array()));
    JsonArray faults = new JsonArray();
    rep.faults().forEach(faults::add);
    json.add("faults", faults);
    json.add("unjudged", rep.unjudged().stream().map(this::unjudged).collect(AnalysisJson.array()));
    return json;
  }

  private static void addMeasured(JsonObject json, Rep rep) {
    json.add("start_s", AnalysisJson.seconds(rep.startNanos()));
    json.add("peak_s", AnalysisJson.seconds(rep.peakNanos()));
    json.add("end_s", AnalysisJson.seconds(rep.endNanos()));
    json.add("peak_deg", AnalysisJson.number(rep.peak().value(), Rounded.DEGREES));
    json.add("peak_sd_deg", AnalysisJson.number(rep.peak().sd(), Rounded.DEGREES));
    json.add("hold_s", AnalysisJson.number(rep.holdS().orElse(Double.NaN), Rounded.SECONDS));
    json.add("reach_tl", AnalysisJson.number(rep.reachTl().orElse(Double.NaN), Rounded.LENGTHS));
    json.add("up_s", AnalysisJson.number(rep.upS(), Rounded.SECONDS));
    json.add("down_s", AnalysisJson.number(rep.downS(), Rounded.SECONDS));
  }

  private static JsonObject loss(Loss loss) {
    int decimals = Rounded.decimalsOf(loss.unit());
    JsonObject json = new JsonObject();
    json.addProperty("rule", loss.rule());
    json.add("points", AnalysisJson.number(loss.points(), Rounded.DEGREES));
    json.add("value", AnalysisJson.number(loss.value(), decimals));
    json.add("band", AnalysisJson.number(loss.band(), decimals));
    json.add("limit", AnalysisJson.number(loss.limit(), decimals));
    json.addProperty("unit", loss.unit());
    json.add("at_s", AnalysisJson.seconds(loss.atNanos()));
    return json;
  }

  private JsonObject unjudged(Unjudged unjudged) {
    JsonObject json = new JsonObject();
    json.addProperty("rule", unjudged.rule());
    json.addProperty("reason", wording.reason(unjudged.reason()));
    return json;
  }
}
