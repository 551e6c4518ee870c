package tutti.report.web.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Seat;
import tutti.insight.check.Finding;

/**
 * What a finding is about, taken apart: {@code arrows/leads/promises/accepted} is a promise of an
 * arrow.
 */
record FindingPlace(String kind, String id, Optional<String> promise) {

  static FindingPlace of(Finding finding) {
    var parts = finding.where().split("/", 4);
    return new FindingPlace(
        parts[0],
        parts.length > 1 ? parts[1] : "",
        parts.length > 3 ? Optional.of(parts[3]) : Optional.empty());
  }

  private Optional<Arrow> arrow(Company company) {
    return kind.equals("arrows") ? company.arrow(id) : Optional.empty();
  }

  private Optional<Party> party(Company company) {
    return kind.equals("parties") ? company.find(id) : Optional.empty();
  }

  /** The parties it concerns: itself, both ends of an arrow, all that a person holds. */
  List<String> parties(Company company) {
    return switch (kind) {
      case "parties" -> List.of(id);
      case "arrows" ->
          arrow(company).stream().flatMap(a -> Stream.of(a.from(), a.to())).distinct().toList();
      case "people" ->
          company.seats().stream().filter(s -> s.person().equals(id)).map(Seat::party).toList();
      default -> List.of();
    };
  }

  /** What it is called on the page: {@code Sales to Support, what was promised}. */
  String name(Company company) {
    return arrow(company)
        .map(arrow -> name(company, arrow))
        .or(() -> party(company).map(Party::name))
        .orElseGet(() -> id.isEmpty() ? company.name() : id);
  }

  private static String name(Company company, Arrow arrow) {
    return "%s to %s, %s"
        .formatted(
            company.party(arrow.from()).name(), company.party(arrow.to()).name(), arrow.gives());
  }

  /** The page of the thing; the charter for what has no page of its own. */
  String address(Company company) {
    if (arrow(company).isPresent()) {
      return "/arrows/" + segment(id);
    }
    if (party(company).isPresent()) {
      return "/parties/" + segment(id);
    }
    return kind.equals("people") ? "/part?as=" + UriUtils.encode(id, "UTF-8") : "/charter";
  }

  static String segment(String id) {
    return UriUtils.encodePathSegment(id, "UTF-8");
  }
}
