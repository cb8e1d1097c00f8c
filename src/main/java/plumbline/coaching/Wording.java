package plumbline.coaching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import plumbline.analysis.FrameAnalysis;
import plumbline.kinematics.Posture;
import plumbline.kinematics.Reason;
import plumbline.scoring.SetScore;

/** The words a person reads, by id, from {@code plumbline/messages.properties}. Thread-safe. */
public final class Wording {
  /** The languages there are words in, as tags such as {@code de}; the first is the original. */
  public static final List<String> LANGUAGES = List.of("en", "de");

  private static final int SECONDS_A_MINUTE = 60;

  private final ResourceBundle bundle;

  /** English where there are no words in the language that is asked for. */
  public Wording(Locale locale) {
    // Without this, whoever asks for English on a German machine would get German.
    ResourceBundle.Control thatOneOnly =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    bundle = ResourceBundle.getBundle("plumbline.messages", locale, thatOneOnly);
  }

  /** English, whatever the machine's language: for files that other programs read. */
  public static Wording english() {
    return new Wording(Locale.ROOT);
  }

  /** The language that the words are in, whatever was asked for. */
  public Locale language() {
    Locale found = bundle.getLocale();
    return found.getLanguage().isEmpty() ? Locale.ENGLISH : found;
  }

  /** The text under {@code key}, with {@code {0}}, {@code {1}} replaced by the arguments. */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, language()).format(arguments);
  }

  /** A number as this language writes it: {@code 1.5} or {@code 1,5}; never a zero with a minus. */
  public String number(double value, int decimals) {
    boolean zero = Math.abs(value) < 0.5 * Math.pow(10, -decimals);
    return String.format(language(), "%." + decimals + "f", zero ? 0 : value);
  }

  /** The same without decimals that say nothing, and no more than so many; a dash if unknown. */
  public String rounded(double value, int mostDecimals) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    return plain(BigDecimal.valueOf(value).setScale(mostDecimals, RoundingMode.HALF_UP));
  }

  /** A number with all of its decimals, as it may be typed: {@code -22.5} or {@code -22,5}. */
  public String exact(double value) {
    return plain(BigDecimal.valueOf(value));
  }

  private String plain(BigDecimal value) {
    char point = DecimalFormatSymbols.getInstance(language()).getDecimalSeparator();
    BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return bare.toPlainString().replace('.', point);
  }

  /** A length of time as a player shows it: {@code 0:14}, or with tenths {@code 0:14.3}. */
  public String clock(double seconds, int decimals) {
    double unit = Math.pow(10, decimals);
    double rounded = Math.round(Math.max(0, seconds) * unit) / unit;
    int minutes = (int) (rounded / SECONDS_A_MINUTE);
    double rest = rounded - minutes * SECONDS_A_MINUTE;
    return minutes + (rest < 10 ? ":0" : ":") + number(rest, decimals);
  }

  /** The day and the time of day in words, or that nobody knows: {@code Sat 14 Mar 2026, 18:30}. */
  public String day(Optional<OffsetDateTime> at) {
    return at.map(DateTimeFormatter.ofPattern(text("day.pattern"), language())::format)
        .orElseGet(() -> text("day.unknown"));
  }

  /**
   * The key of the sentence that fits what is being done: {@code key} with the way of doing it, the
   * exercise or the posture behind it, where there are words for that; else {@code key} itself.
   */
  public String fitting(String key, FrameAnalysis frame) {
    return fitting(key, endings(frame));
  }

  private String fitting(String key, Stream<String> endings) {
    return endings
        .map(ending -> key + "." + ending)
        .filter(bundle::containsKey)
        .findFirst()
        .orElse(key);
  }

  /** {@code march.supine-knee-in}, {@code march}, {@code supine}. */
  private static Stream<String> endings(FrameAnalysis frame) {
    Stream<String> done = frame.variant().stream().flatMap(v -> endings(v.exercise(), v.name()));
    Posture posture = frame.posture().isUpright() ? Posture.STANDING : frame.posture();
    return Stream.concat(done, Stream.of(posture.name().toLowerCase(Locale.ROOT)));
  }

  private static Stream<String> endings(String exercise, String variant) {
    return Stream.of(exercise + "." + variant, exercise);
  }

  /** What would change it: {@code Lower it slowly}. */
  public String advice(SetScore.Point point) {
    return text(fitting("cue." + point.rule(), endings(point.exercise(), point.variant())));
  }

  /** Why something is not judged: {@code far leg hidden}. */
  public String reason(Reason reason) {
    return text("reason." + reason.id());
  }

  /** What the person can do about it: {@code Move back until your feet are in view}. */
  public String fix(Reason reason) {
    return text("fix." + reason.id());
  }

  /** The spoken cue of a fault rule or a general loss: {@code Straighten your raised knee}. */
  public String cue(String rule) {
    return text("cue." + rule);
  }

  /** The plain name of a fault rule or a general loss: {@code raised knee bent}. */
  public String ruleName(String rule) {
    return text("rule." + rule);
  }

  /** The name of an exercise. */
  public String exerciseName(String exercise) {
    return text("exercise." + exercise);
  }
}
