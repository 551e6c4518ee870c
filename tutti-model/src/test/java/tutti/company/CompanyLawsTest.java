package tutti.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.company.file.CompanyFile;
import tutti.company.file.TextPlaces;
import tutti.company.ref.CompanyRef;
import tutti.company.template.CompanyTemplates;
import tutti.testkit.LawCases;

/** Who is within whom, who holds what, and where each thing of a company stands. */
class CompanyLawsTest {

  private static final int PARTIES = 8;

  private static Company random(Random random) {
    var parties = new ArrayList<Party>();
    for (var i = 0; i < PARTIES; i++) {
      var outer =
          i > 0 && random.nextInt(3) > 0
              ? Optional.of("p" + random.nextInt(i))
              : Optional.<String>empty();
      parties.add(new Party("p" + i, "P" + i, Party.Kind.FUNCTION, Optional.empty(), outer));
    }
    var seats = new ArrayList<Seat>();
    for (var left = random.nextInt(6); left > 0; left--) {
      seats.add(new Seat("p" + random.nextInt(PARTIES), "Q" + random.nextInt(3), Optional.empty()));
    }
    return new Company("Random", ZoneOffset.UTC, parties, seats, List.of());
  }

  private static List<String> ids() {
    return IntStream.range(0, PARTIES).mapToObj(i -> "p" + i).toList();
  }

  @Test
  void beingWithinIsAnOrder() {
    for (var seed = 0L; seed < LawCases.cases(100); seed++) {
      var company = random(new Random(seed));
      for (var a : ids()) {
        assertThat(company.within(a, a)).as("seed %d", seed).isFalse();
        company.party(a).within().ifPresent(outer -> assertThat(company.within(a, outer)).isTrue());
        for (var b : ids()) {
          assertThat(company.within(a, b) && company.within(b, a)).as("seed %d", seed).isFalse();
          for (var c : ids()) {
            assertThat(!(company.within(a, b) && company.within(b, c)) || company.within(a, c))
                .as("seed %d: %s %s %s", seed, a, b, c)
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void aPartyWithoutSeatsIsHeldByWhoHoldsWhatIsWithinIt() {
    for (var seed = 0L; seed < LawCases.cases(200); seed++) {
      var company = random(new Random(seed));
      for (var id : ids()) {
        var own = company.seats().stream().filter(seat -> seat.party().equals(id)).toList();
        var inner =
            company.seats().stream().filter(seat -> company.within(seat.party(), id)).toList();
        assertThat(company.seatsOf(id)).isEqualTo(own);
        assertThat(company.holders(id)).as("seed %d", seed).isEqualTo(own.isEmpty() ? inner : own);
      }
    }
  }

  @Test
  void partiesInACircleEndTheSearch() {
    var parties =
        List.of(
            new Party("a", "A", Party.Kind.FUNCTION, Optional.empty(), Optional.of("b")),
            new Party("b", "B", Party.Kind.FUNCTION, Optional.empty(), Optional.of("a")));
    var company = new Company("Circle", ZoneOffset.UTC, parties, List.of(), List.of());
    assertThat(company.within("a", "b")).isTrue();
    assertThat(company.within("a", "c")).isFalse();
  }

  @Test
  void aSeatSpeaksThroughItsHolderAndTheDeputy() {
    var seat = new Seat("sales", "Ines", Optional.of("Bo"));
    assertThat(Stream.of("Ines", "Bo", "Cy").filter(seat::speaks)).containsExactly("Ines", "Bo");
    assertThat(new Seat("sales", "Ines", Optional.empty()).speaks("Bo")).isFalse();
  }

  private static Stream<CompanyRef> things(Company company) {
    return Stream.of(
            company.parties().stream().map(party -> CompanyRef.party(party.id())),
            company.arrows().stream().map(arrow -> CompanyRef.arrow(arrow.id())),
            company.arrows().stream()
                .flatMap(arrow ->
                    arrow.promises().stream()
                        .map(promise -> CompanyRef.promise(arrow.id(), promise.id()))),
            company.people().stream().map(person -> CompanyRef.person(person.name())))
        .flatMap(things -> things);
  }

  @Test
  void everyThingOfATemplateIsThereUnderItsPathAndStandsInItsText() {
    for (var name : CompanyTemplates.names()) {
      var text = CompanyTemplates.text(name).orElseThrow();
      var company = CompanyFile.read(name, text);
      var lines = text.lines().toList();
      var places = TextPlaces.of(name, text);
      assertThat(things(company))
          .isNotEmpty()
          .allSatisfy(thing -> {
            assertThat(CompanyRef.of(thing.path())).isEqualTo(thing);
            assertThat(thing.existsIn(company)).as(thing.path()).isTrue();
            var id = thing.path().substring(thing.path().lastIndexOf('/') + 1);
            assertThat(lines.get(places.of(thing.path()).line() - 1)).as(thing.path()).contains(id);
          });
    }
  }

  @Test
  void whatCoversAnotherIsAPrefixOfIt() {
    var company = CompanyFile.read("t", CompanyTemplates.text("revenue-chain").orElseThrow());
    var all = things(company).toList();
    for (var one : all) {
      assertThat(all.stream().filter(one::covers))
          .containsExactlyElementsOf(
              all.stream()
                  .filter(other -> (other.path() + "/").startsWith(one.path() + "/"))
                  .toList());
    }
  }

  @Test
  void thePartiesOfAnArrowAreThoseOfItsPromises() {
    var company = CompanyFile.read("t", CompanyTemplates.text("business-symphony").orElseThrow());
    for (var arrow : company.arrows()) {
      var ref = CompanyRef.arrow(arrow.id());
      assertThat(ref.arrowIn(company)).contains(arrow);
      for (var promise : arrow.promises()) {
        var inner = CompanyRef.promise(arrow.id(), promise.id());
        assertThat(inner.arrowIn(company)).contains(arrow);
        assertThat(inner.partiesIn(company))
            .containsExactlyElementsOf(ref.partiesIn(company).toList());
      }
    }
    assertThat(CompanyRef.COMPANY.partiesIn(company)).isEmpty();
  }
}
