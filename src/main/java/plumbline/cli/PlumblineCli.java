package plumbline.cli;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole command line: arguments in, exit status out, every failure one line. */
public final class PlumblineCli {
  /** Java takes the letters of file names from the system's language; "C" has only ASCII. */
  private static final String UNREADABLE_NAME =
      "a file's name has letters that this system's language setting does not know: set LC_ALL to"
          + " C.UTF-8 and start again";

  /** In the order of the help. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          LiveCommand.class,
          ReviewCommand.class,
          AnalyzeCommand.class,
          ExportCommand.class,
          RescoreCommand.class,
          CalibrateCommand.class,
          SettingsCommand.class,
          DoctorCommand.class);

  private static final Set<String> OPENING_WINDOW = Set.of("live", "review");

  /** They are answered on the terminal. */
  private static final Set<String> ASKING = Set.of("-h", "--help", "-V", "--version");

  private final Surroundings surroundings;

  public PlumblineCli(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs one command and returns the exit status: 0 done, 1 not possible, 2 wrong arguments. */
  public int run(String... arguments) {
    PlumblineCommand root = new PlumblineCommand(surroundings);
    Complaints complaints = new Complaints(surroundings.err());
    if (arguments.length == 0) {
      return openWindow(root, complaints);
    }
    IFactory factory = factory(root);
    CommandLine line = new CommandLine(root, factory);
    commandsFor(arguments).forEach(type -> line.addSubcommand(new CommandLine(type, factory)));
    line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUseSimplifiedAtFiles(true); // one name a line: it may have blanks
    line.setParameterExceptionHandler((e, args) -> wrongArguments(complaints, e));
    line.setExecutionExceptionHandler((e, command, parsed) -> complaints.about(e, root.verbose()));
    return line.execute(arguments);
  }

  /** Nothing has to be read then, which takes a third of a second: the window is there sooner. */
  private static int openWindow(PlumblineCommand root, Complaints complaints) {
    try {
      return root.call();
    } catch (CliException | RuntimeException | LinkageError e) {
      return complaints.about(e, false);
    }
  }

  /**
   * Whether these arguments ask for the window, as far as that can be seen before they are read: it
   * can then be prepared meanwhile. Wrong ones may be among them.
   */
  public static boolean opensWindow(String... arguments) {
    return Arrays.stream(arguments).noneMatch(ASKING::contains)
        && firstWord(arguments).map(OPENING_WINDOW::contains).orElse(true);
  }

  private static Optional<String> firstWord(String... arguments) {
    return Arrays.stream(arguments).filter(word -> !word.startsWith("-")).findFirst();
  }

  /** Only the one that is asked for, as each takes a while to be read; else all of them. */
  private static List<Class<?>> commandsFor(String... arguments) {
    return firstWord(arguments)
        .flatMap(PlumblineCli::named)
        .<List<Class<?>>>map(List::of)
        .orElse(COMMANDS);
  }

  private static Optional<Class<?>> named(String word) {
    return COMMANDS.stream()
        .filter(type -> type.getAnnotation(Command.class).name().equals(word))
        .findFirst();
  }

  private static int wrongArguments(Complaints complaints, ParameterException e) {
    // picocli keeps only the name of what was thrown.
    if (String.valueOf(e.getMessage()).contains(InvalidPathException.class.getName())) {
      complaints.say(UNREADABLE_NAME);
      return ExitStatus.USAGE;
    }
    StringBuilder text = new StringBuilder(complaints.firstLine(e));
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      text.append("; did you mean ").append(unmatched.getSuggestions().get(0)).append('?');
    }
    complaints.say(
        text + "; see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.USAGE;
  }

  /** Commands that need the surroundings get them in their constructors. */
  private IFactory factory(PlumblineCommand root) {
    IFactory usual = CommandLine.defaultFactory();
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        if (type == PlumblineCommand.class) {
          return type.cast(root);
        }
        Constructor<K> constructor = withSurroundings(type);
        return constructor == null ? usual.create(type) : make(constructor);
      }
    };
  }

  private <K> K make(Constructor<K> constructor) throws ReflectiveOperationException {
    try {
      return constructor.newInstance(surroundings);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private static <K> @Nullable Constructor<K> withSurroundings(Class<K> type) {
    try {
      return type.getDeclaredConstructor(Surroundings.class);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }
}
