package tutti.report.web.check;

import java.util.Optional;
import java.util.Set;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.ref.CompanyRef;
import tutti.company.ref.CompanyRef.ArrowRef;
import tutti.company.ref.CompanyRef.PartyRef;
import tutti.company.ref.CompanyRef.PromiseRef;
import tutti.insight.check.Finding;
import tutti.page.PageAddresses;

/** The form that mends a finding, and what its button says. */
public record FindingRemedy(String word, String address) {

  private static final String CHANGE = "Change it";

  private static final FindingRemedy IMPORT = new FindingRemedy("Import a file", "/import");

  /** The rules that miss evidence. */
  private static final Set<String> WITHOUT_EVIDENCE = Set.of("L02", "L62");

  static FindingRemedy of(Company company, Finding finding) {
    return WITHOUT_EVIDENCE.contains(finding.id())
        ? IMPORT
        : of(company, finding.id(), finding.where());
  }

  private static FindingRemedy of(Company company, String rule, CompanyRef where) {
    return switch (where) {
      case ArrowRef arrow ->
          ofArrow(company, rule, arrow.id())
              .orElseGet(() -> new FindingRemedy(CHANGE, PageAddresses.editArrow(arrow.id())));
      case PromiseRef promise ->
          ofArrow(company, rule, promise.arrow())
              .orElseGet(() ->
                  new FindingRemedy(
                      CHANGE, PageAddresses.editPromise(promise.arrow(), promise.id())));
      case PartyRef party -> ofParty(rule, party.id());
      default -> new FindingRemedy("Open", PageAddresses.of(where, company));
    };
  }

  private static Optional<FindingRemedy> ofArrow(Company company, String rule, String id) {
    return switch (rule) {
      case "L28", "L29" -> Optional.of(new FindingRemedy("Open", PageAddresses.arrow(id)));
      case "L01", "L26" ->
          Optional.of(new FindingRemedy("Add a promise", PageAddresses.newPromise(id)));
      case "L06" -> company.arrow(id).map(FindingRemedy::back);
      case "L03" -> company.arrow(id).map(Arrow::answerable).map(FindingRemedy::seat);
      default -> Optional.empty();
    };
  }

  private static FindingRemedy back(Arrow arrow) {
    return new FindingRemedy(
        "Add what comes back",
        PageAddresses.newEntry("arrow", "from", arrow.to(), "to", arrow.from()));
  }

  private static FindingRemedy seat(String party) {
    return new FindingRemedy("Seat somebody", PageAddresses.newEntry("seat", "party", party));
  }

  private static FindingRemedy ofParty(String rule, String id) {
    return switch (rule) {
      case "L19" -> seat(id);
      case "L09" -> new FindingRemedy("Add an arrow", PageAddresses.newEntry("arrow", "from", id));
      case "L10" -> new FindingRemedy("Add an arrow", PageAddresses.newEntry("arrow", "to", id));
      default -> new FindingRemedy(CHANGE, PageAddresses.editParty(id));
    };
  }
}
