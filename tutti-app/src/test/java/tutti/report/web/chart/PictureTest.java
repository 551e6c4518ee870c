package tutti.report.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.page.SvgPicture;

/** A drawing as text. */
class PictureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</svg><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onload='alert(1)",
        "a & b &amp; c",
        "Zoë 株式会社 🎻 ·"
      })
  void everyWordIsWrittenAsItIsAndNeverAsMarkup(String hostile) {
    var drawn =
        Drawn.one(
            SvgPicture.saying("wide", 880, 100, hostile)
                .words("em", 1, 20, "start", hostile)
                .close());
    assertThat(drawn.words()).containsExactly(hostile);
    assertThat(drawn.says()).isEqualTo(hostile);
    assertThat(drawn.elements("script")).isEmpty();
    assertThat(drawn.elements("img")).isEmpty();
    assertThat(drawn.svg().hasAttribute("onload")).isFalse();
  }

  @Test
  void anAttributeIsEscapedToo() {
    var drawn = Drawn.one(SvgPicture.silent("x\" onload=\"y", 1, 1).close());
    assertThat(drawn.kind()).isEqualTo("x\" onload=\"y");
  }

  @Test
  void aPictureThatSaysSomethingIsAnImageToThoseWhoListen() {
    var svg = Drawn.one(SvgPicture.saying("wide", 880, 100.5, "so").close()).svg();
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 880 100.5");
  }

  @Test
  void aPictureBesideItsWordsIsSilent() {
    var svg = Drawn.one(SvgPicture.silent("gl", 16, 16).close()).svg();
    assertThat(svg.getAttribute("aria-hidden")).isEqualTo("true");
    assertThat(svg.hasAttribute("aria-label")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "1.04,1", "1.05,1.1", "0.96,1", "-0.5,-0.5", "-0.04,0", "880,880"})
  void aNumberHasAtMostOneDecimal(double number, String written) {
    assertThat(SvgPicture.number(number)).isEqualTo(written);
  }

  @Test
  void aNumberHasAPointInEveryCountry() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(SvgPicture.at(1.5, 2.25)).isEqualTo("1.5 2.3");
    } finally {
      Locale.setDefault(before);
    }
  }
}
