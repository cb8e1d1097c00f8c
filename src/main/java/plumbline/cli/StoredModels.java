package plumbline.cli;

import java.nio.file.Path;
import plumbline.capture.UserCache;
import plumbline.pose.BlazePoseEstimator;
import plumbline.pose.ModelStore;
import plumbline.pose.PoseEstimator;
import plumbline.pose.PoseModelException;
import plumbline.pose.PoseModelKind;
import plumbline.settings.ProgramHome;

/** The models in the folder {@code models} of the program's home. */
public final class StoredModels implements PoseModels {
  private static final String FOLDER = "models";
  private static final String CHECKED = "models.properties";

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
    Path checked = UserCache.directory().resolve(CHECKED);
    return new BlazePoseEstimator(ModelStore.remembering(folder, checked), kind);
  }

  /** From the list; {@link #open} has made sure that the file agrees with it. */
  @Override
  public String sha256(PoseModelKind kind) throws PoseModelException {
    return new ModelStore(folder).listedSha256(kind);
  }
}
