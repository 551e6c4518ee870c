package tutti.map.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {

  @Test
  void whatXmlReservesIsEscaped() {
    assertThat(new XmlText().text("<a href=\"x\">'&'</a>").toString())
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
    assertThat(new XmlText().empty("a", "href", "\"><script>").toString())
        .isEqualTo("<a href=\"&quot;&gt;&lt;script&gt;\"/>");
  }

  @Test
  void whatXmlForbidsIsLeftOut() {
    assertThat(new XmlText().text("a\u0000b\u001Bc\u007Fd\uFFFEe\uDC00f").toString())
        .isEqualTo("abcdef");
  }

  @Test
  void charactersBeyondTheFirstPlaneStay() {
    assertThat(new XmlText().text("\uD83D\uDE80").toString()).isEqualTo("\uD83D\uDE80");
  }

  @Test
  void numbersAreShort() {
    assertThat(XmlText.number(3)).isEqualTo("3");
    assertThat(XmlText.number(3.04)).isEqualTo("3");
    assertThat(XmlText.number(3.06)).isEqualTo("3.1");
    assertThat(XmlText.number(-0.5)).isEqualTo("-0.5");
    assertThat(XmlText.number(-12.26)).isEqualTo("-12.3");
  }

  @Test
  void elementsOpenAndClose() {
    assertThat(new XmlText().open("g", "class", "pt").text("x").close("g").line().toString())
        .isEqualTo("<g class=\"pt\">x</g>\n");
  }
}
