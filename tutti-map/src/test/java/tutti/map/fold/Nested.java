package tutti.map.fold;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Party.Kind;
import tutti.company.PromiseState;

/**
 * Companies with roles within functions, written line by line: {@code role < function} says who is
 * within whom, {@code from > to} is an arrow; {@code Customer} is outside.
 */
public final class Nested {

  private Nested() {}

  /** Two functions, one of them with three roles, the other with two. */
  public static Company halden() {
    return of(
        "Field Sales < Sales",
        "Key Accounts < Sales",
        "Sales Support < Sales",
        "Brand < Marketing",
        "Channel < Marketing",
        "Channel > Field Sales",
        "Field Sales > Channel",
        "Field Sales > Key Accounts",
        "Key Accounts > Sales Support",
        "Sales > Field Sales",
        "Brand > Channel",
        "Key Accounts > Customer",
        "Brand > Customer",
        "Customer > Sales");
  }

  /** A company of the lines, in their order; its arrows are called a0, a1 and so on. */
  public static Company of(String... lines) {
    var within = new LinkedHashMap<String, Optional<String>>();
    var arrows = new ArrayList<Arrow>();
    for (var line : lines) {
      var said = line.split(" [<>] ");
      within.putIfAbsent(said[0], Optional.empty());
      if (line.contains(" < ")) {
        within.put(said[0], Optional.of(said[1]));
      } else if (said.length > 1) {
        within.putIfAbsent(said[1], Optional.empty());
        arrows.add(arrow("a" + arrows.size(), said[0], said[1]));
      }
      if (said.length > 1 && !said[1].equals("Nobody")) {
        within.putIfAbsent(said[1], Optional.empty());
      }
    }
    var parties = within.entrySet().stream().map(one -> party(one.getKey(), one.getValue()));
    return new Company("Halden", ZoneOffset.UTC, parties.toList(), List.of(), arrows);
  }

  private static Party party(String name, Optional<String> within) {
    var kind =
        name.equals("Customer") ? Kind.OUTSIDE : within.isPresent() ? Kind.ROLE : Kind.FUNCTION;
    return new Party(name, name, kind, Optional.empty(), within);
  }

  private static Arrow arrow(String id, String from, String to) {
    return new Arrow(id, from, to, "what they need", "", Optional.empty(), false, List.of());
  }

  /** So many functions with so many roles each; every party has about one arrow to another. */
  public static Company ofChance(int functions, int roles, long seed) {
    var random = new Random(seed);
    var lines = new ArrayList<String>(List.of("Function 0 > Customer", "Customer > Function 1"));
    var parties = new ArrayList<String>();
    for (int function = 0; function < functions; function++) {
      parties.add("Function " + function);
      for (int role = 0; role < roles; role++) {
        var outer = random.nextInt(5) == 0 ? parties.getLast() : "Function " + function;
        parties.add("Role %d-%d".formatted(function, role));
        lines.add(parties.getLast() + " < " + outer);
      }
    }
    for (int i = 1; i < parties.size(); i++) {
      var near = parties.get(Math.max(0, i - 1 - random.nextInt(roles + 1)));
      lines.add(
          random.nextBoolean() ? parties.get(i) + " > " + near : near + " > " + parties.get(i));
    }
    return of(lines.toArray(String[]::new));
  }

  /** A state for every arrow. */
  public static Map<String, PromiseState> states(Company company, long seed) {
    var random = new Random(seed);
    var states = new HashMap<String, PromiseState>();
    company
        .arrows()
        .forEach(arrow ->
            states.put(
                arrow.id(), PromiseState.values()[random.nextInt(PromiseState.values().length)]));
    return states;
  }
}
