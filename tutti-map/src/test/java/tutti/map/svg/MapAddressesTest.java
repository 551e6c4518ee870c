package tutti.map.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tutti.map.Companies;

/** Where the arrows and parties of a map lead. */
class MapAddressesTest {

  @Test
  void aLinkLeadsWhereItIsTold() {
    var links = new MapAddresses(id -> "/a/" + id, id -> "/p/" + id);

    assertThat(links.arrow().apply("7")).isEqualTo("/a/7");
    assertThat(links.party().apply("7")).isEqualTo("/p/7");
  }

  @Test
  void aPageLeadsFromEveryArrowAndPartyToItsOwnAddress() {
    var drawing = Companies.olist().landscape();
    var svg = SvgMap.inline(drawing, new MapAddresses(id -> "/a/" + id, id -> "/p/" + id));
    for (var arrow : Companies.olist().company().arrows()) {
      assertThat(svg.split("href=\"/a/" + arrow.id() + "\"", -1)).hasSize(2);
    }
    for (var party : Companies.olist().company().parties()) {
      assertThat(svg.split("href=\"/p/" + party.id() + "\"", -1)).hasSize(2);
    }
  }
}
