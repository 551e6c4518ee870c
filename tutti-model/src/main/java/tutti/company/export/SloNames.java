package tutti.company.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names as OpenSLO wants them: small letters, digits and dashes, at most 63, no two the same. */
final class SloNames {

  /** So that a number and what an objective names besides it still fit. */
  private static final int LONGEST = 50;

  private final Map<String, String> services = new HashMap<>();
  private final Set<String> servicesTaken = new HashSet<>();
  private final Set<String> objectivesTaken = new HashSet<>();

  /** The name of a party's service; always the same one. */
  String service(String party) {
    return services.computeIfAbsent(party, id -> free(plain(id), servicesTaken));
  }

  /** A name for an objective that no other one has. */
  String objective(String wanted) {
    return free(plain(wanted), objectivesTaken);
  }

  private static String plain(String id) {
    var name = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var cut = name.substring(0, Math.min(LONGEST, name.length()));
    var trimmed = cut.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "x" : trimmed;
  }

  private static String free(String wanted, Set<String> taken) {
    var name = wanted;
    for (var number = 2; !taken.add(name); number++) {
      name = wanted + "-" + number;
    }
    return name;
  }
}
