package tutti.report.web.check;

import static java.util.Objects.requireNonNull;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.UriUtils;
import tutti.company.Company;
import tutti.insight.check.Finding;
import tutti.insight.check.Finding.Acceptance;

/**
 * A finding on the page.
 *
 * @param place what it is about, as people call it
 * @param where what it is about, as the charter calls it
 * @param accepted who accepted it, why and until when
 */
public record FindingRow(
    String id,
    String says,
    String place,
    String address,
    String fix,
    String where,
    FindingRemedy remedy,
    Optional<String> accepted) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  public FindingRow {
    requireNonNull(id, "id");
    requireNonNull(says, "says");
    requireNonNull(place, "place");
    requireNonNull(address, "address");
    requireNonNull(fix, "fix");
    requireNonNull(where, "where");
    requireNonNull(remedy, "remedy");
    requireNonNull(accepted, "accepted");
  }

  static FindingRow of(Company company, Finding finding) {
    var place = FindingPlace.of(finding);
    return new FindingRow(
        finding.id(),
        finding.says(),
        place.name(company),
        place.address(company),
        finding.fix(),
        finding.where(),
        FindingRemedy.of(company, finding),
        finding.accepted().map(FindingRow::said));
  }

  /** The form that accepts it for a time. */
  public String exempt() {
    return "/edit/exemption?rule=%s&where=%s"
        .formatted(UriUtils.encode(id, "UTF-8"), UriUtils.encode(where, "UTF-8"));
  }

  private static String said(Acceptance acceptance) {
    var why = acceptance.why();
    return "%s%s %s %s. Ends on %s."
        .formatted(
            why,
            why.endsWith(".") ? "" : ".",
            switch (acceptance.kind()) {
              case EXEMPTION -> "Said by";
              case CONTROL -> "A control, checked by";
            },
            acceptance.by(),
            DAY.format(acceptance.until()));
  }
}
