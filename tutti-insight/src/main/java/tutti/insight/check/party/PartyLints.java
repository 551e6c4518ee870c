package tutti.insight.check.party;

import java.util.List;
import tutti.insight.check.Check;

/** The rules about parties. */
public final class PartyLints {

  private PartyLints() {}

  /** Every rule of this room. */
  public static List<Check> all() {
    return List.of(
        new CustomerUnreached(),
        new CustomerUnheard(),
        new FarFromCustomer(),
        new InternalCustomer(),
        new EmptySeat(),
        new SeatPastDate(),
        new RoleWithoutCriterion(),
        new StarvedInput(),
        new Bypass(),
        new NewHireUnaligned(),
        new GroupTooSmall(),
        new IncompleteHolidays());
  }
}
