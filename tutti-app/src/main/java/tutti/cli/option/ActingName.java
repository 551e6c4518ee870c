package tutti.cli.option;

import picocli.CommandLine.Option;

/** In whose name a command acts. */
public final class ActingName {

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Who you are: a person of the company, once it has people.")
  private String as = System.getProperty("user.name", "");

  public String name() {
    return as;
  }
}
