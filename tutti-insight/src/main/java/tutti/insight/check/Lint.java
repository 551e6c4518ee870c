package tutti.insight.check;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A rule that brings its facts along, so that its class is about what it looks for. */
public abstract class Lint implements CheckRule {

  private final String id;
  private final String name;
  private final Severity severity;
  private final String says;
  private final String fix;
  private final List<String> claims;

  protected Lint(
      String id, String name, Severity severity, String says, String fix, String... claims) {
    this.id = requireNonNull(id, "id");
    this.name = requireNonNull(name, "name");
    this.severity = requireNonNull(severity, "severity");
    this.says = requireNonNull(says, "says");
    this.fix = requireNonNull(fix, "fix");
    this.claims = List.of(claims);
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final String says() {
    return says;
  }

  @Override
  public final String fix() {
    return fix;
  }

  @Override
  public final List<String> claims() {
    return claims;
  }
}
