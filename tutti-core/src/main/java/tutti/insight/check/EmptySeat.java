package tutti.insight.check;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Party;

/** A party has arrows but nobody holds it. */
final class EmptySeat implements Check {

  @Override
  public String id() {
    return "L19";
  }

  @Override
  public String name() {
    return "empty-seat";
  }

  @Override
  public String says() {
    return "A party has arrows but nobody holds it.";
  }

  @Override
  public List<String> claims() {
    return List.of("K05");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String fix() {
    return "Seat somebody there, if only for a time.";
  }

  @Override
  public Stream<Finding> findings(Scene scene) {
    var company = scene.company();
    return company.parties().stream()
        .filter(party -> !party.outside() && company.seatsOf(party.id()).isEmpty())
        .filter(party -> hasArrows(company, party))
        .map(party ->
            finding(
                "parties/" + party.id(),
                "%s has arrows but nobody holds it.".formatted(party.name())));
  }

  private static boolean hasArrows(Company company, Party party) {
    return company.arrows().stream()
        .anyMatch(arrow -> arrow.from().equals(party.id()) || arrow.to().equals(party.id()));
  }
}
