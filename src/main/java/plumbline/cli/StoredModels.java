package plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tomlj.Toml;
import plumbline.pose.BlazePoseEstimator;
import plumbline.pose.ModelStore;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.pose.PoseModelKind;
import plumbline.settings.ProgramHome;

/** The models in the folder {@code models} of the program's home. */
public final class StoredModels implements PoseModels {
  private static final String FOLDER = "models";

  private static final String REMEDY = ": restore the models folder of the distribution";

  private final Path folder;

  StoredModels(Path folder) {
    this.folder = folder;
  }

  /** The models of this installation or checkout. */
  public static StoredModels standard() {
    return new StoredModels(ProgramHome.standard().resolve(FOLDER));
  }

  @Override
  public PoseEstimator open(PoseModelKind kind) throws PoseModelException {
    return new BlazePoseEstimator(new ModelStore(folder), kind);
  }

  /** From the list; {@link #open} has made sure that the file agrees with it. */
  @Override
  public String sha256(PoseModelKind kind) throws PoseModelException {
    Path list = folder.resolve("models.toml");
    try {
      return Optional.ofNullable(Toml.parse(list).getString(kind.id() + ".sha256"))
          .orElseThrow(
              () -> new PoseModelException("no " + kind.id() + " model in " + list + REMEDY));
    } catch (IOException e) {
      throw new PoseModelException(
          list.toAbsolutePath().normalize() + " cannot be read" + REMEDY, e);
    }
  }
}
