package plumbline.capture;

import java.util.Locale;

/** The systems whose cameras and directories differ. */
enum OperatingSystem {
  LINUX("linux"),
  MAC("osx"),
  WINDOWS("windows");

  private final String openCvFolder;

  OperatingSystem(String openCvFolder) {
    this.openCvFolder = openCvFolder;
  }

  /** Where the OpenCV jar keeps this system's libraries. */
  String openCvFolder() {
    return openCvFolder;
  }

  static OperatingSystem current() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return WINDOWS;
    }
    return name.startsWith("mac") ? MAC : LINUX;
  }
}
