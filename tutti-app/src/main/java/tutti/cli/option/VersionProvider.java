package tutti.cli.option;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code tutti --version} says. */
public final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"tutti " + number() + " (Java " + Runtime.version().feature() + ")"};
  }

  /** The version in the jar; a build that is not packed has none. */
  public static String number() {
    return Optional.ofNullable(VersionProvider.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
