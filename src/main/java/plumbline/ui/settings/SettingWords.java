package plumbline.ui.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.coaching.SettingTexts;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.scoring.Exercise;
import plumbline.thresholds.Threshold;

/** What a setting is called, where it belongs, and what its value reads like. */
final class SettingWords {
  /** The group of what holds for every exercise. */
  static final String GENERAL = "general";

  /** The table of what the coach asks for. */
  private static final String PRACTICE = "session";

  private static final Pattern FAULT = Pattern.compile("(.+)\\.fault\\.(.+)");
  private static final Pattern UNIT = Pattern.compile("_(deg|dps|s|ms|tl|frac|px|hz|mult|count)$");
  private static final Map<String, String> OF_A_FAULT =
      Map.of("threshold", "limit", "persist", "persist", "points", "points");

  /** Names without words of their own are spelt from the file, which is English for everybody. */
  private final Wording inTheFile = Wording.english();

  private final Wording wording;
  private final SettingTexts texts;

  SettingWords(Wording wording) {
    this.wording = wording;
    texts = new SettingTexts(wording);
  }

  Wording wording() {
    return wording;
  }

  /** The id of the exercise that a setting belongs to, or {@link #GENERAL}. */
  static String group(Threshold threshold) {
    return ExerciseCatalog.all().stream()
        .map(Exercise::id)
        .filter(id -> threshold.key().startsWith(id + ".") || isPractice(threshold, id))
        .findFirst()
        .orElse(GENERAL);
  }

  /** {@code March}, or what holds for all of them. */
  String groupName(String group) {
    return group.equals(GENERAL) ? wording.text("settings.general") : wording.exerciseName(group);
  }

  /** {@code March · leaned back}: the table of the file. */
  String section(Threshold threshold) {
    Matcher fault = FAULT.matcher(threshold.section());
    String group = group(threshold);
    if (fault.matches()) {
      String rule = wording.ruleName(group + "." + fault.group(2));
      return wording.text("settings.section-of", groupName(group), rule);
    }
    if (threshold.section().equals(group)) {
      return groupName(group);
    }
    String part = isPractice(threshold, group) ? PRACTICE : threshold.section();
    return wording.text(
        "settings.section-of", groupName(group), wording.text("settings.section." + part));
  }

  /** How much of an exercise the coach asks for stands beside what else the coach asks. */
  private static boolean isPractice(Threshold threshold, String exercise) {
    return threshold.section().equals(PRACTICE + "." + exercise);
  }

  /** {@code Smallest full}: the name in the file without its unit, or the part of a fault. */
  String name(Threshold threshold) {
    return capital(texts.name(threshold).orElseGet(() -> nameInTheFile(threshold)));
  }

  /** What it is for, one sentence. */
  String meaning(Threshold threshold) {
    return texts.meaning(threshold);
  }

  private String nameInTheFile(Threshold threshold) {
    String bare = UNIT.matcher(threshold.name()).replaceFirst("");
    boolean fault = FAULT.matcher(threshold.section()).matches();
    String known = fault ? OF_A_FAULT.get(bare) : null;
    return known == null ? spelt(bare) : wording.text("settings." + known);
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** {@code full_min} is the smallest full. */
  private String spelt(String name) {
    List<String> parts = new ArrayList<>(List.of(name.split("_", -1)));
    for (String end : List.of("min", "max")) {
      if (parts.size() > 1 && parts.remove(end)) {
        parts.add(0, inTheFile.text("settings." + end));
      }
    }
    return String.join(" ", parts);
  }

  /** {@code 20°}, {@code 400 ms}. */
  String value(Threshold threshold, double value) {
    return texts.value(threshold, value);
  }

  /** {@code degrees}: said aloud, and behind the box to type in; empty for plain numbers. */
  String unitName(Threshold threshold) {
    return wording.text("settings.unit." + unit(threshold));
  }

  private static String unit(Threshold threshold) {
    return threshold.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where the default comes from: sources of the list, a measurement, our own choice. */
  String source(Threshold threshold) {
    List<String> listed = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String tag : threshold.source().split(" ", -1)) {
      if (tag.startsWith("S")) {
        listed.add(tag);
      } else {
        words.add(wording.text("settings.source." + tag));
      }
    }
    if (!listed.isEmpty()) {
      words.add(0, wording.text("settings.source.listed", String.join(", ", listed)));
    }
    return String.join("; ", words);
  }

  /** Whether every word of {@code wanted} is in the names, the meaning or the key. */
  boolean found(Threshold threshold, String wanted) {
    String all =
        String.join(
                " ",
                section(threshold),
                name(threshold),
                meaning(threshold),
                threshold.key(),
                threshold.key().replace('_', ' '))
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(wanted.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
        .allMatch(all::contains);
  }
}
