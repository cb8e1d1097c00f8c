package plumbline.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A file of text that is there; what is wrong with it as a whole becomes a mistake, never a throw.
 *
 * @param path where it is
 * @param largestBytes a larger one is something else
 * @param otherKind key of the words that say what it should have been
 * @param remedy key of the words that say what to do about any mistake in it
 */
record TextFile(Path path, long largestBytes, String otherKind, String remedy) {

  /** What is made of its text, or of the mistake. */
  <T> T read(Function<String, T> parsed, Function<SettingsMistake, T> damaged) {
    try {
      if (!Files.isRegularFile(path) || Files.size(path) > largestBytes) {
        return damaged.apply(mistake(otherKind));
      }
      return parsed.apply(Files.readString(path));
    } catch (CharacterCodingException e) {
      return damaged.apply(mistake("mistake.no-text"));
    } catch (IOException e) {
      return damaged.apply(mistake(unreadable(e), e.getClass().getSimpleName()));
    }
  }

  /** Key of the words for why a file of text cannot be read; they may name the failure's kind. */
  static String unreadable(IOException e) {
    return e instanceof AccessDeniedException ? "mistake.no-rights" : "mistake.unreadable";
  }

  /** A mistake of the file as a whole. */
  SettingsMistake mistake(String key, Object... arguments) {
    return SettingsMistake.ofFile(path.toString(), key, arguments).withRemedy(remedy);
  }
}
