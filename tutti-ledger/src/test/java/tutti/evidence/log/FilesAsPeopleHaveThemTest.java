package tutti.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tutti.evidence.log.ReadFacts.canonical;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.evidence.Evidence;
import tutti.evidence.mapping.MappingFile;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** What stands around, between and above the rows in files that spreadsheets and tools write. */
class FilesAsPeopleHaveThemTest {

  private static final String TWO =
      """
      arrow,key,stage,at
      leads,L-1,offered,2026-03-02
      leads,L-2,offered,2026-03-03
      """;

  private static final List<Evidence> FACTS = canonical(TWO).facts();

  private static List<String> notes(ReadFacts read) {
    return read.result().notes().stream().map(InputProblem::sentence).toList();
  }

  private static void isTwo(String csv) {
    var read = canonical(csv);
    assertThat(read.result().skipped()).isEmpty();
    assertThat(read.sentences()).isEmpty();
    assertThat(read.facts()).isEqualTo(FACTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sep=;\n",
        "\"sep=;\"\n",
        "SEP=;\r\n",
        "\uFEFFsep=;\n",
        "\uFEFF\"sep=;\"\n",
        "sep=;;;;\n",
        "\nsep=;\n\n"
      })
  void theLineThatNamesTheDelimiterIsHonouredAndNoRow(String first) {
    var csv = first + TWO.replace(',', ';');
    isTwo(csv);
    assertThat(notes(canonical(csv))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = "->",
      value = {"sep=, -> ,", "sep=\\t -> `\t`", "sep=| -> |", "sep=^ -> ^", "sep=: -> ~"})
  void anyDelimiterCanBeNamed(String first, String delimiter) {
    var named = delimiter.equals("~") ? ":" : delimiter;
    isTwo(first + "\n" + TWO.replace(",", named));
  }

  @Test
  void aLineNamesTheDelimiterByTheCharacterItself() {
    isTwo("sep=\t\n" + TWO.replace(',', '\t'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leads of March\n",
        "Leads of March\n\nExported 2026-04-01, by Ada\n\n",
        "Leads of March,,,\n,,,\n",
        "\"Leads, \"\"all\"\"\nof March\"\n",
        "\"Leads\" of March\n",
        "a,b,c,d,e,f,g\n"
      })
  void titlesAboveTheColumnNamesAreNoRowsAndThatIsSaid(String titles) {
    var read = canonical(titles + TWO);
    isTwo(titles + TWO);
    assertThat(notes(read))
        .singleElement()
        .asString()
        .endsWith(": This line names the columns; what stands above it is left out.");
  }

  @Test
  void linesAreCountedFromTheTopOfTheFileBelowATitle() {
    var csv = "Leads\n\n" + TWO + "leads,\"L\n3\",offered,2026-03-02\nleads,L-4,offered,never\n";
    assertThat(canonical("sep=,\n" + csv).sentences())
        .anySatisfy(s -> assertThat(s).startsWith("data.csv:9:4: at:"));
    assertThat(canonical("\n\n" + TWO + "leads,L-4,offered,never\n").sentences())
        .singleElement()
        .asString()
        .startsWith("data.csv:6:4: at:");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void separatorsInQuotesAndInCellsDoNotDecideTheDelimiter(String delimiter) {
    var header =
        List.of("arrow", "key", "stage", "at", "\"attr.name (first; last, title | suffix)\"");
    var all = List.of("leads", "L-1", "offered", "2026-03-02", "\"" + ";,|\t".repeat(20) + "\"");
    var none = List.of("leads", "L-2", "offered", "2026-03-03", "");
    var csv =
        List.of(header, all, none).stream()
            .map(cells -> String.join(delimiter, cells) + "\n")
            .collect(Collectors.joining());
    assertThat(canonical(csv).facts()).extracting(Evidence::key).containsExactly("L-1", "L-2");
  }

  @Test
  void rowsThatHoldMoreOfAnotherSeparatorDoNotDecideTheDelimiter() {
    var csv =
        """
        arrow;key;stage;at;reason
        leads;L-1;declined;2026-03-02;a, b, c, d, e, f, g
        """;
    assertThat(canonical(csv).fact().details().reason()).contains("a, b, c, d, e, f, g");
  }

  @Test
  void theDelimiterOfAFileThatNobodyReadsIsTheOneItsRowsHave() {
    assertThat(canonical("Name (a, b, c);Day\nx;1\ny;2\n").result().skipped())
        .contains("Found in line 1: Name (a, b, c), Day.");
  }

  @Test
  void trailingDelimitersAddNoColumn() {
    isTwo(TWO.replace("\n", ",\n"));
    isTwo(TWO.replace("\n", ",,,\n"));
    isTwo(TWO.replace("at\n", "at,\n"));
    isTwo(TWO.replace("at\n", "at,,\n"));
    isTwo(TWO.replace("02\n", "02,\n").replace("03\n", "03,,\n"));
    isTwo(TWO.replace("\n", ", \n"));
  }

  @Test
  void aColumnWithoutANameInWhichNothingStandsIsNone() {
    isTwo(",arrow,,key,stage,at\n,leads,,L-1,offered,2026-03-02\n,leads,,L-2,offered,2026-03-03\n");
  }

  @Test
  void aRowWithSomethingInAColumnWithoutANameIsRefusedInASentence() {
    var read =
        canonical(
            "arrow,key,stage,at,\nleads,L-1,offered,2026-03-02,\nleads,L-2,offered,2026-03-03,x\n");
    assertThat(read.facts()).extracting(Evidence::key).containsExactly("L-1");
    assertThat(read.sentences())
        .containsExactly(
            "data.csv:3: Something stands in column 5, which has no name in the first row (\"x\");"
                + " name it there, such as attr.note, or empty the cell.");
  }

  @Test
  void whatAMappingDoesNotReadInAColumnWithoutANameIsSaidOnce() {
    var read =
        ReadFacts.mapped(
            "- {arrow: leads, key: row.id, stage: offered, at: row.day}\n",
            ",id,day\n0,L-1,2026-03-02\n1,L-2,2026-03-03\n");
    assertThat(read.facts()).hasSize(2);
    assertThat(notes(read))
        .containsExactly(
            "data.csv:2:1: This column has no name in the first row; nothing of it is read. Name it"
                + " there.");
  }

  @Test
  void aRowInWhichNothingStandsIsNone() {
    isTwo(TWO.replace("leads,L-2", ",,,\n , ,\u00A0,\n,,,,,\nleads,L-2"));
    assertThat(canonical(TWO + ",,,\n").result().rows()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total\n",
        "2 rows\n",
        "Total,,,2\n",
        "Grand total:,2\n",
        ",,,\nSumme,,,\"1.234,00\"\n",
        "Exported by Ada\nConfidential\n"
      })
  void whatStandsBehindTheLastRowIsNoRowAndThatIsSaid(String footer) {
    var read = canonical(TWO + footer);
    isTwo(TWO + footer);
    assertThat(read.result().rows()).isEqualTo(2);
    assertThat(notes(read))
        .isNotEmpty()
        .allSatisfy(note ->
            assertThat(note).endsWith("stands behind the last row and is no row; it is left out."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leads,L-3\n",
        "leads,L-3,offered,never\n",
        "Total,L-3,offered,2026-03-02\n",
        "x,,,\n",
        "Total energies,2026-03-02,,\n"
      })
  void aLastRowThatIsWrongIsNoFooter(String row) {
    assertThat(canonical(TWO + row).result().bad()).isEqualTo(1);
  }

  @Test
  void aWordForASumBetweenRowsIsARow() {
    assertThat(canonical(TWO.replace("leads,L-2", "Total\nleads,L-2")).result().bad()).isEqualTo(1);
  }

  @Test
  void namesOfColumnsMayHoldWhatCannotBeSeen() {
    isTwo("\uFEFF" + TWO.replace("arrow", "\uFEFFarrow\u200B").replace("key", "\u00A0key\u00A0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "{\"issues\": [{\"key\": \"A-1\"}]} -> JSON",
        "[{\"key\": 1}] -> JSON",
        "[] -> JSON",
        "`{\"key\": 1}\n{\"key\": 2}` -> JSON",
        "<?xml version=\"1.0\"?><rss><item/></rss> -> XML",
        "<rss version=\"2.0\"><item/></rss> -> XML",
        "<!DOCTYPE html><html><body>Sign in</body></html> -> HTML",
        "<html><table><tr><td>1</td></tr></table></html> -> HTML",
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"></html> -> HTML",
        "%PDF-1.7 x -> a PDF"
      })
  void aFileOfAnotherKindIsNamed(String content, String kind) {
    refused(("\uFEFF " + content).getBytes(UTF_8), content.startsWith("%") ? "" : kind);
    refused(content.getBytes(UTF_8), kind);
  }

  private static void refused(byte[] bytes, String kind) {
    if (!kind.isEmpty()) {
      assertThatExceptionOfType(UnreadableInput.class)
          .isThrownBy(() -> canonical(bytes))
          .withMessageStartingWith("data.csv: This is " + kind)
          .withMessageContaining("not CSV;");
    }
  }

  @Test
  void packedAndPaintedFilesAreNamed() {
    var packed = "PK\u0003\u0004" + ".".repeat(26);
    refused(bytes(packed + "[Content_Types].xml"), "an Excel workbook (.xlsx)");
    refused(bytes(packed + "mimetypeapplication/vnd.oasis"), "an OpenDocument file");
    refused(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1"), "an old Excel workbook (.xls)");
    refused(TWO.getBytes(UTF_16LE), "UTF-16 text without its mark");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aHeaderThatLooksLikeAnotherKindIsAHeader() {
    var read =
        ReadFacts.mapped(
            "- {arrow: leads, key: \"row['[id]']\", stage: offered, at: row.day}\n",
            "[id],day\nL-1,2026-03-02\n");
    assertThat(read.facts()).extracting(Evidence::key).containsExactly("L-1");
  }

  private static ReadFacts encoded(String encoding, byte[] csv) {
    var mapping =
        """
        apiVersion: tutti/v1
        kind: Mapping
        zone: UTC
        sources:
          - id: crm
            encoding: %s
            rules:
              - {arrow: leads, key: row.kunde, stage: offered, at: "row['geändert']"}
        """
            .formatted(encoding);
    return ReadFacts.of(
        new EvidenceReader(
            ReadFacts.ARROWS, ZoneOffset.UTC, Optional.of(MappingFile.read("m.yaml", mapping))),
        csv);
  }

  private static final String GERMAN = "kunde;geändert\nMüller;2026-03-02\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "windows-1252",
        "iso-8859-1",
        "ISO-8859-15",
        "cp850",
        "utf-16le",
        "utf-16be",
        "utf-8"
      })
  void aMappingNamesTheEncodingOfOldFiles(String encoding) {
    var read = encoded(encoding, GERMAN.getBytes(Charset.forName(encoding)));
    assertThat(read.facts()).extracting(Evidence::key).containsExactly("Müller");
  }

  @Test
  void aFileThatSaysItsEncodingIsBelieved() {
    assertThat(encoded("windows-1252", ("\uFEFF" + GERMAN).getBytes(UTF_8)).facts())
        .extracting(Evidence::key)
        .containsExactly("Müller");
  }

  @Test
  void bytesThatAreNotOfTheNamedEncodingAreRefusedInTheirLine() {
    var csv = (GERMAN + "x;2026-03-02\n?;2026-03-02\n").getBytes(Charset.forName("windows-1252"));
    csv[new String(csv, Charset.forName("windows-1252")).indexOf('?')] = (byte) 0x81;
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> encoded("windows-1252", csv))
        .withMessageContaining("data.csv:4: This is not windows-1252 text");
  }

  @Test
  void anEncodingThatNobodyKnowsIsRefused() {
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> encoded("ansi-german", GERMAN.getBytes(UTF_8)))
        .withMessageContaining(
            "m.yaml:6:15: sources[0].encoding: Expected an encoding such as windows-1252");
  }
}
