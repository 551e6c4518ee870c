package tutti.insight.check;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Party;

/** No path of arrows from the Customer reaches a party. */
final class CustomerUnheard implements Check {

  @Override
  public String id() {
    return "L10";
  }

  @Override
  public String name() {
    return "customer-unheard";
  }

  @Override
  public String says() {
    return "No path of arrows from the Customer reaches a party.";
  }

  @Override
  public List<String> claims() {
    return List.of("K29");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String fix() {
    return "Add an arrow of feedback, or one that relays it.";
  }

  @Override
  public Stream<Finding> findings(Scene scene) {
    var company = scene.company();
    return company.customer().stream()
        .flatMap(customer -> cutOff(company, Reach.from(company, customer.id())))
        .map(party ->
            finding(
                "parties/" + party.id(),
                "No path of arrows from the Customer reaches %s.".formatted(party.name())));
  }

  private static Stream<Party> cutOff(Company company, java.util.Set<String> reached) {
    return company.parties().stream()
        .filter(party -> !party.outside() && !reached.contains(party.id()));
  }
}
