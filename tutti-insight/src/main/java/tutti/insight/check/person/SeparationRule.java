package tutti.insight.check.person;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.insight.check.CheckContext;
import tutti.insight.check.CheckRule;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;

/** A rule on what one person ought not to hold together. */
interface SeparationRule extends CheckRule {

  /** Where a person breaks it; together they are one finding. */
  List<RoleClash> clashes(CheckContext context, PersonRoles roles, SeatHolder holder);

  @Override
  default List<String> families() {
    return List.of("L16");
  }

  @Override
  default List<String> claims() {
    return List.of("K22");
  }

  @Override
  default String fix() {
    return "Give one of the two to somebody else, or name a control that another person checks.";
  }

  @Override
  default Stream<Finding> findings(CheckContext context) {
    var roles = PersonRoles.in(context);
    var severity = severity(context.company());
    return SeatHolder.all(context)
        .flatMap(holder ->
            clashes(context, roles, holder).stream()
                .limit(1)
                .map(clash -> finding(holder.where(), clash.says()).at(severity)));
  }

  /** In a start-up, and where one person is everybody, a conflict weighs one less. */
  private Severity severity(Company company) {
    var small =
        company.size() == Company.Size.STARTUP
            || company.seats().stream().map(seat -> seat.person()).distinct().limit(2).count() < 2;
    return small ? severity().lower() : severity();
  }
}
