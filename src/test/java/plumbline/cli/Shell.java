package plumbline.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.body.PoseFrame;
import plumbline.capture.Frame;
import plumbline.capture.VideoFileSource;
import plumbline.exercises.ExerciseCatalog;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.pose.PoseModelKind;
import plumbline.session.LiveOptions;
import plumbline.settings.SettingsCatalog;

/** Runs the command line inside the test and keeps what it printed. */
public final class Shell {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  final List<LiveOptions> launched = new ArrayList<>();

  /** What opens the window. */
  LiveLauncher launcher = launched::add;

  private OutputStream printed = out;
  private PoseModels models = new NobodyModels();

  /** A model that sees nobody loads at once. */
  private static final class NobodyModels implements PoseModels {
    @Override
    public PoseEstimator open(PoseModelKind kind) {
      return new NobodyEstimator();
    }

    @Override
    public String sha256(PoseModelKind kind) {
      return "0123456789abcdef";
    }
  }

  private static final class NobodyEstimator implements PoseEstimator {
    @Override
    public PoseFrame estimate(Frame frame) {
      return new PoseFrame(frame.index(), frame.timestampNanos(), frame.size(), Optional.empty());
    }

    @Override
    public void close() {}
  }

  /** What is printed goes there and is not kept. */
  Shell printingTo(OutputStream other) {
    printed = other;
    return this;
  }

  Shell with(PoseModels others) {
    models = others;
    return this;
  }

  /** A model that cannot be loaded. */
  Shell withoutModel() {
    return with(
        new PoseModels() {
          @Override
          public PoseEstimator open(PoseModelKind kind) throws PoseModelException {
            throw new PoseModelException("no pose models: restore the models folder");
          }

          @Override
          public String sha256(PoseModelKind kind) {
            return "";
          }
        });
  }

  public int run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    PrintStream outStream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(
            outStream,
            errStream,
            false,
            ExerciseCatalog.all(),
            SettingsCatalog.schema(),
            VideoFileSource::open,
            models,
            options -> launcher.launch(options));
    return new PlumblineCli(surroundings).run(words);
  }

  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  public List<String> complaints() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
