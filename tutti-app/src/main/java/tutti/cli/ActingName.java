package tutti.cli;

import picocli.CommandLine.Option;

/** In whose name a command acts. */
final class ActingName {

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Who you are: a person of the company, once it has people.")
  private String as = System.getProperty("user.name", "");

  String name() {
    return as;
  }
}
