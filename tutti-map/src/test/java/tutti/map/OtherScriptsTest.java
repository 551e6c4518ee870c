package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.map.svg.SvgMap;
import tutti.map.verify.MapVerifier;

/** A company in any language has a map on which its words stand as they are written. */
class OtherScriptsTest {

  private static final Companies WORLD =
      Companies.of(
          "營銷與品牌傳播事業部門 > فريق المبيعات والتسويق الإقليمي: 合格銷售線索與市場研究報告 | kept 9/9",
          "فريق المبيعات والتسويق الإقليمي > Customer: عرض سعر واضح خلال يوم عمل واحد | broken 3/9",
          "👩‍💻👨‍🔧🏳️‍🌈 Engineering > Customer: 🚀🚀🚀 release notes 🚀🚀🚀",
          "Customer > ฝ่ายขายและการตลาดภูมิภาค: ข้อเสนอแนะจากลูกค้าโดยตรง",
          "WWWWWWWWWWMMMMMMMMMM > Производство: WWWWWWWWWWWWWWWWWWWW | at_risk 5/9",
          "Производство > Customer: Обслуживание и поддержка клиентов",
          "ฝ่ายขายและการตลาดภูมิภาค > Εξυπηρέτηση πελατών: ﬁrst ﬂow Å̈ ½",
          "Εξυπηρέτηση πελατών > Customer: बिक्री और विपणन",
          "Donaudampfschifffahrtsgesellschaftskapitän > Customer:"
              + " Rechtsschutzversicherungsgesellschaften");

  private static List<List<String>> texts(String svg) {
    return Pattern.compile("<text[^>]*>(.*?)</text>")
        .matcher(svg)
        .results()
        .map(text -> spans(text.group(1)))
        .toList();
  }

  private static List<String> spans(String text) {
    return Pattern.compile("<tspan(?![^>]*class=\"n\")[^>]*>(.*?)</tspan>")
        .matcher(text)
        .results()
        .map(span -> span.group(1))
        .toList();
  }

  /** A text without its blanks, and without hyphens at the ends of rows. */
  private static String read(List<String> rows) {
    return String.join("", rows.stream().map(row -> row.replaceAll("-$", "")).toList())
        .replace(" ", "");
  }

  @ParameterizedTest
  @EnumSource
  void aCompanyOfAllScriptsIsClean(SheetStyle style) {
    CheckedMapsTest.assertClean(WORLD.quick(style));
    assertThat(MapVerifier.verify(SvgMap.standalone(WORLD.quick(style))).faults()).isEmpty();
  }

  @Test
  void everyLabelAndEveryNameIsReadAsItIsWritten() {
    var read =
        texts(SvgMap.standalone(WORLD.quick(SheetStyle.LANDSCAPE))).stream()
            .map(OtherScriptsTest::read)
            .toList();

    for (var arrow : WORLD.company().arrows()) {
      assertThat(read).contains(arrow.gives().replace(" ", ""));
    }
    for (var party : WORLD.company().parties()) {
      assertThat(read).contains(party.name().replace(" ", ""));
    }
  }

  @Test
  void whatIsSaidOfAnArrowHasItsWordsAsTheyAreWritten() {
    var svg = SvgMap.standalone(WORLD.quick(SheetStyle.LANDSCAPE));

    assertThat(svg)
        .contains(": 合格銷售線索與市場研究報告. ")
        .contains(": عرض سعر واضح خلال يوم عمل واحد. ")
        .contains("<title>👩‍💻👨‍🔧🏳️‍🌈 Engineering</title>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Производство",
        "Εξυπηρέτηση",
        "Արտադրություն",
        "המכירות",
        "والتسويق",
        "Telecommunications"
      })
  void aNameThatFitsIsOneRow(String name) {
    var rows =
        Companies.of(name + " > Customer: x").quick(SheetStyle.LANDSCAPE).boxes().getFirst().rows();

    assertThat(rows).containsExactly(name);
  }

  @Test
  void aCustomerOfOneVeryLongWordStaysOnTheNarrowSheet() {
    var companies = Companies.of("Sales > " + "Kundschaft".repeat(6) + ": help");

    CheckedMapsTest.assertCleanAtOnce(companies);
  }
}
