package tutti.charter.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tutti.Home;
import tutti.people.Actor;

/** A published company is read once. */
class PublishedCompaniesTest {

  private static final int PARTIES = 2_000;
  private static final int ARROWS = 10_000;

  private static String large() {
    var text = new StringBuilder("apiVersion: tutti/v1\nkind: Company\nname: Large\nparties:\n");
    for (var i = 0; i < PARTIES; i++) {
      text.append("  - {id: p%d, kind: function}\n".formatted(i));
    }
    text.append("arrows:\n");
    for (var i = 0; i < ARROWS; i++) {
      text.append(
          "  - {id: a%d, from: p%d, to: p%d, promises: [{id: x, valid: offered, good: accepted, within: 5d}]}\n"
              .formatted(i, i % PARTIES, (i + 1) % PARTIES));
    }
    return text.toString();
  }

  @Test
  void theCompanyInForceIsHandedOutWithoutReadingItAgain() {
    var charters = Home.BUNDLED.emptied().charters();
    charters.publish("large.yaml", large(), new Actor("test"), "large");
    var companies = Home.BUNDLED.bean(PublishedCompanies.class);
    var first = companies.current().orElseThrow();
    for (var i = 0; i < 10; i++) {
      assertThat(companies.current().orElseThrow()).isSameAs(first);
      assertThat(charters.current().orElseThrow().company()).isSameAs(first.company());
    }
  }

  @Test
  void anotherTextUnderTheSameNumberIsNotTakenForTheFirst() {
    var text = "apiVersion: tutti/v1\nkind: Company\nname: %s\n";
    for (var name : new String[] {"One", "Two"}) {
      Home.BUNDLED
          .emptied()
          .charters()
          .publish("c.yaml", text.formatted(name), new Actor("test"), "t");
      assertThat(
              Home.BUNDLED.bean(PublishedCompanies.class).current().orElseThrow().company().name())
          .isEqualTo(name);
    }
  }
}
