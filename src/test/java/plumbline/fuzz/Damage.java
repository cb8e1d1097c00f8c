package plumbline.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens to files: bits flip, ends are lost, numbers are not what they should be. */
final class Damage {
  private static final int MOST_EDITS = 6;
  private static final int LONGEST_STRETCH = 64;
  private static final long[] EXTREMES = {
    0,
    1,
    -1,
    0x7F,
    0x80,
    0xFF,
    0x7FFF,
    0x8000,
    0xFFFF,
    30_000,
    0x7FFF_FFFFL,
    0x8000_0000L,
    Long.MAX_VALUE,
    Long.MIN_VALUE
  };
  private static final List<String> ODD_VALUES =
      List.of(
          "-1",
          "0",
          "1e999",
          "nan",
          "-inf",
          "9223372036854775807",
          "9223372036854775808",
          "true",
          "\"\"",
          "'x'",
          "[]",
          "[[1], [2]]",
          "{a = 1}",
          "1979-05-27",
          "0x",
          "\"\u0000\"",
          "");
  private static final Pattern VALUE = Pattern.compile("(?<== ?)[^\n#]+");

  private Damage() {}

  /** The bytes with some damage; now and then something else altogether. */
  static byte[] of(byte[] whole, Random random) {
    if (random.nextInt(40) == 0) {
      return noise(random.nextInt(3000), random);
    }
    byte[] bytes = whole.clone();
    for (int edits = 1 + random.nextInt(MOST_EDITS); edits > 0; edits--) {
      bytes = edit(bytes, random);
    }
    return bytes;
  }

  /** A text some of whose values are odd, or damaged as bytes are. */
  static byte[] of(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return random.nextBoolean()
        ? of(bytes, random)
        : withOddValues(text, random).getBytes(StandardCharsets.UTF_8);
  }

  private static String withOddValues(String text, Random random) {
    long values = VALUE.matcher(text).results().count();
    int one = random.nextInt((int) Math.max(1, values));
    int[] at = {0};
    return VALUE
        .matcher(text)
        .replaceAll(
            found ->
                at[0]++ == one || random.nextInt(50) == 0
                    ? ODD_VALUES.get(random.nextInt(ODD_VALUES.size()))
                    : quoted(found));
  }

  private static String quoted(MatchResult found) {
    return Matcher.quoteReplacement(found.group());
  }

  private static byte[] edit(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return noise(random.nextInt(20), random);
    }
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(LONGEST_STRETCH));
    byte[] stretch = Arrays.copyOfRange(bytes, at, at + length);
    return switch (random.nextInt(8)) {
      case 0, 1 -> {
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        yield bytes;
      }
      case 2 -> replace(bytes, at, length, noise(length, random));
      case 3 -> replace(bytes, at, length, new byte[length]);
      case 4 -> replace(bytes, at, length, new byte[0]);
      case 5 -> replace(bytes, at, 0, stretch);
      case 6 -> extreme(bytes, at, random);
      default -> replace(bytes, at, random.nextInt(4) == 0 ? bytes.length - at : 0, new byte[0]);
    };
  }

  private static byte[] extreme(byte[] bytes, int at, Random random) {
    long value = EXTREMES[random.nextInt(EXTREMES.length)];
    int width = Math.min(bytes.length - at, 1 << random.nextInt(4));
    boolean bigEndian = random.nextBoolean();
    for (int i = 0; i < width; i++) {
      bytes[at + i] = (byte) (value >> (8 * (bigEndian ? width - 1 - i : i)));
    }
    return bytes;
  }

  private static byte[] replace(byte[] bytes, int at, int length, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + by.length);
    out.write(bytes, 0, at);
    out.writeBytes(by);
    out.write(bytes, at + length, bytes.length - at - length);
    return out.toByteArray();
  }

  private static byte[] noise(int length, Random random) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
