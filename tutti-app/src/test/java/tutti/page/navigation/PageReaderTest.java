package tutti.page.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the cookies of a request say of its reader. */
class PageReaderTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/health");

  private PageReader reader(String... namesAndValues) {
    var cookies = new Cookie[namesAndValues.length / 2];
    for (var i = 0; i < cookies.length; i++) {
      cookies[i] = new Cookie(namesAndValues[2 * i], namesAndValues[2 * i + 1]);
    }
    request.setCookies(cookies);
    return PageReader.of(request);
  }

  @Test
  void ofSomebodyWithoutCookiesNothingIsKnown() {
    var reader = PageReader.of(request);
    assertThat(reader.name()).isEmpty();
    assertThat(reader.tone()).isEqualTo(PaperTone.SYSTEM);
    assertThat(reader.paper()).isNull();
    assertThat(reader.keys()).isTrue();
    assertThat(reader.address()).isEqualTo("/health");
  }

  @ParameterizedTest
  @EnumSource(PaperTone.class)
  void everyPaperIsReadAsItWasWritten(PaperTone tone) {
    assertThat(reader(PageReader.TONE, tone.word()).tone()).isEqualTo(tone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DARK", "pink", "dark;light"})
  void aPaperThatIsNoneIsThatOfTheMachine(String word) {
    assertThat(reader(PageReader.TONE, word).tone()).isEqualTo(PaperTone.SYSTEM);
  }

  @ParameterizedTest
  @CsvSource({"off,false", "on,true", "OFF,true", "x,true"})
  void onlyOffSwitchesKeysOff(String value, boolean on) {
    assertThat(reader(PageReader.KEYS, value).keys()).isEqualTo(on);
  }

  @ParameterizedTest
  @CsvSource({"Ines%20Calvo,Ines Calvo", "Zo%C3%AB,Zoë"})
  void aNameIsDecoded(String cookie, String name) {
    assertThat(reader("acting", cookie).name()).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%zz", "%20", ""})
  void aNameThatIsNoneIsNobody(String cookie) {
    assertThat(reader("acting", cookie).name()).isEmpty();
  }

  @Test
  void whoeverChoosesComesBackToTheSamePageWithItsQuery() {
    request.setQueryString("since=2026-09-01&x=a%26b");
    var reader = PageReader.of(request);
    assertThat(reader.choosing(PaperTone.DARK))
        .isEqualTo("/settings/paper?tone=dark&back=%2Fhealth%3Fsince%3D2026-09-01%26x%3Da%2526b");
    assertThat(reader.switchingKeys()).startsWith("/settings/keys?on=false&back=%2Fhealth%3Fsince");
  }

  @Test
  void keysThatAreOffAreOfferedOn() {
    assertThat(reader(PageReader.KEYS, PageReader.OFF).switchingKeys())
        .startsWith("/settings/keys?on=true&");
  }
}
