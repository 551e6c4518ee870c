package tutti.report.web.seen;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.statement.ArrowNames;
import tutti.english.SentenceWords;
import tutti.english.UnbrokenText;
import tutti.insight.seen.ArrowDetour;
import tutti.insight.seen.AsSeen;
import tutti.insight.seen.UnmappedTraffic;
import tutti.insight.seen.UnusedArrow;
import tutti.page.PageAddresses;

/**
 * What was seen, as the page lists it.
 *
 * @param conformance said against seen as one number, in words
 * @param blank whether nothing was seen at all
 * @param bypass how much goes past the party in the middle, in words
 */
public record SeenView(
    String headline,
    String conformance,
    boolean blank,
    List<Row> wild,
    List<Row> never,
    List<Row> silent,
    List<Row> detours,
    Optional<String> bypass) {

  public SeenView {
    requireNonNull(headline, "headline");
    conformance = UnbrokenText.of(conformance);
    wild = List.copyOf(wild);
    never = List.copyOf(never);
    silent = List.copyOf(silent);
    detours = List.copyOf(detours);
    requireNonNull(bypass, "bypass");
  }

  /**
   * One entry of a list.
   *
   * @param name what is given; of what has no arrow, between whom
   * @param ends between whom; empty of what has no arrow
   * @param address the arrow's page; none of what has no arrow
   * @param write the form that writes the arrow; none where an end is no longer written
   */
  public record Row(
      String name, String ends, String sentence, Optional<String> address, Optional<String> write) {
    public Row {
      requireNonNull(name, "name");
      requireNonNull(ends, "ends");
      sentence = UnbrokenText.of(sentence);
      requireNonNull(address, "address");
      requireNonNull(write, "write");
    }
  }

  /** The lists of what was seen; {@code arrow} gives the address of an arrow's page. */
  public static SeenView of(AsSeen seen, UnaryOperator<String> arrow) {
    var company = seen.company();
    return new SeenView(
        headline(seen),
        seen.blank() ? "" : seen.conformance().sentence(),
        seen.blank(),
        seen.wild().stream().map(one -> wild(company, one)).toList(),
        seen.never().stream().map(one -> unused(company, one, arrow)).toList(),
        seen.silent().stream().map(one -> unused(company, one, arrow)).toList(),
        seen.detours().stream().map(one -> detour(company, one, arrow)).toList(),
        seen.bypass().map(one -> one.sentence(company)));
  }

  private static String headline(AsSeen seen) {
    if (seen.blank()) {
      return "Nothing has been seen within a year.";
    }
    var said =
        Stream.of(
                counted(
                    seen.wild().size(),
                    "way is used that nobody wrote down",
                    "ways are used that nobody wrote down"),
                counted(seen.never().size(), "arrow was never used", "arrows were never used"),
                counted(seen.silent().size(), "arrow fell silent", "arrows fell silent"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return said.isEmpty() ? "What is written is what happens: every arrow is in use." : said + ".";
  }

  private static Optional<String> counted(int count, String one, String many) {
    return Optional.of(count + " " + (count == 1 ? one : many)).filter(said -> count > 0);
  }

  private static Row wild(Company company, UnmappedTraffic wild) {
    var ends = Stream.of(wild.from(), wild.to());
    return new Row(
        ends.map(id -> company.find(id).map(party -> party.name()).orElse(id))
            .collect(Collectors.joining(" to ")),
        "",
        wild.sentence(company),
        Optional.empty(),
        Optional.of(write(wild))
            .filter(address ->
                Stream.of(wild.from(), wild.to()).allMatch(id -> company.find(id).isPresent())));
  }

  private static String write(UnmappedTraffic wild) {
    return wild.things().stream()
        .findFirst()
        .map(thing ->
            PageAddresses.newEntry("arrow", "from", wild.from(), "to", wild.to(), "gives", thing))
        .orElseGet(() -> PageAddresses.newEntry("arrow", "from", wild.from(), "to", wild.to()));
  }

  private static Row unused(Company company, UnusedArrow unused, UnaryOperator<String> address) {
    return row(company, unused, SentenceWords.capital(unused.words(company)), address);
  }

  private static Row detour(Company company, ArrowDetour detour, UnaryOperator<String> address) {
    return row(company, detour.arrow(), detour.sentence(company), address);
  }

  private static Row row(
      Company company, UnusedArrow unused, String sentence, UnaryOperator<String> address) {
    return new Row(
        SentenceWords.capital(unused.arrow().gives()),
        ArrowNames.ends(company, unused.arrow()),
        sentence,
        Optional.of(address.apply(unused.arrow().id())),
        Optional.empty());
  }
}
