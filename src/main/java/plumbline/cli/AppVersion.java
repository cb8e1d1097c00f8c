package plumbline.cli;

import picocli.CommandLine.IVersionProvider;

/** Which program this is; a test compares it with the build file. */
public final class AppVersion implements IVersionProvider {
  /** As in the build file. */
  public static final String NUMBER = "0.1.0";

  @Override
  public String[] getVersion() {
    return new String[] {"plumbline " + NUMBER};
  }
}
