package tutti.cli.option;

import picocli.CommandLine.Option;
import tutti.people.Actor;

/** In whose name a command acts. */
public final class ActingName {

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "Who you are: a person of the company, once it has people.")
  private String as = System.getProperty("user.name", "");

  /**
   * @throws CommandRefusal when nobody can have this name
   */
  public Actor actor() {
    Actor.refusal(as)
        .ifPresent(says -> {
          throw new CommandRefusal("--as: " + says);
        });
    return new Actor(as);
  }
}
