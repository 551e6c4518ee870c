package tutti.report.web.check;

import java.util.Optional;
import java.util.Set;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.insight.check.Finding;

/** The form that mends a finding, and what its button says. */
public record FindingRemedy(String word, String address) {

  private static final FindingRemedy IMPORT = new FindingRemedy("Import a file", "/import");

  /** The rules that miss evidence. */
  private static final Set<String> WITHOUT_EVIDENCE = Set.of("L02", "L62");

  static FindingRemedy of(Company company, Finding finding) {
    var place = FindingPlace.of(finding);
    return WITHOUT_EVIDENCE.contains(finding.id()) ? IMPORT : of(company, finding, place);
  }

  private static FindingRemedy of(Company company, Finding finding, FindingPlace place) {
    return switch (place.kind()) {
      case "arrows" -> ofArrow(company, finding, place);
      case "parties" -> ofParty(finding, place);
      default -> new FindingRemedy("Open", place.address(company));
    };
  }

  private static FindingRemedy ofArrow(Company company, Finding finding, FindingPlace place) {
    var arrow = "/arrows/" + FindingPlace.segment(place.id());
    return switch (finding.id()) {
      case "L28", "L29" -> new FindingRemedy("Open", arrow);
      case "L01", "L26" -> new FindingRemedy("Add a promise", arrow + "/promise");
      case "L06" ->
          back(company, place).orElseGet(() -> new FindingRemedy("Change it", arrow + "/edit"));
      case "L03" ->
          seat(company, place).orElseGet(() -> new FindingRemedy("Change it", arrow + "/edit"));
      default ->
          place
              .promise()
              .map(id ->
                  new FindingRemedy("Change it", arrow + "/promises/" + FindingPlace.segment(id)))
              .orElseGet(() -> new FindingRemedy("Change it", arrow + "/edit"));
    };
  }

  private static Optional<FindingRemedy> back(Company company, FindingPlace place) {
    return company
        .arrow(place.id())
        .map(arrow ->
            new FindingRemedy(
                "Add what comes back",
                "/edit/arrow?from=%s&to=%s"
                    .formatted(
                        FindingPlace.segment(arrow.to()), FindingPlace.segment(arrow.from()))));
  }

  private static Optional<FindingRemedy> seat(Company company, FindingPlace place) {
    return company.arrow(place.id()).map(Arrow::answerable).map(FindingRemedy::seat);
  }

  private static FindingRemedy seat(String party) {
    return new FindingRemedy("Seat somebody", "/edit/seat?party=" + FindingPlace.segment(party));
  }

  private static FindingRemedy ofParty(Finding finding, FindingPlace place) {
    var id = FindingPlace.segment(place.id());
    return switch (finding.id()) {
      case "L19" -> seat(place.id());
      case "L09" -> new FindingRemedy("Add an arrow", "/edit/arrow?from=" + id);
      case "L10" -> new FindingRemedy("Add an arrow", "/edit/arrow?to=" + id);
      default -> new FindingRemedy("Change it", "/parties/" + id + "/edit");
    };
  }
}
