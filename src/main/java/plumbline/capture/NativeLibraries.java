package plumbline.capture;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Locale;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacpp.Loader;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Core;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Loads OpenCV, FFmpeg and SQLite, each once in a program, from copies kept in the user's cache,
 * and tells JavaFX and DJL to keep theirs there.
 *
 * <p>Call from any thread before the first native object is made; later calls cost nothing. What
 * cannot be loaded is one line in a {@link CaptureException}.
 */
public final class NativeLibraries {
  private static final String ENGINE_FOLDER = "ENGINE_CACHE_DIR";
  private static final String SQLITE_FOLDER = "org.sqlite.lib.path";

  private static boolean openCvLoaded;
  private static boolean ffmpegLoaded;

  private NativeLibraries() {}

  /**
   * Makes {@code org.opencv} usable.
   *
   * <p>The library's own loader unpacks 65 MB at every start and leaves the copies behind when the
   * program is killed; this one unpacks once.
   */
  public static synchronized void openCv() throws CaptureException {
    if (openCvLoaded) {
      return;
    }
    String resource = openCvResource();
    URL url = Core.class.getResource(resource);
    if (url == null) {
      throw new CaptureException(
          "OpenCV has no library for this machine ("
              + platform()
              + "): use a 64-bit x86 or ARM one");
    }
    try {
      System.load(unpack(url, resource, "opencv-" + Core.VERSION).toString());
    } catch (IOException | UnsatisfiedLinkError e) {
      throw new CaptureException(
          "OpenCV cannot be loaded on " + platform() + ": " + oneLine(e.getMessage()), e);
    }
    openCvLoaded = true;
  }

  /** Makes {@code org.bytedeco.ffmpeg} usable, and silent: what fails is told by its caller. */
  public static synchronized void ffmpeg() throws CaptureException {
    if (ffmpegLoaded) {
      return;
    }
    configureJavaCpp();
    try {
      Loader.load(avformat.class);
      Loader.load(swscale.class);
      avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
      throw new CaptureException(
          "FFmpeg cannot be loaded on " + platform() + ": " + oneLine(e.getMessage()), e);
    }
    ffmpegLoaded = true;
  }

  /**
   * Makes the SQLite driver load its library from the user's cache; call before the first session
   * file is opened. Left to itself it unpacks a copy at every start where everybody may write, and
   * a killed program leaves it behind.
   */
  public static synchronized void sqlite() throws CaptureException {
    if (System.getProperty(SQLITE_FOLDER) != null) {
      return;
    }
    String name = LibraryLoaderUtil.getNativeLibName();
    URL url =
        SQLiteJDBCLoader.class.getResource(
            LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
    if (url == null) {
      throw new CaptureException(
          "SQLite has no library for this machine (" + platform() + "): use another one");
    }
    try {
      Path copy = unpack(url, name, "sqlite-" + SQLiteJDBCLoader.getVersion());
      System.setProperty("org.sqlite.lib.name", name);
      System.setProperty(SQLITE_FOLDER, copy.resolveSibling("").toString());
    } catch (IOException e) {
      throw new CaptureException(
          "SQLite cannot be unpacked in "
              + UserCache.directory()
              + ": make room there, and check its rights",
          e);
    }
  }

  /** Makes JavaFX unpack its libraries in the user's cache; call before its first class is used. */
  public static void javaFx() {
    setUnlessGiven("javafx.cachedir", UserCache.directory().resolve("javafx").toString());
  }

  /** Makes DJL unpack its libraries there; call before its first class is used. */
  public static void djl() {
    setUnlessGiven(ENGINE_FOLDER, UserCache.directory().resolve("djl").toString());
  }

  /** Where the pose engine's libraries are, or will be once {@link #djl} has been called. */
  public static Path engineFolder() {
    djl();
    return Path.of(System.getProperty(ENGINE_FOLDER));
  }

  /** Loads OpenCV and names its version, such as {@code 4.9.0}. */
  public static String openCvVersion() throws CaptureException {
    openCv();
    return Core.VERSION;
  }

  /** Loads FFmpeg and names its version, such as {@code 8.1.2}. */
  public static String ffmpegVersion() throws CaptureException {
    ffmpeg();
    return avutil.av_version_info().getString();
  }

  private static Path unpack(URL url, String resource, String folder) throws IOException {
    CachedLibrary library =
        CachedLibrary.of(url, resource.substring(resource.lastIndexOf('/') + 1));
    return library.unpackInto(UserCache.directory().resolve(folder));
  }

  /**
   * JavaCPP counts the whole process, OpenCV and the pose model included, against the Java heap and
   * then refuses to allocate; and it frees what the collector finds. Here every native object has
   * an owner that closes it, so both are off.
   */
  private static void configureJavaCpp() {
    setUnlessGiven("org.bytedeco.javacpp.maxbytes", "0");
    setUnlessGiven("org.bytedeco.javacpp.maxphysicalbytes", "0");
    setUnlessGiven("org.bytedeco.javacpp.nopointergc", "true");
    setUnlessGiven(
        "org.bytedeco.javacpp.cachedir", UserCache.directory().resolve("javacpp").toString());
  }

  private static void setUnlessGiven(String key, String value) {
    if (System.getProperty(key) == null) {
      System.setProperty(key, value);
    }
  }

  private static String openCvResource() {
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String folder =
        switch (arch) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "ARMv8";
          default -> arch;
        };
    return "/nu/pattern/opencv/"
        + OperatingSystem.current().openCvFolder()
        + "/"
        + folder
        + "/"
        + System.mapLibraryName(Core.NATIVE_LIBRARY_NAME);
  }

  private static String platform() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "no reason given" : message.lines().findFirst().orElse("");
  }
}
