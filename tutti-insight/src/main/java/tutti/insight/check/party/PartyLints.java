package tutti.insight.check.party;

import java.util.List;
import tutti.insight.check.CheckRule;

/** The rules about parties. */
public final class PartyLints {

  private PartyLints() {}

  /** Every rule of this room. */
  public static List<CheckRule> all() {
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
