package tutti.map.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.testkit.LawCases;

/** Every script is broken where its readers expect it, and nothing is added but hyphens. */
class ScriptsTest {

  private static final List<String> TEXTS =
      List.of(
          "Производство и обслуживание",
          "Εξυπηρέτηση πελατών",
          "Արտադրություն և վաճառք",
          "წარმოება და გაყიდვები",
          "לקוחות קצה בישראל",
          "فريق المبيعات والتسويق الإقليمي",
          "बिक्री और विपणन क्षेत्र",
          "বিক্রয় ও বিপণন",
          "விற்பனை மற்றும் சந்தைப்படுத்தல்",
          "ฝ่ายขายและการตลาดภูมิภาค",
          "ຝ່າຍຂາຍແລະການຕະຫຼາດພາກພື້ນ",
          "ផ្នែកលក់និងទីផ្សារតំបន់",
          "營銷與品牌傳播事業部門",
          "「販売」とマーケティング、サポート。",
          "영업 및 마케팅 지역 본부",
          "👩‍💻👨‍🔧🏳️‍🌈👍🏽🇪🇸 Engineering",
          "Donaudampfschifffahrtsgesellschaftskapitän",
          "https://example.com/handbook/sales-and-marketing/leads?page=2",
          "Café mit Öl und Ärger",
          "WWWWWWWWWWMMMMMMMMMM");

  private static ToIntFunction<String> serif() {
    return text -> MapTypeface.SERIF.width(text, 18);
  }

  private static List<String> rows(String text, int width) {
    return FittedText.wrap(FittedText.settable(text), width, 50, serif());
  }

  /** The rows as one text again, without blanks and hyphens. */
  private static String letters(List<String> rows) {
    return String.join("", rows).replaceAll("[- ]", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Производство",
        "Обслуживание",
        "Взаимодействие",
        "Ответственность",
        "Производственный",
        "Εξυπηρέτηση",
        "Αποτελεσματικότητα",
        "Արտադրություն",
        "მომსახურება",
        "המכירות",
        "والتسويق",
        "الإقليمي",
        "विपणन",
        "সম্প্রসারণ",
        "Telecommunications",
        "Verantwortlichkeit"
      })
  void aWordThatFitsIsNotBroken(String word) {
    assertThat(rows(word, 120)).containsExactly(word);
  }

  @Test
  void onACrowdedSheetTooAnOrdinaryWordIsWhole() {
    for (var word : List.of("Производство", "Εξυπηρέτηση", "Обслуживание", "المبيعات")) {
      assertThat(rows(word, 90)).containsExactly(word);
    }
  }

  @Test
  void nothingIsAddedButHyphensAndNothingIsLost() {
    for (var text : TEXTS) {
      for (int width = 20; width < 260; width += 3) {
        assertThat(letters(rows(text, width)))
            .as("%s in %d", text, width)
            .isEqualTo(letters(List.of(text)));
      }
    }
  }

  @Test
  void aBlankStandsOnlyWhereOneIsWritten() {
    for (var text : TEXTS) {
      var words = List.of(text.split(" ", -1));
      for (int width = 20; width < 400; width += 7) {
        for (int most = 1; most < 5; most++) {
          for (var row : FittedText.wrap(text, width, most, serif())) {
            var inside = List.of(row.split(" ", -1));
            assertThat(inside.stream().skip(1).limit(Math.max(0, inside.size() - 2)))
                .as("%s in %d", text, width)
                .allMatch(words::contains);
            assertThat(text).contains(row.endsWith("-") ? row.substring(0, row.length() - 1) : row);
          }
        }
      }
    }
  }

  @Test
  void aHyphenStandsOnlyWhereAWordOfLettersIsCut() {
    for (var text : TEXTS) {
      for (int width = 20; width < 200; width += 3) {
        var rows = rows(text, width);
        for (var row : rows.subList(0, rows.size() - 1)) {
          if (row.endsWith("-") && !text.contains(row)) {
            assertThat(row)
                .as("%s in %d", text, width)
                .matches(".*[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]\\p{M}*-");
          }
        }
      }
    }
  }

  @Test
  void noClusterIsEverTorn() {
    for (var text : TEXTS.stream().filter(one -> !one.contains("-")).toList()) {
      for (int width = 10; width < 200; width += 3) {
        var again =
            rows(text, width).stream()
                .flatMap(row -> GraphemeClusters.of(row.replaceAll("[- ]", "")).stream())
                .toList();
        assertThat(again)
            .as("%s in %d", text, width)
            .isEqualTo(GraphemeClusters.of(text.replace(" ", "")));
      }
    }
  }

  @Test
  void squaresAreBrokenAnywhereButNotBeforeWhatCloses() {
    for (int width = 36; width < 300; width += 2) {
      for (var row : rows("「販売」とマーケティング、サポート。（東京）", width)) {
        assertThat(row).as("in %d", width).doesNotMatch("^[」、。）ーィッ].*").doesNotMatch(".*[「（]$");
      }
    }
    assertThat(rows("營銷與品牌傳播事業部門", 120)).hasSize(2).allMatch(row -> row.length() >= 5);
  }

  @Test
  void koreanIsBrokenAtItsSpaces() {
    assertThat(rows("영업 및 마케팅 지역 본부", 100)).allMatch(row -> "영업 및 마케팅 지역 본부".contains(row));
    assertThat(rows("영업본부 마케팅본부", 80)).containsExactly("영업본부", "마케팅본부");
  }

  @Test
  void thaiIsBrokenBetweenItsWords() {
    assertThat(rows("ฝ่ายขายและการตลาดภูมิภาค", 90))
        .hasSizeGreaterThan(1)
        .noneMatch(row -> row.startsWith("ลาด") || row.endsWith("การต"));
  }

  @Test
  void aWordMuchTooLongIsCutIntoPartsOfAboutTheSameLength() {
    var rows = rows("Donaudampfschifffahrtsgesellschaftskapitän", 120);

    assertThat(rows).hasSize(2).allMatch(row -> row.length() > 18);
    assertThat(rows.getFirst()).endsWith("-");
    assertThat(rows.getLast()).doesNotContain("-");
  }

  @Test
  void anAddressIsCutBehindItsSeamsAndWithoutHyphens() {
    var address = "https://example.com/handbook/salesandmarketing/leads";

    assertThat(String.join("", rows(address, 100))).isEqualTo(address);
    assertThat(rows(address, 100).getFirst()).matches(".*[/.]");
    assertThat(String.join("", rows("https://" + "x".repeat(200), 100)))
        .isEqualTo("https://" + "x".repeat(200));
  }

  @Test
  void aSoftHyphenIsSeenOnlyWhereTheWordIsBroken() {
    assertThat(rows("Donau\u00ADdampf\u00ADschiff", 300)).containsExactly("Donaudampfschiff");
    assertThat(rows("Donau\u00ADdampf\u00ADschiff", 60))
        .containsExactly("Donau-", "dampf-", "schiff");
  }

  @Test
  void aSpaceWithoutWidthMayBreakAndIsNotSeen() {
    assertThat(rows("sales\u200Bmarketing", 300)).containsExactly("salesmarketing");
    assertThat(rows("sales\u200Bmarketing", 80)).containsExactly("sales", "marketing");
  }

  @Test
  void aFixedSpaceHoldsItsWordsTogether() {
    assertThat(rows("within 10\u00A0days of it", 90)).anyMatch(row -> row.contains("10 days"));
    for (int width = 60; width < 200; width++) {
      assertThat(rows("within 10\u00A0days of it", width)).noneMatch(row -> row.endsWith("10"));
    }
  }

  @Test
  void wordsThatAreAllFixedTogetherAreStillNoWiderThanAWordMayBe() {
    var rows = rows("what\u00A0became\u00A0of\u00A0each\u00A0lead\u00A0this\u00A0quarter", 100);

    assertThat(rows).allMatch(row -> serif().applyAsInt(row) <= 150);
    assertThat(String.join(" ", rows)).isEqualTo("what became of each lead this quarter");
  }

  @Test
  void marksOfWhereToBreakAreNoLettersOfTheText() {
    assertThat(FittedText.settable("\u00A0a\t b\u00A0 c\u200B\u202Ed\u0007 "))
        .isEqualTo("a b c\u200Bd");
    assertThat(FittedText.clean("Donau\u00ADdampf\u200Bschiff\u2060"))
        .isEqualTo("Donaudampfschiff");
  }

  @Test
  void aTextNobodyReadsToItsEndIsNotCutWithinALetter() {
    var text = "x" + "👩‍💻".repeat(400);

    assertThat(FittedText.clean(text)).endsWith("👩‍💻...").hasSizeLessThan(310);
  }

  @Test
  void textsOfChanceAreTheSameTextInRows() {
    var all = String.join("", TEXTS).replace(" ", "").codePoints().toArray();
    for (int seed = 0; seed < LawCases.cases(300); seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int i = 1 + random.nextInt(40); i > 0; i--) {
        text.appendCodePoint(all[random.nextInt(all.length)]);
      }
      var rows = rows(text.toString().replace("-", ""), 30 + random.nextInt(150));
      assertThat(letters(rows)).as("seed %d", seed).isEqualTo(text.toString().replace("-", ""));
    }
  }
}
