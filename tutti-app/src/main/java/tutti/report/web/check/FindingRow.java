package tutti.report.web.check;

import static java.util.Objects.requireNonNull;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.ref.CompanyRef;
import tutti.company.ref.CompanyRef.ArrowRef;
import tutti.company.ref.CompanyRef.BlockRef;
import tutti.company.ref.CompanyRef.EntryRef;
import tutti.company.ref.CompanyRef.PartRef;
import tutti.company.ref.CompanyRef.PartyRef;
import tutti.company.ref.CompanyRef.PersonRef;
import tutti.company.ref.CompanyRef.PromiseRef;
import tutti.company.ref.CompanyRef.WholeRef;
import tutti.company.statement.ArrowNames;
import tutti.english.UnbrokenText;
import tutti.insight.check.Finding;
import tutti.insight.check.Finding.Acceptance;
import tutti.page.PageAddresses;
import tutti.report.finding.FindingWords;

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
    return new FindingRow(
        finding.id(),
        UnbrokenText.of(FindingWords.says(finding)),
        name(company, finding.where()),
        PageAddresses.of(finding.where(), company),
        FindingWords.fix(finding),
        finding.where().path(),
        FindingRemedy.of(company, finding),
        finding.accepted().map(FindingRow::said));
  }

  /** What the thing is called on the page: {@code Sales to Support, what was promised}. */
  private static String name(Company company, CompanyRef where) {
    return where
        .arrowIn(company)
        .map(arrow -> ArrowNames.name(company, arrow))
        .orElseGet(() ->
            switch (where) {
              case PartyRef party -> company.find(party.id()).map(Party::name).orElse(party.id());
              case PersonRef person -> person.name();
              case ArrowRef arrow -> arrow.id();
              case PromiseRef promise -> promise.arrow();
              case PartRef part -> part.function();
              case EntryRef entry -> spoken(entry.id());
              case WholeRef whole -> company.name();
              case BlockRef block -> company.name();
            });
  }

  /** {@code deal} of {@code s5-deal}. */
  private static String spoken(String id) {
    return id.replaceFirst("^[sS]?\\d+[-_.]", "").replace('-', ' ');
  }

  /** The form that accepts it for a time. */
  public String exempt() {
    return PageAddresses.newEntry("exemption", "rule", id, "where", where);
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
