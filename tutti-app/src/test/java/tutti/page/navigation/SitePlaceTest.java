package tutti.page.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.claims.Claim;

/** The places, and the pages of each. */
class SitePlaceTest {

  private static Stream<SitePage> pages() {
    return Arrays.stream(SitePlace.values()).flatMap(place -> place.pages().stream());
  }

  @Test
  @Claim("K31")
  void thereAreAtMostSixPlaces() {
    assertThat(SitePlace.values()).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void everyPageIsInOnePlaceAndHasANameOfItsOwn() {
    assertThat(pages().map(SitePage::address)).doesNotHaveDuplicates();
    assertThat(pages().map(SitePage::name)).doesNotHaveDuplicates();
    pages()
        .forEach(page ->
            assertThat(SitePlace.of(page.address()))
                .hasValueSatisfying(place -> assertThat(place.pages()).contains(page)));
  }

  @Test
  void everyPlaceHasAKeyOfItsOwn() {
    assertThat(Arrays.stream(SitePlace.values()).map(SitePlace::key))
        .doesNotHaveDuplicates()
        .allMatch(key -> key.matches("[a-z]"));
  }

  @ParameterizedTest
  @EnumSource(SitePlace.class)
  void aPlaceIsEnteredByItsFirstPage(SitePlace place) {
    assertThat(place.address()).isEqualTo(place.pages().getFirst().address()).startsWith("/");
    assertThat(place.title()).isNotBlank();
  }

  @Test
  void onAPhoneTwoPlacesStay() {
    assertThat(Arrays.stream(SitePlace.values()).filter(SitePlace::stays))
        .containsExactly(SitePlace.MAP, SitePlace.INBOX);
  }

  @Test
  void whatIsNoPageOfThePlanIsInNoPlace() {
    assertThat(SitePlace.of("/settings")).isEmpty();
    assertThat(SitePlace.of("")).isEmpty();
    assertThat(SitePlace.of("/arrows/leads")).isEmpty();
  }
}
