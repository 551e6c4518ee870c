package tutti.report.web.part;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Party.Side;
import tutti.company.Seat;
import tutti.page.PageMoment;

/** Every party of the company in the order of the file; none stands above another. */
public record PartiesView(String headline, List<Filter> filters, List<Row> rows) {

  public PartiesView {
    requireNonNull(headline, "headline");
    filters = List.copyOf(filters);
    rows = List.copyOf(rows);
  }

  /** A side to look at alone. */
  public record Filter(String name, String address, long count, boolean chosen) {}

  /** A party in a line. */
  public record Row(
      String name, String address, String kind, String side, String people, String exchanges) {}

  /** How many arrows each party gets and gives. */
  private record PartyCounts(Map<String, Long> gets, Map<String, Long> gives) {
    String of(Party party) {
      return "gets %d, gives %d"
          .formatted(gets.getOrDefault(party.id(), 0L), gives.getOrDefault(party.id(), 0L));
    }
  }

  static PartiesView of(Company company, Optional<Side> side, PageMoment moment) {
    var shown = company.parties().stream().filter(party -> on(party, side)).toList();
    var gets = company.arrows().stream().collect(groupingBy(Arrow::to, counting()));
    var gives = company.arrows().stream().collect(groupingBy(Arrow::from, counting()));
    var counts = new PartyCounts(gets, gives);
    return new PartiesView(
        headline(company, side, shown.size()),
        filters(company, side, moment),
        shown.stream().map(party -> row(company, party, counts, moment)).toList());
  }

  private static boolean on(Party party, Optional<Side> side) {
    return side.stream().allMatch(wanted -> party.side().filter(wanted::equals).isPresent());
  }

  private static String headline(Company company, Optional<Side> side, int shown) {
    var parties = shown + (shown == 1 ? " party" : " parties");
    return side.map(s -> "%s on the %s side.".formatted(parties, word(s)))
        .orElse("%s make up %s, none above another.".formatted(parties, company.name()));
  }

  private static List<Filter> filters(Company company, Optional<Side> side, PageMoment moment) {
    var all = new Filter("All", moment.on("/parties"), company.parties().size(), side.isEmpty());
    var each = Arrays.stream(Side.values()).map(s -> filter(company, s, side, moment));
    return Stream.concat(Stream.of(all), each).filter(f -> f.count() > 0).toList();
  }

  private static Filter filter(
      Company company, Side side, Optional<Side> chosen, PageMoment moment) {
    return new Filter(
        word(side).substring(0, 1).toUpperCase(Locale.ROOT) + word(side).substring(1),
        moment.on("/parties?side=" + word(side)),
        company.parties().stream().filter(party -> on(party, Optional.of(side))).count(),
        chosen.filter(side::equals).isPresent());
  }

  private static Row row(Company company, Party party, PartyCounts arrows, PageMoment moment) {
    return new Row(
        party.name(),
        moment.party(party.id()),
        kind(company, party),
        party.side().map(PartiesView::word).orElse(""),
        people(company, party),
        arrows.of(party));
  }

  private static String kind(Company company, Party party) {
    var kind = party.outside() ? "outside party" : party.kind().name().toLowerCase(Locale.ROOT);
    return kind + party.within().map(outer -> " in " + company.party(outer).name()).orElse("");
  }

  private static String people(Company company, Party party) {
    var people =
        company.holders(party.id()).stream()
            .map(Seat::person)
            .distinct()
            .collect(Collectors.joining(", "));
    return people.isEmpty() && !party.outside() ? "nobody yet" : people;
  }

  private static String word(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
