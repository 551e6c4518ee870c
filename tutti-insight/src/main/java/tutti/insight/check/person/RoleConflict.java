package tutti.insight.check.person;

import java.util.ArrayList;
import java.util.List;
import tutti.company.rule.IncompatibleRoles;
import tutti.insight.check.CheckContext;
import tutti.insight.check.Severity;

/** One person has two roles that ought to be apart. */
record RoleConflict(IncompatibleRoles pair, Severity severity, List<String> claims)
    implements SeparationRule {

  RoleConflict {
    claims = List.copyOf(claims);
  }

  @Override
  public String id() {
    return pair.id();
  }

  @Override
  public String name() {
    return pair.a() + "-and-" + pair.b();
  }

  @Override
  public String says() {
    return "One person is both %s and %s: %s."
        .formatted(pair.a().replace('-', ' '), pair.b().replace('-', ' '), why());
  }

  @Override
  public List<RoleClash> clashes(CheckContext context, PersonRoles roles, SeatHolder holder) {
    var grounds = roles.of(holder);
    var a = giving(grounds, pair.a(), pair.b());
    var b = giving(grounds, pair.b(), pair.a());
    return a.isEmpty() || b.isEmpty()
        ? List.of()
        : List.of(new RoleClash(id(), severity, seats(a), seats(b), says(holder, a, b)));
  }

  private static List<RoleGround> giving(List<RoleGround> grounds, String role, String other) {
    var giving = new ArrayList<>(grounds);
    giving.removeIf(ground -> !ground.gives(role, other));
    return giving;
  }

  private static List<Integer> seats(List<RoleGround> grounds) {
    return grounds.stream().map(RoleGround::seat).distinct().toList();
  }

  private String says(SeatHolder holder, List<RoleGround> a, List<RoleGround> b) {
    return "%s is both %s and %s: %s."
        .formatted(holder.name(), a.getFirst().name(pair.a()), b.getFirst().name(pair.b()), why());
  }

  /** The reason without a full stop of its own. */
  private String why() {
    return pair.why().strip().replaceFirst("\\.+$", "");
  }
}
