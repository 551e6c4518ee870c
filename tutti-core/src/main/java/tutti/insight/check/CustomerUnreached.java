package tutti.insight.check;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Party;

/** From a party no path of arrows reaches the Customer. */
final class CustomerUnreached implements Check {

  @Override
  public String id() {
    return "L09";
  }

  @Override
  public String name() {
    return "customer-unreached";
  }

  @Override
  public String says() {
    return "From a party no path of arrows reaches the Customer.";
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
    return "Add the arrow that is missing, or question what the party is for.";
  }

  @Override
  public Stream<Finding> findings(Scene scene) {
    var company = scene.company();
    return company.customer().stream()
        .flatMap(customer -> cutOff(company, Reach.into(company, customer.id())))
        .map(party ->
            finding(
                "parties/" + party.id(),
                "From %s no path of arrows reaches the Customer.".formatted(party.name())));
  }

  private static Stream<Party> cutOff(Company company, java.util.Set<String> reached) {
    return company.parties().stream()
        .filter(party -> !party.outside() && !reached.contains(party.id()));
  }
}
