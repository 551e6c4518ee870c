package tutti.insight.check.person;

import java.util.List;
import java.util.stream.Stream;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Checks;

/** What one person holds that ought to be apart, by all rules of a company. */
public final class Clashes {

  private final CheckContext scene;
  private final Roles roles;
  private final List<Separation> rules;

  public Clashes(CheckContext scene) {
    this.scene = scene;
    this.roles = Roles.in(scene);
    this.rules =
        Stream.concat(Conflicts.ALL.stream(), Conflicts.of(scene.company(), Checks.all())).toList();
  }

  /** The clashes of a person, by rule. */
  public List<Clash> of(Holder holder) {
    return rules.stream().flatMap(rule -> rule.clashes(scene, roles, holder).stream()).toList();
  }
}
