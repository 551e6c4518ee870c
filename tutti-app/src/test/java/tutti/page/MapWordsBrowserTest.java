package tutti.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;
import tutti.map.MapDrawing;
import tutti.map.fold.CompanyFolding;
import tutti.map.svg.MapAddresses;
import tutti.map.svg.SvgMap;
import tutti.map.verify.MapVerifier;
import tutti.map.verify.WordBox;

/** The words of a map lie in a browser where its checker takes them to lie. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapWordsBrowserTest {

  private static final String WORLD =
      """
      apiVersion: tutti/v1
      kind: Company
      name: World
      parties:
        - {id: a, kind: function, name: "營銷與品牌傳播事業部門"}
        - {id: b, kind: function, name: "فريق المبيعات والتسويق"}
        - {id: d, kind: function, name: "👩‍💻🏳️‍🌈 Engineering"}
        - {id: e, kind: function, name: "ฝ่ายขายและการตลาด"}
        - {id: f, kind: function, name: "WWWWWWWWWWMMMMMMMMMM"}
        - {id: c, kind: outside, side: customer, name: "לקוחות קצה"}
      arrows:
        - {id: a1, from: a, to: b, gives: "合格銷售線索與市場研究報告", why: x}
        - {id: a2, from: b, to: c, gives: "عرض سعر واضح خلال يوم عمل", why: x}
        - {id: a3, from: d, to: c, gives: "🚀🚀 release notes", why: x}
        - {id: a4, from: c, to: e, gives: "ข้อเสนอแนะจากลูกค้า", why: x}
        - {id: a5, from: f, to: c, gives: "WWWWWWWWWWWWWWWWWWWW", why: x}
        - {id: a6, from: e, to: f, gives: "बिक्री और विपणन", why: x}
      """;

  private static final String EUROPE =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Europe
      parties:
        - {id: a, kind: function, name: "Производство"}
        - {id: b, kind: function, name: "Εξυπηρέτηση πελατών"}
        - {id: d, kind: function, name: "Zespół sprzedaży"}
        - {id: c, kind: outside, side: customer, name: "Покупатели"}
      arrows:
        - {id: a1, from: a, to: b, gives: "готовая продукция в срок", why: x}
        - {id: a2, from: b, to: c, gives: "απαντήσεις σε ερωτήσεις", why: x}
        - {id: a3, from: d, to: c, gives: "pomoc w zakupie, fenêtre, Größe", why: x}
        - {id: a4, from: c, to: d, gives: "Łódź: zamówienia", why: x}
      """;

  /** In a font as wide as was planned letters keep their place but for a rounded tenth. */
  private static final double ROUNDED = 0.6;

  /** Where every row of words begins and ends, beside the boxed numbers. */
  private static final String ROWS =
      """
      () => {
        const rows = [];
        const extent = part => {
          let left = Infinity, right = -Infinity;
          for (let i = 0; i < part.getNumberOfChars(); i++) {
            const box = part.getExtentOfChar(i);
            if (box.width > 0) {
              left = Math.min(left, box.x);
              right = Math.max(right, box.x + box.width);
            }
          }
          return {left, right, line: part.getStartPositionOfChar(0).y};
        };
        for (const text of document.querySelectorAll('svg > * > text')) {
          const parts = text.children.length ? [...text.children] : [text];
          for (const part of parts) {
            const at = extent(part);
            if (part.hasAttribute('dx')) {
              const row = rows.at(-1);
              row.left = Math.min(row.left, at.left);
              row.right = Math.max(row.right, at.right);
              row.words += ' ' + part.textContent;
            } else {
              rows.push({words: part.textContent, ...at});
            }
          }
        }
        return rows;
      }
      """;

  private final Reader reader = new Reader();
  private final Page page = reader.page();

  @AfterAll
  void close() {
    reader.close();
  }

  static List<Company> companies() {
    return List.of(company(WORLD), company(EUROPE), template("business-symphony"));
  }

  private static Company company(String yaml) {
    return CompanyFile.read("company.yaml", yaml);
  }

  private static Company template(String id) {
    return company(CompanyTemplates.text(id).orElseThrow());
  }

  private record Row(String words, double left, double right, double line) {
    static Row of(Object found) {
      var row = (Map<?, ?>) found;
      return new Row(
          String.valueOf(row.get("words")),
          number(row, "left"),
          number(row, "right"),
          number(row, "line"));
    }

    private static double number(Map<?, ?> row, String of) {
      return row.get(of) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
  }

  private List<Row> drawn(String html) {
    page.setContent(html);
    page.evaluate("document.fonts.ready");
    return ((List<?>) page.evaluate(ROWS)).stream().map(Row::of).toList();
  }

  private static MapDrawing drawing(Company company) {
    var folding = CompanyFolding.open(company);
    return MapDrawing.landscape(folding, Map.of(), MapDrawing.sketched(folding, false));
  }

  @ParameterizedTest
  @MethodSource("companies")
  void inAFileEveryRowIsAsWideAsTheCheckerTakesItToBe(Company company) {
    var svg = SvgMap.standalone(drawing(company));
    var words = MapVerifier.words(svg);
    var rows = drawn(svg);

    assertThat(rows).hasSameSizeAs(words).hasSizeGreaterThan(5);
    for (int row = 0; row < rows.size(); row++) {
      same(rows.get(row), words.get(row), ROUNDED);
    }
  }

  @Test
  void withoutItsFacesTooAFileKeepsItsRows() {
    var svg =
        SvgMap.standalone(drawing(template("business-symphony")))
            .replaceAll("@font-face[^}]*}", "")
            .replace("Newsreader", "DejaVu Sans");
    var words = MapVerifier.words(svg);
    var rows = drawn(svg);

    for (int row = 0; row < rows.size(); row++) {
      same(rows.get(row), words.get(row), ROUNDED);
    }
  }

  private static void same(Row row, WordBox box, double rounded) {
    assertThat(row.words()).isEqualTo(box.words());
    assertThat(row.left()).as(row.words()).isBetween(box.left() - rounded, box.left() + rounded);
    assertThat(row.right()).as(row.words()).isBetween(box.right() - rounded, box.right() + rounded);
    assertThat(row.line()).as(row.words()).isBetween(box.top(), box.bottom());
  }

  @Test
  void onAPageNoRowIsWiderThanTheCheckerTakesItToBe() {
    for (var company : List.of(company(EUROPE), template("business-symphony"))) {
      var svg = SvgMap.inline(drawing(company), new MapAddresses(id -> "#" + id, id -> "#" + id));
      var words = MapVerifier.words(svg);
      var rows = drawn("<!doctype html><style>" + css() + "</style>" + svg);

      assertThat(rows).hasSameSizeAs(words).hasSizeGreaterThan(5);
      for (int row = 0; row < rows.size(); row++) {
        within(rows.get(row), words.get(row));
      }
    }
  }

  private static void within(Row row, WordBox box) {
    assertThat(row.words()).isEqualTo(box.words());
    assertThat(row.left()).as(row.words()).isGreaterThanOrEqualTo(box.left() - ROUNDED);
    assertThat(row.right()).as(row.words()).isLessThanOrEqualTo(box.right() + ROUNDED);
    assertThat(row.right() - row.left())
        .as(row.words())
        .isGreaterThan(0.7 * (box.right() - box.left()) - 1);
  }

  /** The style of the pages with its fonts inside. */
  private static String css() {
    return Pattern.compile("url\\((vendor/[^)]*)\\)")
        .matcher(new String(file("tutti.css"), UTF_8))
        .replaceAll(url ->
            "url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(file(url.group(1)))
                + ")");
  }

  private static byte[] file(String name) {
    try (var file = MapWordsBrowserTest.class.getResourceAsStream("/static/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
