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

/**
 * Loads OpenCV, FFmpeg and SQLite, each once in a program, from copies kept in the user's cache.
 *
 * <p>Call from any thread before the first native object is made; later calls cost nothing. What
 * cannot be loaded is one line in a {@link CaptureException}.
 */
public final class NativeLibraries {
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
      System.load(unpack(url, resource).toString());
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
   * Makes the SQLite driver unpack its library in the user's own cache and not where everybody may
   * write; call before the first session file is opened.
   */
  public static synchronized void sqlite() throws CaptureException {
    Path wanted = UserCache.directory().resolve("sqlite");
    Path folder =
        UserCache.makePrivate(wanted)
            .orElseThrow(
                () ->
                    new CaptureException(
                        wanted + " cannot be written: check the rights of the folder"));
    setUnlessGiven("org.sqlite.tmpdir", folder.toString());
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

  private static Path unpack(URL url, String resource) throws IOException {
    CachedLibrary library =
        CachedLibrary.of(url, resource.substring(resource.lastIndexOf('/') + 1));
    return library.unpackInto(UserCache.directory().resolve("opencv-" + Core.VERSION));
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
