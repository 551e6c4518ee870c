package tutti.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.map.ArrowLook;
import tutti.map.MapDrawing;
import tutti.map.svg.MapTheme;

/** What comes from the press is read again, as those who get it do. */
class MapRendererTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Map<String, ArrowLook> LOOKS =
      Map.of(
          "1", new ArrowLook(PromiseState.BROKEN, 20, "6 of 20", "6 of 20 good", Optional.of(1)));

  private static Company called(String company, String name) {
    return new Company(
        company,
        ZoneOffset.UTC,
        List.of(
            new Party("a", name, Party.Kind.FUNCTION, Optional.empty(), Optional.empty()),
            new Party("b", "Support", Party.Kind.FUNCTION, Optional.empty(), Optional.empty()),
            new Party("c", "Customer", Party.Kind.OUTSIDE, Optional.empty(), Optional.empty())),
        List.of(),
        List.of(arrow("1", "a", "b", name), arrow("2", "b", "c", "answers")));
  }

  private static Arrow arrow(String id, String from, String to, String gives) {
    return new Arrow(id, from, to, gives, "", Optional.empty(), false, List.of());
  }

  private static byte[] printed(
      PrintFormat format, String name, MapTheme theme, OptionalInt width) {
    var drawing = MapDrawing.landscape(called("Halden", name), LOOKS);
    return MapRenderer.picture(format, drawing, theme, width, "Halden", DAY);
  }

  private static byte[] printed(PrintFormat format, String name) {
    return printed(format, name, MapTheme.SYSTEM, OptionalInt.empty());
  }

  private static BufferedImage png(MapTheme theme, int width) {
    try {
      var bytes = printed(PrintFormat.PNG, "Sales", theme, OptionalInt.of(width));
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDDocument pdf(String name) throws IOException {
    return Loader.loadPDF(printed(PrintFormat.PDF, name));
  }

  @Test
  void aPngIsTwiceAsLargeAsTheSheetOrAsWideAsAsked() throws IOException {
    var sheet = MapDrawing.landscape(called("Halden", "Sales"), LOOKS).sheet();
    var plain = ImageIO.read(new ByteArrayInputStream(printed(PrintFormat.PNG, "Sales")));

    assertThat(plain.getWidth()).isEqualTo((int) (2 * (sheet.width() + 30)));
    assertThat(plain.getHeight()).isEqualTo((int) (2 * sheet.height()));
    assertThat(png(MapTheme.LIGHT, 640).getWidth()).isEqualTo(640);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -5, 15, 10_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aWidthOutOfRangeIsRefusedInWords(int width) {
    assertThatThrownBy(
            () -> printed(PrintFormat.PNG, "Sales", MapTheme.LIGHT, OptionalInt.of(width)))
        .isInstanceOf(UnprintableMap.class)
        .hasMessageContaining("choose a width from 16 to 10,000");
  }

  @Test
  void aPngHasThePaperOfItsTheme() {
    assertThat(new Color(png(MapTheme.LIGHT, 400).getRGB(399, 1))).isEqualTo(new Color(0xFBF7EE));
    assertThat(new Color(png(MapTheme.SYSTEM, 400).getRGB(399, 1))).isEqualTo(new Color(0xFBF7EE));
    assertThat(new Color(png(MapTheme.DARK, 400).getRGB(399, 1))).isEqualTo(new Color(0x181613));
  }

  @Test
  void aBrokenArrowIsDrawnInItsColour() {
    var picture = png(MapTheme.LIGHT, 1600);
    int broken = 0;
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        broken += (picture.getRGB(x, y) & 0xFFFFFF) == 0xB3310B ? 1 : 0;
      }
    }
    assertThat(broken).isGreaterThan(1_000);
  }

  @Test
  void aPdfIsOnePageA4LandscapeOnWhitePaper() throws IOException {
    try (var pdf = pdf("Sales")) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      var box = pdf.getPage(0).getMediaBox();
      assertThat(box.getWidth()).isCloseTo(841.9f, Offset.offset(0.1f));
      assertThat(box.getHeight()).isCloseTo(595.3f, Offset.offset(0.1f));
      var picture = new PDFRenderer(pdf).renderImage(0);
      assertThat(new Color(picture.getRGB(3, 3))).isEqualTo(Color.WHITE);
      assertThat(new Color(picture.getRGB(420, 560))).isEqualTo(Color.WHITE);
    }
  }

  @Test
  void aPdfSaysWhatItIs() throws IOException {
    try (var pdf = pdf("Sales")) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Halden, 20 November 2026");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }
  }

  @Test
  void theWordsOfAPdfCanBeFound() throws IOException {
    try (var pdf = pdf("Sales")) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Halden, 20 November 2026", "Sales", "Support", "6 of 20", "answers")
          .contains("Customer", "outside party");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sales", "Vente éàç", "\uD83D\uDE80"})
  void theSamePrintIsTheSameBytes(String name) {
    for (var format : List.of(PrintFormat.SVG, PrintFormat.PNG, PrintFormat.PDF)) {
      assertThat(printed(format, name)).as(format.word()).isEqualTo(printed(format, name));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</svg><script>alert(1)</script>",
        "&lt;x&gt;",
        "\u0000\u0007\u001B[31m\u0085",
        "\uD83D\uDE80\uD83D\uDC69\u200D\uD83D\uDE80",
        "\u202Egnp.\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
        "]]><![CDATA[",
        "\"];click x \"javascript:alert(1)",
        "(\\)Tj ET \u00AD",
        "\uD800"
      })
  void aHostileNameIsTextInEveryPrint(String name) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var svg =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(printed(PrintFormat.SVG, name)));
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(ImageIO.read(new ByteArrayInputStream(printed(PrintFormat.PNG, name)))).isNotNull();
    try (var pdf = pdf(name)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(pdf)).contains("Halden", "Support", "answers");
    }
    for (var format : List.of(PrintFormat.MERMAID, PrintFormat.DOT, PrintFormat.TABLE)) {
      assertThat(MapRenderer.text(format, called(name, name), LOOKS))
          .contains("Support", "answers");
    }
  }

  @Test
  void aHostileCompanyIsOnlyATitle() throws IOException {
    var drawing = MapDrawing.landscape(called("x", "Sales"), LOOKS);
    var name = "</svg>\u0000\n(\\) Tj \uD83D\uDE80";
    var bytes =
        MapRenderer.picture(
            PrintFormat.PDF, drawing, MapTheme.SYSTEM, OptionalInt.empty(), name, DAY);
    try (var pdf = Loader.loadPDF(bytes)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("</svg>", "20 November 2026");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPictureIsNoTextAndATextNoPicture(PrintFormat format) {
    var company = called("Halden", "Sales");
    if (format.drawn()) {
      assertThatThrownBy(() -> MapRenderer.text(format, company, LOOKS))
          .isInstanceOf(IllegalArgumentException.class);
    } else {
      assertThatThrownBy(() -> printed(format, "Sales"))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(MapRenderer.text(format, company, LOOKS).getBytes(UTF_8)).isNotEmpty();
    }
  }

  @Test
  void theFormatIsTheEndingOfTheFile() {
    assertThat(PrintFormat.of("map.svg")).hasValue(PrintFormat.SVG);
    assertThat(PrintFormat.of("my.map.PNG")).hasValue(PrintFormat.PNG);
    assertThat(PrintFormat.of("a.mmd")).hasValue(PrintFormat.MERMAID);
    assertThat(PrintFormat.of("a.gv")).hasValue(PrintFormat.DOT);
    assertThat(PrintFormat.of("a.txt")).hasValue(PrintFormat.TABLE);
    assertThat(PrintFormat.of("svg")).isEmpty();
    assertThat(PrintFormat.of("map.jpg")).isEmpty();
    for (var format : PrintFormat.values()) {
      assertThat(PrintFormat.of(format.fileName())).hasValue(format);
    }
  }
}
