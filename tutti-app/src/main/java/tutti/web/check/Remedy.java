package tutti.web.check;

import java.util.Optional;
import java.util.Set;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.insight.check.Finding;

/** The form that mends a finding, and what its button says. */
public record Remedy(String word, String address) {

  private static final Remedy IMPORT = new Remedy("Import a file", "/import");

  /** The rules that miss evidence. */
  private static final Set<String> WITHOUT_EVIDENCE = Set.of("L02", "L62");

  static Remedy of(Company company, Finding finding) {
    var place = FindingPlace.of(finding);
    return WITHOUT_EVIDENCE.contains(finding.id()) ? IMPORT : of(company, finding, place);
  }

  private static Remedy of(Company company, Finding finding, FindingPlace place) {
    return switch (place.kind()) {
      case "arrows" -> ofArrow(company, finding, place);
      case "parties" -> ofParty(finding, place);
      default -> new Remedy("Open", place.address(company));
    };
  }

  private static Remedy ofArrow(Company company, Finding finding, FindingPlace place) {
    var arrow = "/arrows/" + FindingPlace.segment(place.id());
    return switch (finding.id()) {
      case "L28", "L29" -> new Remedy("Open", arrow);
      case "L01", "L26" -> new Remedy("Add a promise", arrow + "/promise");
      case "L06" -> back(company, place).orElseGet(() -> new Remedy("Change it", arrow + "/edit"));
      case "L03" -> seat(company, place).orElseGet(() -> new Remedy("Change it", arrow + "/edit"));
      default ->
          place
              .promise()
              .map(id -> new Remedy("Change it", arrow + "/promises/" + FindingPlace.segment(id)))
              .orElseGet(() -> new Remedy("Change it", arrow + "/edit"));
    };
  }

  private static Optional<Remedy> back(Company company, FindingPlace place) {
    return company
        .arrow(place.id())
        .map(arrow ->
            new Remedy(
                "Add what comes back",
                "/edit/arrow?from=%s&to=%s"
                    .formatted(
                        FindingPlace.segment(arrow.to()), FindingPlace.segment(arrow.from()))));
  }

  private static Optional<Remedy> seat(Company company, FindingPlace place) {
    return company.arrow(place.id()).map(Arrow::answerable).map(Remedy::seat);
  }

  private static Remedy seat(String party) {
    return new Remedy("Seat somebody", "/edit/seat?party=" + FindingPlace.segment(party));
  }

  private static Remedy ofParty(Finding finding, FindingPlace place) {
    var id = FindingPlace.segment(place.id());
    return switch (finding.id()) {
      case "L19" -> seat(place.id());
      case "L09" -> new Remedy("Add an arrow", "/edit/arrow?from=" + id);
      case "L10" -> new Remedy("Add an arrow", "/edit/arrow?to=" + id);
      default -> new Remedy("Change it", "/parties/" + id + "/edit");
    };
  }
}
