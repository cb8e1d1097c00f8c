package plumbline.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** Pieces of XHTML. Whatever a person may have written goes through {@link #text}. */
final class Markup {
  private Markup() {}

  /** Text that is shown as it is, whatever it holds; signs that XML does not know are left out. */
  static String text(String words) {
    return StringEscapeUtils.escapeXml10(words);
  }

  /** The same, not longer than this. */
  static String text(String words, int longest) {
    int end =
        words.offsetByCodePoints(0, Math.min(longest, words.codePointCount(0, words.length())));
    return text(end < words.length() ? words.substring(0, end).strip() + "…" : words);
  }

  /** An element around a content that is markup already. */
  static String element(String name, String styleClass, String content) {
    return "<%s class=\"%s\">%s</%s>".formatted(name, styleClass, content, name);
  }

  /** A picture that is part of the page. */
  static String picture(String dataUri, String styleClass, String aloud) {
    return "<img class=\"%s\" src=\"%s\" alt=\"%s\" />".formatted(styleClass, dataUri, text(aloud));
  }

  /** One picture in both looks, of which a page shows one. */
  static String picture(Function<Look, String> dataUri, String styleClass, String aloud) {
    return Arrays.stream(Look.values())
        .map(look -> picture(dataUri.apply(look), styleClass + " " + look.styleClass(), aloud))
        .collect(Collectors.joining());
  }

  /** A length as CSS wants it, whatever the machine's language. */
  static String mm(double length) {
    return String.format(Locale.ROOT, "%.2fmm", length);
  }

  /** A share of a width as CSS wants it. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * share);
  }

  /** Media time as a player shows it: {@code 0:14}. */
  static String clock(long nanos) {
    long seconds = Math.round(Math.max(0, nanos) / 1e9);
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
