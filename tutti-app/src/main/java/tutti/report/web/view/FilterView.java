package tutti.report.web.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tutti.company.Party;
import tutti.company.Party.Side;
import tutti.report.CompanyReport;

/**
 * The filter as a form.
 *
 * @param said how many arrows fit; nothing when all do because nothing is asked
 */
public record FilterView(List<Choice> sides, List<Choice> parties, Optional<String> said) {

  public FilterView {
    sides = List.copyOf(sides);
    parties = List.copyOf(parties);
  }

  /** Something to choose; any has no value. */
  public record Choice(String value, String name, boolean chosen) {}

  /** The side and the party that are chosen, as forms send them. */
  public Map<String, String> chosen() {
    var chosen = new TreeMap<String, String>();
    sides.stream().filter(Choice::chosen).forEach(one -> chosen.put("side", one.value()));
    parties.stream().filter(Choice::chosen).forEach(one -> chosen.put("party", one.value()));
    return chosen;
  }

  static FilterView of(CompanyReport report, ArrowFilter filter) {
    return new FilterView(sides(report, filter), parties(report, filter), said(report, filter));
  }

  private static List<Choice> sides(CompanyReport report, ArrowFilter filter) {
    var written =
        Arrays.stream(Side.values())
            .filter(side ->
                report.company().parties().stream()
                    .anyMatch(party -> party.side().filter(side::equals).isPresent()))
            .map(side ->
                new Choice(
                    ArrowFilter.word(side),
                    "given by " + ArrowFilter.word(side),
                    filter.side().filter(side::equals).isPresent()));
    return Stream.concat(Stream.of(new Choice("", "any side", false)), written).toList();
  }

  private static List<Choice> parties(CompanyReport report, ArrowFilter filter) {
    var any = new Choice("", "any party", false);
    var all = report.company().parties().stream().map(party -> choice(party, filter));
    return Stream.concat(Stream.of(any), all).toList();
  }

  private static Choice choice(Party party, ArrowFilter filter) {
    return new Choice(
        party.id(), party.name(), filter.party().filter(party.id()::equals).isPresent());
  }

  private static Optional<String> said(CompanyReport report, ArrowFilter filter) {
    var all = report.reading().arrows().size();
    return filter
        .lit(report)
        .map(ids -> "%,d of %,d %s.".formatted(ids.size(), all, all == 1 ? "arrow" : "arrows"));
  }
}
