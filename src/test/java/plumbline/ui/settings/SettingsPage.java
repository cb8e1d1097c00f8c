package plumbline.ui.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.coaching.Wording;
import plumbline.exercises.ExerciseCatalog;
import plumbline.scoring.Exercise;
import plumbline.scoring.FaultRule;
import plumbline.settings.SettingsSchema;
import plumbline.thresholds.Ordering;
import plumbline.thresholds.Threshold;

/** The page of the guide that tells of every setting, in the words of the settings screen. */
final class SettingsPage {
  private static final String BEGINNING =
      """
      # Every setting

      Generated from the program's own declarations; `SettingsPageTest` says when this page is stale and how
      to make it anew.

      ## Change one

      - **In the window**: *Settings* (Ctrl+comma), also while you exercise. Search, type, Enter. It says
        what is not possible before it is saved, and writes one number into the file.
      - **In the file**: `calibration/settings.toml` of the program's folder, else `settings.toml` in your own
        data folder; `--settings FILE` names another. Any editor will do. A running session has it in less
        than a second, without a restart, and the next repetition is judged by it; one that is under
        way is judged to its end as it began. A mistake is told with line and column, and the last good
        settings hold.

      ```
      [leg-raise]
      target_deg = 55
      ```

      ## See first what would change

      - One session, with a slider: *What if …* in its review. *In all my sessions* asks them all.
      - Many sessions, any number of settings:
        `plumbline rescore *.plumbline --diff --settings mine.toml` lists every repetition that would be
        counted or scored otherwise. The sessions stay as they are.
      - What differs from the defaults now: `plumbline settings diff`. Mistakes: `plumbline settings check`.

      ## Set it back

      *Set back* on the settings screen, Ctrl+Z for what was saved last, or take the line out of the file: what
      is not there has its default. `plumbline settings default mine.toml` writes a whole file of defaults.

      ## How to read the tables

      The key is its name in the file, behind the table's name. Torso: lengths of your trunk from shoulder to
      hip, which are the same at any distance. Where from: `S` and a number is that line of the
      [sources](sources.md), `M` is measured in our own simulation, `D` is our own choice.
      `max` in a key is the most that is let through: higher, and more is judged, counted or accepted. `min` is the
      least that is asked for: higher, and less is.

      What every exercise has, and what a change of it does:

      """;

  private static final String FAULTS =
      """

      And every fault: `threshold_…` is its limit, `persist_ms` how long it must last to be one (higher: only
      what lasts longer is told; lower: also a moment, and more that only looks like one), `points` what it
      costs once a repetition (0: it is told and costs nothing).
      """;

  private record Kind(String key, String higher, String lower) {}

  /** What several exercises have under the same name. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("target_deg", "more range is asked for all points", "less is enough"),
          new Kind("full_min_deg", "more repetitions are partial", "more are full"),
          new Kind("partial_min_deg", "small movements do not count", "smaller ones count"),
          new Kind(
              "rest_enter_deg",
              "the leg is back sooner, a repetition ends earlier",
              "it must come back further"),
          new Kind(
              "rest_exit_deg",
              "a repetition begins later, fidgeting begins none",
              "it begins sooner"),
          new Kind("min_rep_s", "quick movements do not count", "quicker ones count"),
          new Kind("hold_s", "a longer pause is asked for", "a shorter one; 0 asks for none"),
          new Kind("up_min_s", "lifting must be slower", "may be quicker"),
          new Kind("down_min_s", "lowering must be slower", "may be quicker"));

  private final SettingsSchema schema;
  private final SettingWords words = new SettingWords(Wording.english());
  private final StringBuilder out = new StringBuilder(BEGINNING);

  private SettingsPage(SettingsSchema schema) {
    this.schema = schema;
  }

  static String of(SettingsSchema schema) {
    SettingsPage page = new SettingsPage(schema);
    page.kinds();
    page.groups();
    return page.out.toString();
  }

  static Stream<String> kindNames() {
    return KINDS.stream().map(Kind::key);
  }

  private void kinds() {
    out.append("| key | higher | lower |\n|---|---|---|\n");
    KINDS.forEach(k -> row("`" + k.key() + "`", k.higher(), k.lower()));
    out.append(FAULTS);
  }

  /** One exercise after the other, its own table first, then what holds for all of them. */
  private void groups() {
    List<String> groups =
        new ArrayList<>(ExerciseCatalog.all().stream().map(Exercise::id).toList());
    groups.add(SettingWords.GENERAL);
    for (String group : groups) {
      out.append("\n## ").append(words.groupName(group)).append('\n');
      Map<String, List<Threshold>> sections = sections(group);
      Optional.ofNullable(sections.remove(group)).ifPresent(own -> section(group, own));
      sections.forEach(this::section);
    }
  }

  private Map<String, List<Threshold>> sections(String group) {
    Map<String, List<Threshold>> sections = new LinkedHashMap<>();
    schema
        .sections()
        .forEach(
            (name, members) ->
                sections.put(
                    name,
                    members.stream().filter(t -> SettingWords.group(t).equals(group)).toList()));
    sections.values().removeIf(List::isEmpty);
    return sections;
  }

  private void section(String table, List<Threshold> members) {
    out.append("\n### ").append(words.section(members.get(0)));
    out.append("\n\n`[").append(table).append("]`\n\n");
    out.append(
        "| key | name | what it is | default | allowed | from |\n|---|---|---|---|---|---|\n");
    for (Threshold t : members) {
      row(
          "`" + t.name() + "`",
          words.name(t),
          words.meaning(t) + effect(t) + order(t),
          words.value(t, t.defaultValue()),
          words.wording().exact(t.min()) + " to " + words.wording().exact(t.max()),
          t.source());
    }
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** Which way a fault's limit is to be moved so that it is found less often. */
  private String effect(Threshold threshold) {
    return rule(threshold)
        .map(
            rule ->
                rule.wrongSide() == FaultRule.WrongSide.ABOVE
                    ? " Higher: found less often."
                    : " Higher: found more often.")
        .orElse("");
  }

  private Optional<FaultRule> rule(Threshold limit) {
    return ExerciseCatalog.all().stream()
        .flatMap(exercise -> exercise.faultRules().stream())
        .filter(rule -> rule.limit().equals(limit))
        .findFirst();
  }

  private String order(Threshold threshold) {
    StringBuilder said = new StringBuilder();
    for (Ordering ordering : schema.orderings()) {
      if (ordering.smaller().equals(threshold)) {
        said.append(ordering.mayBeEqual() ? " At most " : " Below ");
        said.append(named(ordering.larger(), threshold)).append('.');
      }
    }
    return said.toString();
  }

  private static String named(Threshold other, Threshold from) {
    return "`" + (other.section().equals(from.section()) ? other.name() : other.key()) + "`";
  }
}
