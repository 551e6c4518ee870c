package tutti.insight.check;

import java.time.LocalDate;
import java.util.List;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.map.crossing.MapCrossings;

/** Small companies in which only the seats matter, and what the rules say of them. */
public final class Seated {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private Seated() {}

  public static Company company(String yaml) {
    return CompanyFile.read("company.yaml", "apiVersion: tutti/v1\nkind: Company\n" + yaml);
  }

  /** A company of parties without arrows; Zoe holds one that is in no rule. */
  public static String parties(String... ids) {
    var yaml = new StringBuilder("parties:\n  - {id: workshop, kind: function}\n");
    for (var id : ids) {
      yaml.append("  - {id: %s, kind: function}%n".formatted(id));
    }
    return yaml + "seats:\n  - {party: workshop, person: Zoe}\n";
  }

  /** One more seat. */
  public static String seat(String party, String person) {
    return seat(party, person, "");
  }

  /** One more seat with more to it, such as {@code share: 50%}. */
  public static String seat(String party, String person, String more) {
    return "  - {party: %s, person: %s%s}%n"
        .formatted(party, person, more.isEmpty() ? "" : ", " + more);
  }

  public static List<Finding> findings(String id, String yaml) {
    return CheckRules.run(company(yaml), TODAY, MapCrossings.FINDER).stream()
        .filter(finding -> finding.id().equals(id))
        .toList();
  }

  public static List<String> says(String id, String yaml) {
    return findings(id, yaml).stream().map(Finding::says).toList();
  }
}
