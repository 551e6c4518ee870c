package tutti.insight.check.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tutti.company.Party;
import tutti.company.Seat;
import tutti.insight.check.CheckContext;

/**
 * The roles people have. A seat gives the role its party plays, and that of every function around
 * it; its duties give their own. Who approves deals stands in the deal desk, who manages people
 * beside their names, who owns promises on the arrows.
 */
final class PersonRoles {

  private static final String DEAL_APPROVER = "deal-approver";
  private static final String PROMISE_OWNER = "promise-owner";
  private static final String PEOPLE_MANAGER = "people-manager";

  /** Roles that are others too. */
  private static final Map<String, List<String>> ALSO =
      Map.of(
          "leadership-finance", List.of("leadership", "finance"),
          "executive", List.of("leadership"),
          "channel-marketing", List.of("marketing"),
          "sales", List.of("seller"));

  private final CheckContext context;
  private final Workload owed;
  private final Set<String> managers = new HashSet<>();
  private final Set<String> approvers = new HashSet<>();
  private final Map<String, List<RoleGround>> known = new ConcurrentHashMap<>();

  private PersonRoles(CheckContext context) {
    this.context = context;
    this.owed = Workload.in(context);
    context.company().people().forEach(person -> person.manager().ifPresent(managers::add));
    context.company().chain().dealDesk().forEach(route -> approvers.addAll(route.route()));
  }

  static PersonRoles in(CheckContext context) {
    return context.once(PersonRoles.class, PersonRoles::new);
  }

  /** What gives a person roles. */
  List<RoleGround> of(SeatHolder holder) {
    return known.computeIfAbsent(holder.name(), name -> grounds(holder));
  }

  private List<RoleGround> grounds(SeatHolder holder) {
    var grounds = new ArrayList<RoleGround>();
    for (var i = 0; i < holder.seats().size(); i++) {
      var seat = holder.seats().get(i);
      grounds.add(new RoleGround(i, roles(seat)));
      for (var duty : seat.duties()) {
        grounds.add(new RoleGround(i, duty(duty)));
      }
    }
    elsewhere(holder, grounds);
    return grounds;
  }

  private Map<String, String> roles(Seat seat) {
    var party = context.party(seat.party());
    var roles = new HashMap<String, String>();
    words(party.role()).forEach(word -> roles.put(word, party.name()));
    SeatHolder.around(context, seat).stream()
        .filter(outer -> outer.kind() == Party.Kind.FUNCTION)
        .forEach(outer ->
            words(outer.role())
                .forEach(word -> roles.putIfAbsent(word, party.name() + " in " + outer.name())));
    if (approvers.contains(party.id())) {
      roles.putIfAbsent(DEAL_APPROVER, party.name() + ", which approves deals");
    }
    if (owed.promises(seat) > 0) {
      roles.putIfAbsent(PROMISE_OWNER, "owner of promises");
    }
    return roles;
  }

  private static Map<String, String> duty(String duty) {
    var roles = new HashMap<String, String>();
    words(duty).forEach(word -> roles.put(word, word(duty).replace('-', ' ')));
    return roles;
  }

  private void elsewhere(SeatHolder holder, List<RoleGround> grounds) {
    if (managers.contains(holder.name())) {
      grounds.add(new RoleGround(RoleGround.NONE, Map.of(PEOPLE_MANAGER, "manager of people")));
    }
    if (owed.promises(holder) > 0 && holder.seats().stream().allMatch(s -> owed.promises(s) == 0)) {
      grounds.add(new RoleGround(RoleGround.NONE, Map.of(PROMISE_OWNER, "owner of promises")));
    }
  }

  private static Stream<String> words(String role) {
    var word = word(role);
    return Stream.concat(Stream.of(word), ALSO.getOrDefault(word, List.of()).stream());
  }

  /** {@code Deal approver} is {@code deal-approver}. */
  private static String word(String role) {
    return role.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
