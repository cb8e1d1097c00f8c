package plumbline.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with what was typed, and what to type instead. */
final class WrongArguments {
  /** A variable of a shell that is not set gives one; as a path it would be this folder. */
  static final String EMPTY =
      "an argument is empty: name a file or a value there (a variable of your shell may not be"
          + " set)";

  /** Java takes the letters of file names from the system's language; "C" has only ASCII. */
  private static final String UNREADABLE_NAME =
      "a file's name has letters that this system's language setting does not know: set LC_ALL to"
          + " C.UTF-8 and start again";

  private WrongArguments() {}

  /** The line for what was found wrong in these arguments. */
  static String line(ParameterException e, String firstLine, String... arguments) {
    // picocli keeps only the name of what was thrown.
    if (String.valueOf(e.getMessage()).contains(InvalidPathException.class.getName())) {
      return UNREADABLE_NAME;
    }
    return likeAnOption(arguments)
        .orElseGet(
            () ->
                said(e, firstLine)
                    + "; see "
                    + e.getCommandLine().getCommandSpec().qualifiedName()
                    + " --help");
  }

  private static Optional<String> likeAnOption(String... arguments) {
    return Arrays.stream(arguments)
        .filter(word -> word.startsWith("-") && isFile(word))
        .findFirst()
        .map(name -> "\"" + name + "\" looks like an option: write \"./" + name + "\"");
  }

  private static boolean isFile(String word) {
    try {
      return Files.isRegularFile(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String said(ParameterException e, String firstLine) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return inPlainWords(firstLine);
    }
    List<String> near = unmatched.getSuggestions();
    String said =
        unmatched.isUnknownOption()
            ? firstLine
            : "\"" + unmatched.getUnmatched().get(0) + "\" is not understood";
    return near.isEmpty() ? said : said + "; did you mean " + near.get(0) + "?";
  }

  private static String inPlainWords(String line) {
    return line.replaceFirst("^Error: ", "").replace("is not an int", "is not a whole number");
  }
}
