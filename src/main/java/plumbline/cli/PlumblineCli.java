package plumbline.cli;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/** The whole command line: arguments in, exit status out, every failure one line. */
public final class PlumblineCli {
  private static final String NOT_PRINTED =
      "not all could be printed: standard output is closed, or its disk is full; name a file to"
          + " write to";

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
    if (Arrays.asList(arguments).contains("")) {
      complaints.say(WrongArguments.EMPTY);
      return ExitStatus.USAGE;
    }
    IFactory factory = factory(root);
    CommandLine line = new CommandLine(root, factory);
    commandsFor(arguments).forEach(type -> line.addSubcommand(new CommandLine(type, factory)));
    line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUseSimplifiedAtFiles(true); // one name a line: it may have blanks
    line.setParameterExceptionHandler(
        (e, typed) -> {
          complaints.say(WrongArguments.line(e, complaints.firstLine(e), typed));
          return ExitStatus.USAGE;
        });
    line.setExecutionExceptionHandler((e, command, parsed) -> complaints.about(e, root.verbose()));
    int status = line.execute(arguments);
    return status == ExitStatus.DONE ? printed(complaints) : status;
  }

  /** What nobody could read is not done; a print stream keeps that to itself until it is asked. */
  private int printed(Complaints complaints) {
    if (!surroundings.out().checkError()) {
      return ExitStatus.DONE;
    }
    complaints.say(NOT_PRINTED);
    return ExitStatus.FAILED;
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
