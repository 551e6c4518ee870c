package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.WebHouse;
import tutti.claims.Claim;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.statement.PromiseWords;
import tutti.company.statement.StateWords;
import tutti.measure.ArrowReading;
import tutti.measure.PromiseReading;
import tutti.report.CompanyReport;
import tutti.report.ReportSentences;

/** The one page on which a part reads its role: what it gets, gives and promises, and why. */
class PartPageTest {

  private static final Pattern STOP = Pattern.compile("<a class=\"(?:end|box)\".*?</a>");

  private final WebHouse house = WebHouse.shared();
  private final Visitor visitor = new Visitor(house);
  private final CompanyReport report = house.open().reports().at(WebHouse.AT).orElseThrow();
  private final Company company = report.company();

  private PageText page(Party party) {
    return new PageText(visitor.at("/parties/" + party.id()).body());
  }

  private List<ArrowReading> arrows(Predicate<Arrow> wanted) {
    return report.reading().arrows().stream().filter(arrow -> wanted.test(arrow.arrow())).toList();
  }

  private static void say(List<PageText> items, List<List<String>> words) {
    assertThat(items).hasSameSizeAs(words);
    for (var i = 0; i < items.size(); i++) {
      assertThat(items.get(i).words()).contains(words.get(i));
    }
  }

  @Test
  @Claim("A04")
  void aPartReadsOnOnePageWhatItPromisesAndHowThatStands() {
    for (var party : company.parties()) {
      say(
          page(party).under("What is promised").items(),
          arrows(arrow -> arrow.answerable().equals(party.id())).stream()
              .flatMap(arrow -> arrow.promises().stream().map(promise -> said(arrow, promise)))
              .toList());
    }
    assertThat(page(company.party("sales")).under("What is promised").words())
        .contains("Help to buy: 8 of 10 are delivered within 4 hours of being requested")
        .doesNotContain("No promise yet");
  }

  private List<String> said(ArrowReading arrow, PromiseReading promise) {
    return List.of(
        PromiseWords.counted(company, arrow.arrow(), promise.promise()),
        promise.state().text(),
        ReportSentences.counted(promise));
  }

  @Test
  @Claim("A04")
  void aPartReadsWhatSuccessIsAndHowThatStands() {
    for (var party : company.parties()) {
      say(
          page(party).under("What success is").items(),
          party.card().criteria().stream()
              .map(criterion -> {
                var promise = promise(criterion.promise().orElseThrow());
                return List.of(
                    criterion.says(), promise.state().text(), ReportSentences.counted(promise));
              })
              .toList());
    }
    say(
        page(company.party("sales")).under("What success is").items(),
        List.of(
            List.of("a first touch in four hours"),
            List.of("what became of each lead is told in three days")));
  }

  private PromiseReading promise(String name) {
    var ids = name.split("/", -1);
    return report.reading().arrow(ids[0]).orElseThrow().promises().stream()
        .filter(promise -> promise.promise().id().equals(ids[1]))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Claim("A04")
  void aPartReadsWhatItGetsFromWhomAndWhatItGivesToWhomAndWhy() {
    for (var party : company.parties()) {
      var page = page(party);
      say(
          page.under("What I get").items(),
          arrows(arrow -> arrow.to().equals(party.id())).stream()
              .map(arrow -> exchange(arrow, "from", arrow.arrow().from()))
              .toList());
      say(
          page.under("What I give").items(),
          arrows(arrow -> arrow.from().equals(party.id())).stream()
              .map(arrow -> exchange(arrow, "to", arrow.arrow().to()))
              .toList());
    }
  }

  private List<String> exchange(ArrowReading arrow, String word, String other) {
    return Stream.concat(
            Stream.of(
                arrow.arrow().gives(),
                word + " " + company.party(other).name(),
                StateWords.of(arrow.arrow(), arrow.state()),
                "so that " + arrow.arrow().why()),
            arrow.arrow().nature().wants().stream())
        .toList();
  }

  @Test
  @Claim("A04")
  void whoeverHoldsAPartReadsTheSameUnderTheirOwnName() {
    var body = visitor.at("/part?as=Jonas%20Weck").body();
    var own = new PageText(body);
    var sales = page(company.party("sales"));

    assertThat(own.words()).contains("You are Sales.");
    for (var heading : List.of("What I get", "What I give", "What is promised")) {
      assertThat(own.under(heading).words()).isEqualTo(sales.under(heading).words()).isNotEmpty();
    }
  }

  @Test
  @Claim("K07")
  void aPartReadsWhatItIsForAndWhatItIsOftenTakenForAndIsNot() {
    for (var party : company.parties()) {
      var card = party.card();
      var words = page(party).words();
      Stream.of(card.purpose(), card.isNot().map("It is not "::concat))
          .flatMap(Optional::stream)
          .forEach(said -> assertThat(words).as(party.id()).contains(said));
    }
    assertThat(page(company.party("product-marketing")).words())
        .contains(
            "Product Marketing: product and marketing tell one story.",
            "Turns features into words customers understand.",
            "It is not marketing products, nor the hands of campaigns.");
  }

  @Test
  @Claim("A07")
  void theWayToTheCustomerAndBackGoesOverArrowsAndThereIsNoShorterOne() {
    var customer = company.customer().orElseThrow();
    var inner = company.parties().stream().filter(party -> !party.outside()).toList();
    for (var party : inner) {
      var page = page(party);
      leads(page.under("The path to the Customer"), party, customer);
      leads(page.under("And back: how the Customer is heard here"), customer, party);
    }
  }

  private void leads(PageText section, Party from, Party to) {
    var steps = distances(from).get(to.id());
    var stops = stops(section);
    if (steps == null) {
      assertThat(stops).isEmpty();
      assertThat(section.words()).containsAnyOf("No arrows lead from here", "Nothing the Customer");
      return;
    }
    assertThat(stops).hasSize(steps + 1).startsWith(from.name()).endsWith(to.name());
    for (var i = 1; i < stops.size(); i++) {
      var pair = stops.subList(i - 1, i + 1);
      assertThat(arrows(arrow -> ends(arrow).equals(pair)))
          .as("%s", pair)
          .anySatisfy(arrow -> assertThat(section.words()).contains(arrow.arrow().gives()));
    }
  }

  private static List<String> stops(PageText section) {
    return STOP.matcher(section.html())
        .results()
        .map(stop -> new PageText(stop.group()).words())
        .toList();
  }

  private List<String> ends(Arrow arrow) {
    return List.of(company.party(arrow.from()).name(), company.party(arrow.to()).name());
  }

  /** How many arrows lead to each party that can be reached: shortened as often as can be. */
  private Map<String, Integer> distances(Party from) {
    var distances = new HashMap<>(Map.of(from.id(), 0));
    for (var round = 0; round < company.parties().size(); round++) {
      for (var arrow : company.arrows()) {
        var before = distances.get(arrow.from());
        if (before != null) {
          distances.merge(arrow.to(), before + 1, Math::min);
        }
      }
    }
    return distances;
  }
}
