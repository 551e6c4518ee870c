package tutti.map.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.map.Companies;
import tutti.map.SheetStyle;
import tutti.testkit.LawCases;

/** What cannot be drawn is known without drawing it, and named as the drawing names it. */
class NamedCrossingsTest {

  private static final int COMPANIES = LawCases.cases(12);

  /** Six to eight parties; about so many of their pairs have an arrow. */
  private static Company random(long seed, double chance) {
    var dice = new Random(seed);
    var parties = new ArrayList<Party>();
    var arrows = new ArrayList<Arrow>();
    for (int i = 0; i < 6 + dice.nextInt(3); i++) {
      parties.add(Companies.party(i == 0 ? "Customer" : "Party" + i));
      for (int other = 0; other < i; other++) {
        if (dice.nextDouble() < chance) {
          var from = parties.get(i).id();
          var to = parties.get(other).id();
          arrows.add(Companies.arrow("a" + arrows.size(), from, to, "x"));
        }
      }
    }
    return Companies.company(parties, arrows);
  }

  private static List<String> namedApart(Company company) {
    var ends =
        new TreeSet<>(
            MapCrossings.of(company).stream()
                .flatMap(crossings -> crossings.apart().stream())
                .flatMap(e -> Stream.of(e.one() + " " + e.other(), e.other() + " " + e.one()))
                .toList());
    return company.arrows().stream()
        .filter(arrow -> ends.contains(arrow.from() + " " + arrow.to()))
        .map(Arrow::id)
        .sorted()
        .toList();
  }

  private static boolean drawnFreely(Company company) {
    return new Companies(company, Map.of()).quick(SheetStyle.LANDSCAPE).apart().isEmpty();
  }

  @Test
  void whatIsNamedIsAllThatKeepsTheMapFromBeingDrawnFreely() {
    int apart = 0;
    for (long seed = 0; seed < COMPANIES; seed++) {
      var company = random(seed, 0.8);
      var named = namedApart(company);
      var rest = company.arrows().stream().filter(arrow -> !named.contains(arrow.id())).toList();
      assertThat(drawnFreely(Companies.company(company.parties(), rest)))
          .as("seed %d", seed)
          .isTrue();
      apart += named.size();
    }
    assertThat(apart).isGreaterThan(LawCases.atLeast(12));
  }

  @Test
  void aMapThatCanBeDrawnHasNone() {
    for (long seed = 0; seed < COMPANIES; seed++) {
      var company = random(seed, 0.2);
      assertThat(MapCrossings.of(company).isEmpty())
          .as("seed %d", seed)
          .isEqualTo(drawnFreely(company));
    }
    assertThat(MapCrossings.of(Companies.symphony().company())).isEmpty();
  }

  @Test
  void ofALargeMapOnlyTheLeastNumberIsKnown() {
    var parties = IntStream.range(0, 40).mapToObj(i -> Companies.party("Party" + i)).toList();
    var arrows = new ArrayList<Arrow>();
    for (var one : parties) {
      for (var other : parties) {
        if (one.id().compareTo(other.id()) < 0) {
          arrows.add(Companies.arrow("a" + arrows.size(), one.id(), other.id(), "x"));
        }
      }
    }
    assertThat(MapCrossings.of(Companies.company(parties, arrows)))
        .contains(new MapCrossings(List.of(), 40 * 39 / 2 - (3 * 40 - 6), false, Optional.empty()));
  }
}
