package tutti.report.web.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Party;
import tutti.company.ref.CompanyRef;
import tutti.english.SentenceWords;
import tutti.insight.check.Finding;
import tutti.measure.ArrowReading;
import tutti.page.PageMoment;
import tutti.report.CompanyReport;
import tutti.report.web.chart.FanChart;

/**
 * The page of one party, readable by whoever holds it from today on.
 *
 * @param toCustomer how what it gives reaches the Customer; none for the Customer itself
 * @param back how the Customer is heard here
 * @param first what to do in the first week
 */
public record PartView(
    Party party,
    String headline,
    String beneath,
    List<PartyExchange> gets,
    List<PartyExchange> gives,
    String fanIn,
    String fanOut,
    Optional<ShortestRoute> toCustomer,
    Optional<ShortestRoute> back,
    List<SuccessRow> criteria,
    List<OwedRow> promises,
    List<SeatRow> seats,
    List<NeighbourRow> neighbours,
    List<Inside> inside,
    Optional<Inside> within,
    String first,
    List<Finding> findings) {

  public PartView {
    requireNonNull(party, "party");
    requireNonNull(headline, "headline");
    requireNonNull(beneath, "beneath");
    gets = List.copyOf(gets);
    gives = List.copyOf(gives);
    criteria = List.copyOf(criteria);
    promises = List.copyOf(promises);
    seats = List.copyOf(seats);
    neighbours = List.copyOf(neighbours);
    inside = List.copyOf(inside);
    findings = List.copyOf(findings);
  }

  /** Another party this one holds or belongs to. */
  public record Inside(String name, String address, String job) {
    static Inside of(Party party, PageMoment moment) {
      return new Inside(party.name(), moment.party(party.id()), party.card().job().orElse(""));
    }
  }

  static PartView of(CompanyReport report, Party party, PageMoment moment) {
    var in = arrows(report, arrow -> arrow.to().equals(party.id()));
    var out = arrows(report, arrow -> arrow.from().equals(party.id()));
    var company = report.company();
    var customer = company.customer().filter(c -> !c.id().equals(party.id())).map(Party::id);
    return new PartView(
        party,
        headline(party),
        beneath(party),
        in.stream().map(arrow -> PartyExchange.got(report, arrow, moment)).toList(),
        out.stream().map(arrow -> PartyExchange.given(report, arrow, moment)).toList(),
        FanChart.in(in.stream().map(ArrowReading::state).toList()),
        FanChart.out(out.stream().map(ArrowReading::state).toList()),
        customer.map(c -> ShortestRoute.between(report, party.id(), c, moment)),
        customer.map(c -> ShortestRoute.between(report, c, party.id(), moment)),
        party.card().criteria().stream().map(c -> SuccessRow.of(report, c, moment)).toList(),
        promises(report, party, moment),
        company.seatsOf(party.id()).stream().map(SeatRow::of).toList(),
        NeighbourRow.of(company, party.id(), moment),
        company.parties().stream()
            .filter(role -> role.within().filter(party.id()::equals).isPresent())
            .map(role -> Inside.of(role, moment))
            .toList(),
        party.within().map(company::party).map(outer -> Inside.of(outer, moment)),
        FirstWeek.advice(report, party, in),
        findings(report, party));
  }

  private static List<ArrowReading> arrows(CompanyReport report, Predicate<Arrow> wanted) {
    return report.reading().arrows().stream()
        .filter(reading -> wanted.test(reading.arrow()))
        .toList();
  }

  /** {@code Product Marketing: turn what Product builds into words that others can use.} */
  private static String headline(Party party) {
    var said = party.card().purpose().or(() -> party.card().job());
    return party.name() + said.map(what -> ": " + stop(what)).orElse("");
  }

  private static String beneath(Party party) {
    var card = party.card();
    var job =
        card.purpose().flatMap(p -> card.job()).map(what -> SentenceWords.capital(stop(what)));
    var not = card.isNot().map(what -> "It is not " + stop(what));
    var voice = card.voice().map(whose -> "It speaks for the " + stop(whose));
    return Stream.of(job, not, voice).flatMap(Optional::stream).collect(Collectors.joining(" "));
  }

  private static String stop(String sentence) {
    return sentence.endsWith(".") || sentence.endsWith("!") || sentence.endsWith("?")
        ? sentence
        : sentence + ".";
  }

  private static List<OwedRow> promises(CompanyReport report, Party party, PageMoment moment) {
    return arrows(report, arrow -> arrow.answerable().equals(party.id())).stream()
        .flatMap(arrow -> arrow.promises().stream().map(p -> OwedRow.of(report, arrow, p, moment)))
        .toList();
  }

  private static List<Finding> findings(CompanyReport report, Party party) {
    var about = CompanyRef.party(party.id());
    return report.findings().stream()
        .filter(Finding::open)
        .filter(finding -> about.covers(finding.where()))
        .toList();
  }

  /** {@code gets 5, gives 3}. */
  public String count() {
    return "gets " + gets.size() + ", gives " + gives.size();
  }
}
