package plumbline.ui.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.body.Side;
import plumbline.coaching.AttemptWords;
import plumbline.coaching.Wording;
import plumbline.kinematics.Measurement;
import plumbline.kinematics.Reason;
import plumbline.report.NotSeenWords;
import plumbline.review.NotSeen;
import plumbline.review.Spread;
import plumbline.scoring.Loss;
import plumbline.scoring.RepVerdict;
import plumbline.session.ReviewSource;
import plumbline.session.ReviewState;
import plumbline.ui.common.TroubleWords;

/** What a review says of movements and losses, as a person reads it. */
final class ReviewWords {
  private final Wording wording;
  private final ReviewModel model;

  ReviewWords(Wording wording, ReviewModel model) {
    this.wording = wording;
    this.model = model;
  }

  String text(String key, Object... arguments) {
    return wording.text("review." + key, arguments);
  }

  /** The same words about another session. */
  ReviewWords of(ReviewModel other) {
    return new ReviewWords(wording, other);
  }

  /** What a person calls it, or else its day. */
  String title(ReviewSource source) {
    return source.title().isEmpty() ? wording.day(source.startedAt()) : source.title();
  }

  /** {@code 1.4 s}. */
  String seconds(double value) {
    return wording.text("live.seconds", wording.number(value, 1));
  }

  /** {@code +0.3 s}. */
  String signedSeconds(double value) {
    double tenths = Math.round(value * 10) / 10.0;
    String sign = tenths < 0 ? "\u2212" : tenths > 0 ? "+" : "";
    return wording.text("live.seconds", sign + wording.number(Math.abs(tenths), 1));
  }

  /** {@code +5}. */
  static String signed(double value) {
    return (Math.round(value) < 0 ? "" : "+") + whole(value);
  }

  Wording wording() {
    return wording;
  }

  /** {@code 0:14.3} from the first frame on. */
  String time(long nanos) {
    return wording.clock(model.seconds(nanos), 1);
  }

  /** The same without tenths. */
  String wholeTime(long nanos) {
    return wording.clock(model.seconds(nanos), 0);
  }

  String side(Side side) {
    return wording.text("side." + side.id());
  }

  /** {@code 63° ±3}; a dash when it was not judged. */
  String range(Measurement peak) {
    return peak.isJudged() ? text("range", whole(peak.value()), whole(peak.sd())) : "–";
  }

  /** {@code 74° ±3}: the middle one. */
  String range(Spread peaks) {
    return text("range", whole(peaks.middle()), whole(peaks.band()));
  }

  /** {@code 88}; a dash when there is no score. */
  static String score(RepVerdict.Rep rep) {
    return rep.score().isPresent() ? Integer.toString(rep.score().getAsInt()) : "–";
  }

  /** {@code raised knee bent 28° (limit 20, ±4) at 0:14.3}. */
  String sentence(Loss loss) {
    return text("sentence", finding(loss), time(loss.atNanos()));
  }

  /** {@code raised knee bent 28° (limit 20, ±4)}. */
  String finding(Loss loss) {
    String asked = text(isFault(loss) ? "limit" : "aim", number(loss.limit(), loss.unit()));
    String band = loss.band() > 0 ? text("band", number(loss.band(), loss.unit())) : "";
    return text(
        "finding",
        wording.ruleName(loss.rule()),
        withUnit(loss.value(), loss.unit()),
        asked + band);
  }

  /** {@code 28°}. */
  String value(Loss loss) {
    return withUnit(loss.value(), loss.unit());
  }

  /** Faults are named after their exercise; range, hold and tempo are common to all. */
  static boolean isFault(Loss loss) {
    return loss.rule().contains(".");
  }

  /** {@code Repetition 3 · left · full}, or what else the movement was. */
  String title(RepVerdict verdict) {
    if (verdict instanceof RepVerdict.Rep rep) {
      String kind = wording.text("kind." + rep.kind().name().toLowerCase(Locale.ROOT));
      return text("rep", rep.number(), side(rep.side()), kind);
    }
    return verdict instanceof RepVerdict.Attempt attempt
        ? text("attempt", side(attempt.side()))
        : text("unseen");
  }

  /** One sentence for the picture. */
  String caption(RepVerdict verdict) {
    if (verdict instanceof RepVerdict.Rep rep) {
      return text("caption-rep", title(rep), range(rep.peak()), score(rep));
    }
    return text("caption", title(verdict), why(verdict));
  }

  /** Why a movement does not count, or was not seen and what helps. */
  String why(RepVerdict verdict) {
    if (verdict instanceof RepVerdict.Attempt attempt) {
      return AttemptWords.of(attempt, wording);
    }
    return verdict instanceof RepVerdict.Unseen unseen ? why(unseen.reason()) : "";
  }

  /** {@code feet out of frame. Move back until your feet are in view}. */
  String why(Reason reason) {
    return text("why", wording.reason(reason), wording.fix(reason));
  }

  /** {@code 0:12.0–0:14.5}. */
  String span(RepVerdict verdict) {
    return text("span", time(verdict.startNanos()), time(verdict.endNanos()));
  }

  /** The checks that could not be seen and why: a line for each reason. */
  List<String> notSeen(RepVerdict.Rep rep) {
    NotSeenWords lines = new NotSeenWords(wording);
    return NotSeen.of(List.of(rep)).stream()
        .map(one -> text("not-seen", lines.names(one), wording.reason(one.reason())))
        .toList();
  }

  /** What went wrong, with the file by its name alone. */
  Optional<String> message(ReviewState state) {
    ReviewSource source = state.source();
    boolean failed = state.step() == ReviewState.Step.FAILED;
    return state
        .message()
        .map(told -> source.file().map(f -> told.replace(f.toString(), nameOf(f))).orElse(told))
        .map(told -> failed ? about(state, told) : told);
  }

  private String about(ReviewState state, String line) {
    String name = state.source().file().map(ReviewWords::nameOf).orElse(state.source().title());
    return TroubleWords.about(wording, name, state.trouble(), line);
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** What a screen reader says of a row. */
  String aloud(RepVerdict verdict) {
    return text("row-aloud", caption(verdict), span(verdict));
  }

  /** Whole degrees with a real minus sign. */
  static String whole(double value) {
    long rounded = Math.round(value);
    return (rounded < 0 ? "\u2212" : "") + Math.abs(rounded);
  }

  private String withUnit(double value, String unit) {
    String number = number(value, unit);
    return switch (unit) {
      case "deg" -> number + "°";
      case "deg/s" -> wording.text("live.speed", number);
      case "s" -> wording.text("live.seconds", number);
      default -> wording.text("live.torso", number);
    };
  }

  private String number(double value, String unit) {
    return switch (unit) {
      case "deg", "deg/s" -> whole(value);
      case "s" -> wording.number(value, 1);
      default -> wording.number(value, 2);
    };
  }
}
